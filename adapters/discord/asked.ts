// What a message of ours says of itself: the question it repeats, and the query its buttons carry.
import { type APIMessage, ComponentType, type Message } from 'discord.js';
import { type Action, decodeAction } from '../present/action.ts';
import { plain } from './markdown.ts';
import { ASKED_ID, ASKED_MARK } from './render.ts';

interface Node {
  readonly type?: unknown;
  readonly id?: unknown;
  readonly content?: unknown;
  readonly custom_id?: unknown;
  readonly components?: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item);
  else if (isNode(value)) {
    yield value;
    yield* nodesOf(value.components);
  }
}

const nodes = (components: unknown): Node[] => [...nodesOf(components)];

/** The question as it was typed, where the message repeats it whole; else ''. */
export function askedIn({ components }: Pick<APIMessage, 'components'>): string {
  const found = nodes(components).find(
    ({ type, id }) => type === ComponentType.TextDisplay && id === ASKED_ID,
  )?.content;
  return typeof found === 'string' && found.startsWith(ASKED_MARK) ? plain(found.slice(ASKED_MARK.length)) : '';
}

/** The first button's action that is about the message's own answer. */
export const actionIn = (message: Message): Action | undefined =>
  nodes(message.components.map((component) => component.toJSON()))
    .flatMap(({ custom_id: id }) => (typeof id === 'string' ? (decodeAction(id) ?? []) : []))
    .find(({ kind }) => kind !== 'ask');
