// A workspace that took the app out: Slack says so once, and nothing of it is kept.
import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { type Around, noteRevoked } from './around.ts';

export function gone(around: Around) {
  return async ({
    event,
    context,
  }: SlackEventMiddlewareArgs<'app_uninstalled' | 'tokens_revoked'> & AllMiddlewareArgs): Promise<void> => {
    // These two come without a look at who they are from.
    const team = context.teamId;
    if (team === undefined || !(await around.isOurs(team))) return;
    // Tokens of people are revoked one by one; the bot has none of them, and goes on.
    if (event.type === 'tokens_revoked' && (event.tokens.bot ?? []).length === 0) return;
    noteRevoked(around, team, event.type);
    if (event.type !== 'app_uninstalled') return;
    around.people.deleteWhere((person) => person.startsWith(`slack:${team}:`));
    await around.asking.state.forget(`slack:${team}`);
  };
}
