// The state in this process alone: for tests, and for who wants nothing kept. Bounded, since nobody clears it.
import { randomUUID } from 'node:crypto';
import { contentKey, isOf } from '../keys.ts';
import { type Choice, type Clock, KEPT_MS, type State } from '../ports.ts';
import { queryFromText, queryToText } from '../query-text.ts';
import type { KeptReport } from '../report.ts';
import { BoundedMemory } from './bounded.ts';
import { memoryNotices } from './notices.ts';

/** Of texts in all, kind by kind. */
const MOST_BYTES = 8 * 1024 * 1024;
const bytesOf = (text: string): number => text.length * 2;
const MOST = { settings: 50_000, threads: 20_000, storedQueries: 20_000, seenEvents: 50_000, reports: 1_000 } as const;

interface LastQuery {
  readonly text: string;
  readonly by: string | undefined;
}

export function memoryState(now: Clock): State {
  const choices = new BoundedMemory<Choice>({ most: MOST.settings, maxAgeMs: Number.POSITIVE_INFINITY, now });
  const queries = new BoundedMemory<LastQuery>(
    { most: MOST.threads, mostBytes: MOST_BYTES, maxAgeMs: KEPT_MS.threads, now },
    ({ text }) => bytesOf(text),
  );
  const stored = new BoundedMemory(
    { most: MOST.storedQueries, mostBytes: MOST_BYTES, maxAgeMs: KEPT_MS.storedQueries, now },
    bytesOf,
  );
  const seen = new BoundedMemory<true>({ most: MOST.seenEvents, maxAgeMs: KEPT_MS.seenEvents, now });
  const reports = new BoundedMemory<{ readonly by: string; readonly kept: KeptReport }>({
    most: MOST.reports,
    maxAgeMs: KEPT_MS.reports,
    now,
  });
  const installed = new Map<string, string>();
  const met = new Map<string, Set<string>>();
  const notices = memoryNotices(now);
  return {
    settings: {
      of: async (who, id) => choices.get(`${who} ${id}`) ?? {},
      set: async (who, id, change) => {
        const { language, importer } = { ...choices.get(`${who} ${id}`), ...change };
        const choice = { ...(language ? { language } : {}), ...(importer ? { importer } : {}) };
        if (language || importer) choices.set(`${who} ${id}`, choice);
        else choices.delete(`${who} ${id}`);
      },
    },
    threads: {
      // As text, as everywhere: what is read later is not what somebody may still change.
      last: async (conversation) => queryFromText(queries.get(conversation)?.text ?? ''),
      set: async (conversation, query, by) => queries.set(conversation, { text: queryToText(query), by }),
    },
    storedQueries: {
      put: async (text) => {
        const key = contentKey(text);
        stored.set(key, text);
        return key;
      },
      get: async (key) => stored.get(key),
    },
    seenEvents: {
      claim: async (event) => seen.add(event, true),
      release: async (event) => seen.delete(event),
    },
    installations: {
      put: async (id, sealed) => void installed.set(id, sealed),
      of: async (id) => installed.get(id),
      all: async () => [...installed].map(([id, sealed]) => ({ id, sealed })),
      replace: async (id, before, after) => {
        if (installed.get(id) === before) installed.set(id, after);
      },
      delete: async (id) => void installed.delete(id),
      meet: async (id, place) => void met.set(id, (met.get(id) ?? new Set()).add(place)),
      met: async (id) => [...(met.get(id) ?? [])],
    },
    reports: {
      add: async (by, report) => {
        const kept = { id: randomUUID(), at: now(), ...report };
        reports.set(kept.id, { by, kept });
      },
      all: async () => reports.values().map(({ kept }) => kept),
      delete: async (id) => reports.delete(id),
    },
    subscriptions: notices.subscriptions,
    outbox: notices.outbox,
    held: async (id) => ({
      subscriptions: notices.held(id),
      choices: choices.count((key) => isOf(key.slice(key.indexOf(' ') + 1), id)),
      reports: reports.count((_, { by }) => isOf(by, id)),
      conversations: queries.count((key, { by = '' }) => isOf(key, id) || isOf(by, id)),
    }),
    forget: async (id) => {
      notices.forget(id);
      choices.deleteWhere((key) => isOf(key.slice(key.indexOf(' ') + 1), id));
      queries.deleteWhere((key, { by = '' }) => isOf(key, id) || isOf(by, id));
      seen.deleteWhere((key) => isOf(key, id));
      reports.deleteWhere((_, { by }) => isOf(by, id));
      for (const kept of [installed, met]) for (const key of kept.keys()) if (isOf(key, id)) kept.delete(key);
    },
    sweep: async () => {
      for (const memory of [queries, stored, seen, reports]) memory.sweep();
      notices.sweep();
    },
    close: async () => undefined,
  };
}
