// A workspace, or an organisation, that took the app out or its token back: Slack says so once, and nothing of it is kept.
import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { type Around, noteRevoked } from './around.ts';

export function gone(around: Around) {
  return async ({
    event,
    context,
  }: SlackEventMiddlewareArgs<'app_uninstalled' | 'tokens_revoked'> & AllMiddlewareArgs): Promise<void> => {
    const { workspaces } = around;
    // These two come without a look at who they are from.
    if (!(await workspaces.isOurs(context))) return;
    // Tokens of people are revoked one by one; the bot has none of them, and goes on.
    if (event.type === 'tokens_revoked' && (event.tokens.bot ?? []).length === 0) return;
    const of = (context.isEnterpriseInstall ? context.enterpriseId : context.teamId) ?? 'unknown';
    noteRevoked(around, of, event.type);
    const left = event.type === 'app_uninstalled' ? await workspaces.left(context) : [];
    await workspaces.revoked(context);
    for (const id of left) {
      around.people.deleteWhere((person) => person.startsWith(`slack:${id}:`));
      await around.asking.state.forget(`slack:${id}`);
    }
  };
}
