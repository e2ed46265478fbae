// Editing any one entry is a change where a cell or a told fact moved, and nowhere else; never is it news without a later source.
import { describe, expect, it } from 'vitest';
import { type Compared, compared } from '../../src/change/between.ts';
import { topicOf } from '../../src/change/facts.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { importerMeasures } from '../../src/status/reach.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';
import { sampled } from '../sampling.ts';
import { edited, FACT_EDITS, isMoved, MEASURE_EDITS, SILENT } from './edits.ts';

const between = (after: Knowledge): Compared => compared({ knowledge, day: TODAY }, { knowledge: after, day: TODAY });

/** Each edit by its name and its entry's, with the entry before and after it. */
const walk = <T extends { readonly id: string }>(
  entries: Iterable<T>,
  edits: Readonly<Record<string, (entry: T, knowledge: Knowledge) => T | null>>,
): (readonly [string, string, T, T])[] =>
  [...entries].flatMap((entry) =>
    Object.entries(edits).flatMap(([name, edit]) => {
      const other = edit(entry, knowledge);
      return other ? [[name, entry.id, entry, other] as const] : [];
    }),
  );

describe('an edit of one measure', () => {
  it.each(sampled(walk(knowledge.measures.values(), MEASURE_EDITS), 311))(
    'of its %s, of %s, is told or kept as coverage if a cell moved',
    (name, _, measure, other) => {
      const after = edited(knowledge, 'measures', other);
      const { changes, coverage } = between(after);
      const concerned = [...knowledge.importers.keys()].filter((id) =>
        importerMeasures(knowledge, id).some((one) => one.id === measure.id),
      );
      const moved = concerned.some((importer) => isMoved(knowledge, after, importer));
      const told = [...changes, ...coverage].filter(({ kind }) => kind === 'verdict');
      expect(told.length > 0, JSON.stringify(told.slice(0, 2))).toBe(moved);
      if (SILENT.has(name)) expect(moved).toBe(false);
      const dates = [other.from, other.until].filter((date) => date !== measure.from && date !== measure.until);
      if (dates.every((date) => date === undefined || date < knowledge.version.newestSource))
        expect(changes.filter(({ worth }) => worth === 'news')).toEqual([]);
    },
  );
});

/** Every verdict is set against the old one: at length alone. */
const atLength = it.runIf(process.env.RUNS_TIMES);

atLength('a measure that was split by its goods moves nothing', () => {
  const referred = new Set(
    [...knowledge.measures.values()].flatMap(({ ended_by, overrides = [] }) => [ended_by, ...overrides]),
  );
  for (const measure of knowledge.measures.values()) {
    const { id, products } = measure;
    if (products.length < 2 || referred.has(id)) continue;
    const [first = '', ...others] = products;
    const halves = [[first], others].map((products, index) => ({ ...measure, id: `${id}-${index}`, products }));
    const measures = new Map([...knowledge.measures, ...halves.map((half) => [half.id, half] as const)]);
    measures.delete(id);
    const redirects = new Map([...knowledge.redirects, [id, halves.map((half) => half.id)]]);
    const after = { ...knowledge, measures, redirects, version: { ...knowledge.version, hash: 'another' } };
    expect(between(after), id).toEqual({ changes: [], coverage: [] });
  }
});

describe('the vocabulary', () => {
  atLength.each([...knowledge.products.keys()].slice(0, 5))('with a kind more of %s moves nothing', (parent) => {
    const kind = { id: 'a-new-kind', parents: [parent], name: { en: 'kind', ja: 'kind', zh: 'kind', ko: 'kind' } };
    const products = new Map([...knowledge.products, [kind.id, kind]]);
    const after = { ...knowledge, products, version: { ...knowledge.version, hash: 'another' } };
    expect(between(after)).toEqual({ changes: [], coverage: [] });
  });
});

describe('an edit of one fact', () => {
  it.each(sampled(walk(knowledge.facts.values(), FACT_EDITS), 151))(
    'of its %s, of %s, is a correction if it is told of',
    (name, _, fact, other) => {
      const { changes } = between(edited(knowledge, 'facts', other));
      const isTold = topicOf(fact) !== null && !SILENT.has(name);
      expect(changes.map(({ worth, kind }) => `${worth} ${kind}`)).toEqual(isTold ? ['correction fact_corrected'] : []);
    },
  );
});
