// What must hold of every answer (design 8), told one by one so that a failure names what broke.
import { expect } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { entryOf, visibleSources } from '../../src/answer/cite.ts';
import { wordsOf } from '../../src/answer/words.ts';
import { knowledge } from '../knowledge-for-tests.ts';

const ORDER = ['verdict', 'paper', 'practice', 'since', 'conditions', 'voices', 'age', 'check', 'detail'];

export function holds(answer: Answer): void {
  everySentenceStands(answer);
  everyRowStands(answer);
  sourcesCover(answer);
  headlineIsTheVerdict(answer);
  unknownIsNeverPermission(answer);
  staleHasItsAge(answer);
  echoesNothingLive(answer);
  everyTextIsWhole(answer);
}

export function everySentenceStands({ sentences, caveats }: Answer): void {
  for (const { text, cites, sources } of sentences) {
    expect(cites, text).not.toEqual([]);
    expect(sources, text).not.toEqual([]);
    for (const id of cites) {
      const entry = entryOf(knowledge, id);
      expect(entry, `${id} of "${text}" is no entry`).toBeDefined();
      if (entry) expect(visibleSources(knowledge, entry), `${id} has no source to show`).not.toEqual([]);
    }
  }
  for (const { text, cites } of caveats) for (const id of cites) expect(entryOf(knowledge, id), text).toBeDefined();
}

/** A table is as wide as its head, and each row stands on entries as a sentence does. */
export function everyRowStands({ tables }: Answer): void {
  for (const { title, columns, rows } of tables) {
    expect(rows, title).not.toEqual([]);
    for (const { cells, cites, sources } of rows) {
      expect(cells.length, cells.join(' | ')).toBe(columns.length);
      expect(cites, cells.join(' | ')).not.toEqual([]);
      expect(sources, cells.join(' | ')).not.toEqual([]);
      for (const id of cites) expect(entryOf(knowledge, id), `${id} of ${cells.join(' | ')}`).toBeDefined();
    }
  }
}

export function sourcesCover({ sentences, tables, sources }: Answer): void {
  const listed = new Set(sources.map((source) => source.id));
  const needed = [...sentences, ...tables.flatMap((table) => table.rows)].flatMap((s) => [
    ...s.sources,
    ...s.cites.flatMap((id) => {
      const entry = entryOf(knowledge, id);
      return entry ? visibleSources(knowledge, entry).map((source) => source.id) : [];
    }),
  ]);
  expect(listed).toEqual(new Set(needed));
  for (const source of sources) {
    const known = knowledge.sources.get(source.id);
    expect(known?.link, source.id).not.toBe('internal');
    expect('url' in source, source.id).toBe(known?.link === 'shown' && known.url !== undefined);
  }
  const kinds = sources.map((source) => ['primary', 'reporting', 'commentary'].indexOf(source.kind));
  expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
}

/** What a caveat cites can be looked up as well: one of its sources at least is listed. */
export function caveatsHaveSources({ caveats, sources }: Answer): void {
  const listed = new Set(sources.map((source) => source.id));
  for (const { text, cites } of caveats) {
    for (const id of cites) {
      const entry = entryOf(knowledge, id);
      const shown = entry ? visibleSources(knowledge, entry) : [];
      expect(
        shown.some((source) => listed.has(source.id)),
        `no source of ${id} is listed, cited for "${text}"`,
      ).toBe(true);
    }
  }
}

export function headlineIsTheVerdict({ kind, headline, sentences }: Answer): void {
  const verdicts = sentences.filter((s) => s.part === 'verdict');
  expect(verdicts.length).toBeLessThanOrEqual(1);
  if (kind === 'answer') expect(verdicts.map((s) => s.text)).toEqual([headline]);
  if (verdicts[0]) expect(headline).toBe(verdicts[0].text);
  expect(headline.trim()).not.toBe('');
  const places = sentences.map((s) => ORDER.indexOf(s.part));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
}

export function unknownIsNeverPermission({ language, verdicts, sentences, headline }: Answer): void {
  const words = wordsOf(knowledge, language);
  const open = [words.status('permitted'), words.status('conditional')];
  const none = verdicts.length > 0 && verdicts.every((v) => v.status === 'unknown' && v.onPaper === 'unknown');
  if (!none || verdicts.some((v) => v.within.some((part) => part.status !== 'unknown'))) return;
  for (const text of [headline, ...sentences.filter((s) => s.part === 'verdict').map((s) => s.text)]) {
    for (const { symbol } of open) expect(text).not.toContain(symbol);
  }
}

export function staleHasItsAge({ language, verdicts, sentences, asOf }: Answer): void {
  const words = wordsOf(knowledge, language);
  const ages = sentences.filter((s) => s.part === 'age');
  for (const v of verdicts) {
    if (!v.stale || !v.verified) continue;
    const [date, age] = [words.date(v.verified), words.age(v.verified, v.day)];
    const told = ages.some((s) => s.text.includes(date) && s.text.includes(age));
    expect(told, `${v.importer} ${v.product} ${v.status}, verified ${v.verified}, has no age on ${asOf}`).toBe(true);
  }
}

const LIVE = /<[@#!][^>]*>|@(?:everyone|channel|here)\b|<(?:https?|mailto|ftp|slack):|\]\(|evil\.example/i;

/** The asker's words come back in the question and in what was read; the rest is ours. */
export function echoesNothingLive(answer: Answer): void {
  const asker = [answer.question, ...answer.query.read.flatMap((r) => [r.typed, r.read])];
  const ours = [answer.headline, ...answer.sentences.map((s) => s.text), ...answer.caveats.map((c) => c.text)];
  const next = answer.followUps.flatMap((f) => [f.label, f.question]);
  for (const text of [...asker, ...ours, ...next]) {
    expect(text).not.toMatch(LIVE);
    expect(text).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
  }
  for (const text of asker) expect(text).not.toMatch(/https?:\/\//i);
}

export function everyTextIsWhole(answer: Answer): void {
  const texts = [
    answer.headline,
    ...answer.sentences.map((s) => s.text),
    ...answer.caveats.map((c) => c.text),
    ...answer.followUps.map((f) => f.question),
  ];
  for (const text of texts) expect(text).not.toMatch(/\bundefined\b|\bNaN\b|\[object|\{\w+\}|Invalid/);
  for (const { query } of answer.followUps) expect(query).toMatch(/^[\x21-\x7e]{1,90}$/);
}
