// What every listener leans on, and who asks where in ids that no other platform shares.
import type { webApi } from '@slack/bolt';
import type { Log } from '../host/adapter.ts';
import { causesOf } from '../host/causes.ts';
import { encodeAction, statusLetters } from '../present/action.ts';
import type { Asking, Where } from '../present/asking.ts';
import { SLACK } from '../present/limits.ts';
import type { BoundedMemory } from '../state/memory/bounded.ts';
import type { Subscriptions } from '../state/ports.ts';
import type { Example } from './help.ts';
import type { Workspaces } from './workspaces.ts';

/** What a button's value has for a query, beside what to do, the columns of some verdicts and a question. */
export const BUTTON_ROOM = SLACK.buttonValue - 500;

export interface Around {
  readonly asking: Asking;
  readonly subscriptions: Subscriptions;
  readonly log: Log;
  readonly people: BoundedMemory<Known>;
  /** Workspaces whose token Slack no longer takes. */
  readonly revoked: Map<string, Revoked>;
  readonly now: () => number;
  readonly workspaces: Workspaces;
  /** What came since then gets a line. */
  readonly isStopping: () => boolean;
}

/** What Slack knows of a person; empty where it does not say. */
export interface Known {
  readonly locale: string;
  readonly zone: string;
}

export interface Revoked {
  readonly reason: string;
  readonly since: string;
}

export interface Person {
  readonly team: string;
  readonly user: string;
}

/** Locale and time zone come from memory; on a miss they are learned for the next time, and the answer does not wait. */
export async function whereOf(
  around: Around,
  client: webApi.WebClient,
  { team, user }: Person,
  conversation?: string,
  parent?: string,
): Promise<Where> {
  const person = `slack:${team}:${user}`;
  const known = around.people.get(person);
  if (known === undefined) void learn(around, client, { team, user }, person);
  const inWorkspace = (id: string | undefined): string | undefined => (id === undefined ? id : `slack:${team}:${id}`);
  return {
    person,
    place: `slack:${team}`,
    conversation: inWorkspace(conversation),
    parent: inWorkspace(parent),
    locale: known?.locale,
    zone: known?.zone,
    buttonRoom: BUTTON_ROOM,
  };
}

const UNKNOWN: Known = { locale: '', zone: '' };

/** What Slack knows of a person, asked for where it was not yet. */
export async function learned(around: Around, client: webApi.WebClient, { team, user }: Person): Promise<Known> {
  const person = `slack:${team}:${user}`;
  const known = around.people.get(person);
  if (known && (known.zone !== '' || known.locale !== '')) return known;
  const { user: found } = await client.users.info({ user, include_locale: true });
  const fresh = { locale: found?.locale ?? '', zone: found?.tz ?? '' };
  around.people.set(person, fresh);
  return fresh;
}

async function learn(around: Around, client: webApi.WebClient, { team, user }: Person, person: string): Promise<void> {
  // Set first, so that many questions at once ask Slack once.
  if (!around.people.add(person, UNKNOWN)) return;
  try {
    const { user: found } = await client.users.info({ user, include_locale: true });
    around.people.set(person, { locale: found?.locale ?? '', zone: found?.tz ?? '' });
  } catch (error) {
    noteFault(around, team, error);
    around.log.warn({ error: errorCode(error) }, 'the locale of a person could not be read');
  }
}

/** What Slack answers once a token is good for nothing any more. */
const REVOKED: ReadonlySet<string> = new Set([
  'account_inactive',
  'invalid_auth',
  'not_authed',
  'token_expired',
  'token_revoked',
]);

/** A token that is no longer taken shows in the health, and once in the log, with the workspace it was for. */
export function noteFault(around: Around, team: string, error: unknown): void {
  const reason = errorCode(error);
  if (REVOKED.has(reason)) noteRevoked(around, team, reason);
}

export function noteRevoked(around: Around, team: string, reason: string): void {
  if (around.revoked.has(team)) return;
  around.revoked.set(team, { reason, since: new Date(around.now()).toISOString() });
  around.log.error({ workspace: team, reason }, 'the token of this workspace is no longer taken');
}

/** Slack's own name of an error: `token_revoked`, `missing_scope` with the scope that is needed, and so on. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const data: unknown = 'data' in error ? error.data : undefined;
  if (typeof data !== 'object' || data === null || !('error' in data)) return causesOf(error);
  return 'needed' in data ? `${data.error} (needed: ${data.needed})` : String(data.error);
}

/** The language's example questions as buttons. */
export async function examplesFor(around: Around, where: Where): Promise<Example[]> {
  const words = await around.asking.words(where);
  const alone = { ...where, conversation: undefined };
  return Promise.all(
    words.prompts.map(async (question) => {
      const { answer, query } = await around.asking.question(question, alone);
      const action = { kind: 'ask', language: answer.language, page: 0, query, question } as const;
      return { question, value: encodeAction({ ...action, statuses: statusLetters([]) }, SLACK.buttonValue) };
    }),
  );
}
