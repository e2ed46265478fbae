// Tables in words: every cell tells what it holds, in every language.
import { describe, expect, it } from 'vitest';
import { ANSWER_LANGUAGES } from '../../src/language/answer-language.ts';
import { type CellData, type CellKind, COLUMNS, type PlannedTable } from '../../src/plan/claim.ts';
import { capital } from '../../src/say/case-line.ts';
import { cellText, tableOf } from '../../src/say/tables.ts';
import { type Words, wordsOf } from '../../src/say/words.ts';
import { knowledge } from '../knowledge-for-tests.ts';
import { words } from '../plan/asked.ts';

const SAMPLES: {
  readonly [K in CellKind]: { readonly data: CellData[K]; readonly tells: (words: Words) => readonly string[] };
} = {
  case: { data: { product: 'scallop', importer: 'kr' }, tells: (w) => [w.product('scallop'), w.importer('kr')] },
  origins: { data: { origins: ['chiba', 'tokyo'], names: 'few' }, tells: (w) => ['chiba', 'tokyo'].map(w.prefecture) },
  product: { data: 'scallop', tells: (w) => [w.product('scallop')] },
  importer: { data: 'kr', tells: (w) => [w.importer('kr')] },
  status: {
    data: { status: 'banned', announced: '2026-12-01' },
    tells: (w) => [w.status('banned').symbol, capital(w.status('banned').word), w.date('2026-12-01')],
  },
  date: { data: '2025-06-29', tells: (w) => [w.date('2025-06-29')] },
  result_date: { data: '2025-08', tells: (w) => [w.date('2025-08')] },
  count: { data: 37, tells: () => ['37'] },
  round: { data: 14, tells: (w) => [w.say('round', { number: '14' })] },
  value: { data: { value: 61, series: 'tritium-seawater' }, tells: () => ['61'] },
  planned: { data: true, tells: (w) => [w.say('planned')] },
  event: {
    data: { date: '2025-06-29', entry: 'cn-seafood-reopening-2025', event: 'starts', announced: null, isAhead: false },
    tells: (w) => [w.text(knowledge.measures.get('cn-seafood-reopening-2025')?.title ?? { en: '', ja: '', zh: '' })],
  },
};
const cell = <K extends CellKind>(kind: K, data: CellData[K], own = words): string =>
  cellText(own, { kind, data } as Parameters<typeof cellText>[1], knowledge);

it.each(Object.entries(SAMPLES))('a cell of kind %s tells what it holds in every language', (kind, { data, tells }) => {
  for (const language of ANSWER_LANGUAGES) {
    const own = wordsOf(knowledge, language);
    const text = cell(kind as CellKind, data, own);
    expect(text.trim()).not.toBe('');
    for (const part of tells(own)) expect(text, language).toContain(part);
  }
});

it('what is not known is a dash, a word or nothing, and never a number or a day', () => {
  expect([cell('date', null), cell('result_date', null)]).toEqual(['–', words.say('no_date')]);
  expect([cell('round', null), cell('planned', false)]).toEqual(['', '']);
  expect(cell('value', { value: null, series: 'tritium-seawater' })).toBe('');
  expect(cell('value', { value: 0, series: 'tritium-seawater' })).toContain('0');
});

it('prefectures are named in full where they are asked for', () => {
  const origins = [...knowledge.prefectures.keys()].slice(0, 6);
  const last = words.prefecture(origins[5] ?? '');
  expect(cell('origins', { origins, names: 'all' })).toContain(last);
  expect(cell('origins', { origins, names: 'few' })).not.toContain(last);
  expect(cell('case', { origins: ['chiba'], importer: 'kr' })).toContain(words.prefecture('chiba'));
});

describe('a table', () => {
  const KINDS = {
    regions: 0,
    products: 0,
    timeline: 0,
    comparison: 0,
    figures: 0,
  } satisfies Record<PlannedTable['kind'], 0>;

  it('has a title and a head for each column in every language, and rows on what they cite', () => {
    const row = { cells: [{ kind: 'count', data: 1 }], cites: ['a'], sources: ['s'] } as const;
    for (const language of ANSWER_LANGUAGES) {
      for (const kind of Object.keys(KINDS) as PlannedTable['kind'][]) {
        const table = { kind, series: 'tritium-seawater', columns: COLUMNS, rows: [row] } as const;
        const shown = tableOf(wordsOf(knowledge, language), table, knowledge);
        expect(shown.title.trim(), `${language} ${kind}`).not.toBe('');
        expect(shown).toMatchObject({ kind, rows: [{ cells: ['1'], cites: ['a'], sources: ['s'] }] });
        expect(shown.columns).toHaveLength(COLUMNS.length);
        for (const head of shown.columns) expect(head.trim(), language).not.toBe('');
      }
    }
  });

  it('of figures is called by its series', () => {
    const name = knowledge.series.get('tritium-seawater')?.name;
    const table = { kind: 'figures', series: 'tritium-seawater', columns: [], rows: [] } as const;
    expect(tableOf(words, table, knowledge).title).toBe(name && words.text(name));
  });
});
