// The frozen knowledge with a test's own entries in place of its measures, facts and sources: no file, no lint.
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import type { Fact, Measure, Source } from '../src/knowledge/schema.ts';
import { knowledge } from './knowledge-for-tests.ts';

const text = (en: string) => ({ en, ja: `${en} ja`, zh: `${en} zh` });

export const source = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  publisher: 'gac',
  title: `Notice ${id}`,
  url: `https://example.org/${id}`,
  published: '2026-11-01',
  read: '2026-11-20',
  language: 'zh',
  kind: 'primary',
  link: 'shown',
  ...more,
});

/** A ban on paper of all fish from all of Japan to China, since 2023. */
export const measure = (id: string, more: Partial<Measure> = {}): Measure => ({
  id,
  importer: 'cn',
  title: text(`title of ${id}`),
  regime: 'radiation',
  effect: 'banned',
  standing: 'paper',
  products: ['fish'],
  origins: 'all',
  from: '2023-08-24',
  says: ['gac'],
  evidence: 'primary',
  sources: ['notice'],
  verified: '2026-11-01',
  summary: text(`summary of ${id}`),
  ...more,
});

export const fact = (id: string, more: Partial<Fact> = {}): Fact => ({
  id,
  topic: ['talks'],
  about: { importers: ['cn'] },
  date: '2025-05-28',
  nature: 'statement',
  says: ['gac'],
  statement: text(`statement of ${id}`),
  evidence: 'primary',
  sources: ['notice'],
  ...more,
});

interface Entries {
  readonly measures?: readonly Measure[];
  readonly facts?: readonly Fact[];
  readonly sources?: readonly Source[];
}

export function planted({ measures = [], facts = [], sources = [source('notice')] }: Entries): Knowledge {
  const byId = <T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> =>
    new Map(entries.map((entry) => [entry.id, entry]));
  return { ...knowledge, measures: byId(measures), facts: byId(facts), sources: byId(sources) };
}
