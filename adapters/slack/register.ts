// Every name the app answers to, in one place; `manifest.yaml` declares the same, and a test holds the two together.
import type { App, BlockAction } from '@slack/bolt';
import { type Around, errorCode } from './around.ts';
import { COMMAND } from './help.ts';
import { command, mention, message, shortcut } from './listeners.ts';
import { feedback, homeOpened, press, setting, share } from './presses.ts';

export const NAMES = {
  events: ['app_mention', 'message.im', 'app_home_opened'],
  commands: [COMMAND],
  shortcuts: ['check_ban_status'],
} as const;

export function register(app: App, around: Around): void {
  app.event('app_mention', mention(around));
  app.event('message', message(around));
  app.event('app_home_opened', homeOpened(around));
  app.command(COMMAND, command(around));
  app.shortcut({ callback_id: NAMES.shortcuts[0], type: 'message_action' }, shortcut(around));
  app.action<BlockAction>({ type: 'block_actions', action_id: /^(ask_\d+|more)$/ }, press(around));
  app.action<BlockAction>({ type: 'block_actions', action_id: 'share' }, share(around));
  app.action<BlockAction>({ type: 'block_actions', action_id: 'feedback' }, feedback(around));
  app.action<BlockAction>({ type: 'block_actions', action_id: /^settings_(language|importer)$/ }, setting(around));
  app.error(async (error) => {
    const cause: unknown = 'original' in error ? (error.original ?? error) : error;
    around.log.error({ code: error.code, error: errorCode(cause) }, 'a Slack event could not be answered');
  });
}
