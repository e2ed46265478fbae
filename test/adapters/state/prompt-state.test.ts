// Answers never wait long for the state: a store that is slow or fails is gone on without.
import { afterEach, expect, it, vi } from 'vitest';
import { memoryState } from '../../../adapters/state/memory/state.ts';
import type { State } from '../../../adapters/state/ports.ts';
import { PromptState } from '../../../adapters/state/prompt-state.ts';
import { QUERY, UNDATED } from './contract.ts';

afterEach(() => {
  vi.useRealTimers();
});

const never = (): Promise<never> => new Promise(() => undefined);
const failing = (): Promise<never> => Promise.reject(new Error('disk full'));

/** A store that works until it is told to hang or to fail. */
function breakable(): { state: State; store: State; become: (how: 'sound' | 'stuck' | 'failing') => void } {
  let how = 'sound';
  const sound = memoryState(() => 0);
  const broken = <T>(work: () => Promise<T>): Promise<T> =>
    how === 'stuck' ? never() : how === 'failing' ? failing() : work();
  return {
    store: sound,
    become: (next) => {
      how = next;
    },
    state: {
      ...sound,
      settings: {
        of: (who, id) => broken(() => sound.settings.of(who, id)),
        set: (who, id, change) => broken(() => sound.settings.set(who, id, change)),
      },
      threads: {
        last: (conversation) => broken(() => sound.threads.last(conversation)),
        set: (conversation, query) => broken(() => sound.threads.set(conversation, query)),
      },
      seenEvents: {
        claim: (event) => broken(() => sound.seenEvents.claim(event)),
        release: (event) => broken(() => sound.seenEvents.release(event)),
      },
    },
  };
}

function prompt() {
  const { state, store, become } = breakable();
  const lines: string[] = [];
  const log = { warn: (fields: object, message: string) => void lines.push(`${message} ${JSON.stringify(fields)}`) };
  return { state: new PromptState(state, { now: () => 0, log }), store, become, lines };
}

it.each(['stuck', 'failing'] as const)('what was known of a setting stands in where the store is %s', async (how) => {
  const { state, become, lines } = prompt();
  await state.choose('person', 'p', { importer: 'hk' });
  become(how);
  expect(await state.choice('person', 'p')).toEqual({ importer: 'hk' });
  expect(await state.choice('person', 'q')).toEqual({});
  expect(lines[0]).toMatch(/a setting was not read.*(20 ms|disk full)/);
});

it('an answer waits 20 ms for settings and its thread, and no longer, however many they are', async () => {
  vi.useFakeTimers();
  const { state, become } = prompt();
  await state.choose('place', 's', { importer: 'tw' });
  become('stuck');
  const found: unknown[] = [];
  const answering = async (): Promise<void> => {
    found.push(await state.choice('person', 'p'), await state.choice('place', 's'), await state.lastQuery('c'));
    await state.keepQuery('c', QUERY, 'p');
    found.push('answered');
  };
  void answering();
  await vi.advanceTimersByTimeAsync(19);
  expect(found).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(found).toEqual([{}, { importer: 'tw' }, undefined, 'answered']);
});

it('asks the store anew a second after it was late', async () => {
  vi.useFakeTimers();
  const { state, store, become } = prompt();
  await store.settings.set('person', 'p', { importer: 'hk' });
  become('stuck');
  const late = state.choice('person', 'p');
  await vi.advanceTimersByTimeAsync(20);
  become('sound');
  await vi.advanceTimersByTimeAsync(999);
  expect([await late, await state.choice('person', 'p')]).toEqual([{}, {}]);
  await vi.advanceTimersByTimeAsync(1);
  expect(await state.choice('person', 'p')).toEqual({ importer: 'hk' });
});

it('writes what is being written before it closes', async () => {
  const { state, store } = prompt();
  void state.keepQuery('c', QUERY, 'p');
  await state.close();
  expect(await store.threads.last('c')).toEqual(QUERY);
});

it.each(['stuck', 'failing'] as const)('a conversation goes on where the store is %s', async (how) => {
  const { state, become } = prompt();
  await state.keepQuery('c', QUERY, 'p');
  become(how);
  expect(await state.lastQuery('c')).toEqual(QUERY);
  await state.keepQuery('c', UNDATED, 'p');
  expect(await state.lastQuery('c')).toEqual(UNDATED);
  // The store still holds the question before it.
  become('sound');
  expect(await state.lastQuery('c')).toEqual(UNDATED);
});

it.each(['stuck', 'failing'] as const)('a choice is not called saved where the store is %s', async (how) => {
  vi.useFakeTimers();
  const { state, become, lines } = prompt();
  become(how);
  const saving = state.choose('person', 'p', { importer: 'hk' });
  // Platforms give a reply three seconds.
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await saving).toBe(false);
  expect(lines[0]).toContain('a setting was not saved');
  become('sound');
  expect(await state.choice('person', 'p')).toEqual({});
});

it.each(['stuck', 'failing'] as const)('an event is answered, once, where the store is %s', async (how) => {
  vi.useFakeTimers();
  const { state, become } = prompt();
  become(how);
  let answers = 0;
  const answer = async (): Promise<void> => {
    answers += 1;
  };
  const both = Promise.all([state.once('Ev1', answer), state.once('Ev1', answer)]);
  // A message waits for no reply: better late than twice.
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await both).toEqual([true, false]);
  expect(await state.once('Ev1', answer)).toBe(false);
  expect(answers).toBe(1);
});

it('an interaction is answered while its platform waits, where the store is stuck', async () => {
  vi.useFakeTimers();
  const { state, become } = prompt();
  become('stuck');
  const answered = state.once('Ev1', async () => undefined, 'reply');
  // Half of the three seconds.
  await vi.advanceTimersByTimeAsync(1_500);
  expect(await answered).toBe(true);
});
