// Calls that Slack puts off: each waits by itself, so that a busy channel holds up no other.
import { setTimeout as pause } from 'node:timers/promises';
import type { webApi } from '@slack/bolt';
import { type Around, noteFault } from './around.ts';

const TRIES = 4;
/** Who waits longer has gone. */
const LONGEST_S = 60;

/** The client rejects at once what is rate limited; left to itself it would hold up every call of the workspace. */
export async function patiently<T>(around: Around, team: string, call: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1)
    try {
      return await call();
    } catch (error) {
      const seconds = secondsToWait(error);
      if (seconds === undefined || seconds > LONGEST_S || tries >= TRIES) {
        noteFault(around, team, error);
        throw error;
      }
      await pause(seconds * 1_000);
    }
}

export const post = (
  around: Around,
  client: webApi.WebClient,
  team: string,
  message: webApi.ChatPostMessageArguments,
): Promise<unknown> => patiently(around, team, () => client.chat.postMessage(message));

function secondsToWait(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('retryAfter' in error)) return undefined;
  return typeof error.retryAfter === 'number' ? error.retryAfter : undefined;
}
