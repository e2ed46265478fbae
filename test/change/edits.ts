// Every kind of edit of one entry, and whether it moves anything, found by walking all cells without any short cut.
import { addDays } from '../../src/knowledge/dates.ts';
import { compare } from '../../src/knowledge/faults.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { ActsOn, type Fact, type Measure, type Text } from '../../src/knowledge/schema.ts';
import { namedProducts } from '../../src/status/cells.ts';
import { changeDays } from '../../src/status/matrix.ts';
import { originClasses } from '../../src/status/origin-classes.ts';
import { resolve } from '../../src/status/resolve.ts';

const otherWords = (text: Text): Text => ({ ...text, en: `${text.en} In other words.`, ja: `${text.ja}言い換え。` });

/** Null where there is nothing of the kind to edit. */
export const MEASURE_EDITS: Readonly<Record<string, (m: Measure, knowledge: Knowledge) => Measure | null>> = {
  words: (m) => ({
    ...m,
    title: otherWords(m.title),
    summary: otherWords(m.summary),
    note: 'x',
    aliases: { en: ['x'] },
  }),
  order: (m) => ({ ...m, sources: [...m.sources].reverse(), products: [...m.products].reverse() }),
  start: (m) => (m.from?.length === 10 ? { ...m, from: addDays(m.from, -1) } : null),
  end: (m) => (m.until === undefined ? { ...m, until: '2026-05-01' } : null),
  effect: (m) => ({ ...m, effect: m.effect === 'conditional' ? 'permitted' : 'conditional' }),
  places: (m, { prefectures }) => ({ ...m, origins: [...prefectures.keys()].slice(0, 3) }),
  goods: (m) => (m.products.length > 1 ? { ...m, products: m.products.slice(1) } : null),
  papers: ({ conditions, ...m }) => (conditions ? m : null),
};

export const FACT_EDITS: Readonly<Record<string, (f: Fact) => Fact | null>> = {
  words: (f) => ({ ...f, statement: otherWords(f.statement), note: 'x', aliases: { en: ['x'] } }),
  filing: (f) =>
    f.results ? { ...f, results: f.results.map((row) => ({ ...row, subject: `${row.subject}-x` })) } : null,
  day: (f) => (f.date?.length === 10 ? { ...f, date: addDays(f.date, -400) } : null),
  value: (f) =>
    f.results?.some(({ value }) => value !== undefined)
      ? { ...f, results: f.results.map((row) => (row.value === undefined ? row : { ...row, value: row.value + 1 })) }
      : null,
};

/** Edits that say nothing else than before. */
export const SILENT: ReadonlySet<string> = new Set(['words', 'order', 'filing']);

let versions = 0;

/** Another version, with the entry in the place of the one of its id, or beside the others. */
export function edited(base: Knowledge, kind: 'measures' | 'facts', entry: Measure | Fact): Knowledge {
  versions += 1;
  const hash = `${base.version.hash.slice(0, 6)}${String(versions).padStart(6, '0')}`;
  return { ...base, [kind]: new Map([...base[kind], [entry.id, entry]]), version: { ...base.version, hash } };
}

/** All cells of the importer on all days on which one of the two has something else, prefecture by prefecture. */
export function isMoved(a: Knowledge, b: Knowledge, importer: string): boolean {
  return ActsOn.options.some((actsOn) => {
    const products = new Set([a, b].flatMap((one) => [...namedProducts(one, importer, actsOn)]));
    return [...products].some((product) => {
      const days = new Set([a, b].flatMap((one) => changeDays(one, importer, product, actsOn)));
      return [...days].some((day) => {
        const [old, now] = [a, b].map((one) => rowAt(one, importer, product, actsOn, day));
        return old?.join() !== now?.join();
      });
    });
  });
}

function rowAt(knowledge: Knowledge, importer: string, product: string, actsOn: ActsOn, day: string): string[] {
  const cells = originClasses(knowledge, importer, product, actsOn).flatMap((alike) =>
    resolve(knowledge, { importer, product, actsOn, origins: [alike[0]] }, day).flatMap((v) =>
      alike.map((id) => `${id} ${v.status} ${v.onPaper} ${v.since} ${[...v.conditions].sort(compare)}`),
    ),
  );
  return cells.sort(compare);
}
