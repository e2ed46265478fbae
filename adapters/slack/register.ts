// Every name the app answers to, in one place; `manifest.yaml` declares the same, and a test holds the two together.
import type { AllMiddlewareArgs, AnyMiddlewareArgs, App, BlockAction, CodedError } from '@slack/bolt';
import { type Around, errorCode, noteFault } from './around.ts';
import { gone } from './gone.ts';
import { COMMAND } from './help.ts';
import { command, mention, message, shortcut } from './listeners.ts';
import { UNFOLLOW } from './notice.ts';
import { feedback, homeOpened, press, setting, share } from './presses.ts';
import { ERASE_ACTION, erased } from './privacy.ts';
import { followed, unfollowed } from './subscriptions.ts';
import { WRONG_ACTION, wrong } from './wrong.ts';

export const NAMES = {
  events: ['app_mention', 'message.im', 'app_home_opened', 'app_uninstalled', 'tokens_revoked'],
  commands: [COMMAND],
  shortcuts: ['check_ban_status'],
} as const;

/** The action of each button and menu, and who takes it. */
const ACTIONS = [
  [/^(ask_\d+|more|back)$/, press],
  [/^share$/, share],
  [/^follow$/, followed],
  [new RegExp(`^${UNFOLLOW}$`), unfollowed],
  [/^feedback$/, feedback],
  [/^settings_(language|importer)$/, setting],
  [ERASE_ACTION, erased],
  [WRONG_ACTION, wrong],
] as const;

/** What an app tells of an error that is made with `extendedErrorHandler`. */
interface Failed {
  readonly error: CodedError;
  readonly context: { readonly teamId?: string };
  readonly body: object;
}

export function register(app: App, around: Around): void {
  app.use(whatNobodyTakes(around));
  app.use(onceAmongAll(around));
  app.event('app_mention', mention(around));
  app.event('message', message(around));
  app.event('app_home_opened', homeOpened(around));
  app.event('app_uninstalled', gone(around));
  app.event('tokens_revoked', gone(around));
  app.command(COMMAND, command(around));
  app.shortcut({ callback_id: NAMES.shortcuts[0], type: 'message_action' }, shortcut(around));
  for (const [action_id, take] of ACTIONS) app.action<BlockAction>({ type: 'block_actions', action_id }, take(around));
  app.error(async ({ error, context, body }: Failed) => {
    const cause: unknown = 'original' in error ? (error.original ?? error) : error;
    const workspace = context.teamId ?? teamOf(body);
    if (context.teamId) noteFault(around, context.teamId, cause);
    around.log.error({ workspace, code: error.code, error: errorCode(cause) }, 'a Slack event could not be answered');
  });
}

const teamOf = (body: object): string | undefined =>
  'team_id' in body && typeof body.team_id === 'string' ? body.team_id : undefined;

/** Slack shows a person a warning over anything that is not acknowledged; and what comes during the stop gets a line. */
function whatNobodyTakes(around: Around) {
  return async (args: AnyMiddlewareArgs & AllMiddlewareArgs): Promise<void> => {
    const ack = 'ack' in args ? args.ack : undefined;
    if (!ack) return args.next();
    if (!isTaken(args.body)) return (ack as () => Promise<void>)();
    if (!around.isStopping()) return args.next();
    const text = (await around.asking.words({ person: '', place: '' })).say('ui_stopping');
    if ('command' in args.body) return (ack as (line: object) => Promise<void>)({ response_type: 'ephemeral', text });
    await (ack as () => Promise<void>)();
    if ('respond' in args && args.respond)
      await args.respond({ response_type: 'ephemeral', replace_original: false, text });
  };
}

/** What a person does has an id of its own, by whichever process it is taken; messages are told apart where they are answered. */
function onceAmongAll({ asking }: Around) {
  return async (args: AnyMiddlewareArgs & AllMiddlewareArgs): Promise<void> => {
    const { body, context } = args;
    const id = 'trigger_id' in body ? body.trigger_id : undefined;
    if (typeof id !== 'string') return args.next();
    const isOurs = await asking.state.once(`slack:${context.teamId ?? ''}:${id}`, args.next, 'reply');
    if (!isOurs && 'ack' in args && args.ack) await (args.ack as () => Promise<void>)();
  };
}

function isTaken(body: object): boolean {
  if ('command' in body) return body.command === COMMAND;
  if (!('type' in body)) return false;
  if (body.type === 'message_action') return 'callback_id' in body && body.callback_id === NAMES.shortcuts[0];
  if (body.type !== 'block_actions' || !('actions' in body) || !Array.isArray(body.actions)) return false;
  const [first] = body.actions;
  return ACTIONS.some(([id]) => id.test(String(first?.action_id)));
}
