// What every listener leans on, and who asks where in ids that no other platform shares.
import type { webApi } from '@slack/bolt';
import type { Log } from '../host/adapter.ts';
import { encodeAction, statusLetters } from '../present/action.ts';
import type { Asking, Where } from '../present/asking.ts';
import { SLACK } from '../present/limits.ts';
import type { BoundedMemory } from '../state/memory/bounded.ts';
import type { Example } from './help.ts';

/** What a button's value has for a query, beside what to do, the columns of some verdicts and a question. */
export const BUTTON_ROOM = SLACK.buttonValue - 500;

export interface Around {
  readonly asking: Asking;
  readonly log: Log;
  readonly locales: BoundedMemory<string>;
}

export interface Person {
  readonly team: string;
  readonly user: string;
}

/** The locale comes from memory; on a miss it is learned for the next time, and the answer does not wait. */
export async function whereOf(
  around: Around,
  client: webApi.WebClient,
  { team, user }: Person,
  conversation?: string,
): Promise<Where> {
  const person = `slack:${team}:${user}`;
  const locale = around.locales.get(person);
  if (locale === undefined) void learnLocale(around, client, user, person);
  return {
    person,
    place: `slack:${team}`,
    conversation: conversation === undefined ? undefined : `slack:${team}:${conversation}`,
    locale,
    buttonRoom: BUTTON_ROOM,
  };
}

async function learnLocale(around: Around, client: webApi.WebClient, user: string, person: string): Promise<void> {
  // Set first, so that many questions at once ask Slack once.
  if (!around.locales.add(person, '')) return;
  try {
    const { user: found } = await client.users.info({ user, include_locale: true });
    around.locales.set(person, found?.locale ?? '');
  } catch (error) {
    around.log.warn({ error: errorCode(error) }, 'the locale of a person could not be read');
  }
}

/** Slack's own name of an error: `token_revoked`, `missing_scope` with the scope that is needed, and so on. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const data: unknown = 'data' in error ? error.data : undefined;
  if (typeof data !== 'object' || data === null || !('error' in data)) return error.message;
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
