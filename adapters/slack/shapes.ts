// The shapes of what Slack sends, as far as listeners lean on them: a body without them is refused, whoever signed it.
import { z } from 'zod';

const text = z.string().min(1);
const person = z.looseObject({ id: text });

const Event = z.looseObject({ type: z.literal('event_callback'), event: z.looseObject({ type: text }) });
const Verification = z.looseObject({ type: z.literal('url_verification'), challenge: z.string() });
const RateLimited = z.looseObject({ type: z.literal('app_rate_limited') });
const Command = z.looseObject({ command: text, team_id: text, user_id: text, text: z.string() });
const Pressed = z.looseObject({
  type: z.literal('block_actions'),
  user: person,
  actions: z.array(z.looseObject({ type: text, action_id: text })).min(1),
});
const MessageAction = z.looseObject({
  type: z.literal('message_action'),
  callback_id: text,
  user: person,
  message: z.looseObject({}),
});
/** Other interactions are acknowledged and nothing else. */
const Other = z.looseObject({
  type: z.enum([
    'shortcut',
    'view_submission',
    'view_closed',
    'block_suggestion',
    'interactive_message',
    'dialog_submission',
    'dialog_suggestion',
    'workflow_step_edit',
  ]),
  user: person,
});
/** Slack tells that it drops events; nothing is to be answered. */
const Notice = RateLimited;

const Interaction = z.union([Pressed, MessageAction, Other]);
const Json = z.union([Event, Verification, Notice]);

export type Shaped =
  | { readonly kind: 'verification'; readonly challenge: string }
  | { readonly kind: 'notice'; readonly type: string }
  | { readonly kind: 'ssl_check' }
  | { readonly kind: 'event' };

/** Null for a body that is nothing Slack sends. */
export function shapeOf(body: string, isForm: boolean): Shaped | null {
  if (isForm) return shapeOfForm(new URLSearchParams(body));
  const { data } = Json.safeParse(parsed(body));
  if (!data) return null;
  if (data.type === 'url_verification') return { kind: 'verification', challenge: data.challenge };
  return data.type === 'event_callback' ? { kind: 'event' } : { kind: 'notice', type: data.type };
}

function shapeOfForm(form: URLSearchParams): Shaped | null {
  if (form.get('ssl_check') === '1') return { kind: 'ssl_check' };
  const payload = form.getAll('payload');
  if (payload.length > 1) return null;
  const [only] = payload;
  const found = only === undefined ? Command.safeParse(Object.fromEntries(form)) : Interaction.safeParse(parsed(only));
  return found.success ? { kind: 'event' } : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
