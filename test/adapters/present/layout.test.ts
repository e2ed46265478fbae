// Pages of an answer: the first holds what matters, the others the rest, and together they hold everything.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layOut } from '../../../adapters/present/layout.ts';
import type { Room } from '../../../adapters/present/page.ts';
import { ROWS_AT_FIRST } from '../../../adapters/present/pages.ts';
import { footer, marks, sourceLabel } from '../../../adapters/present/texts.ts';
import { ask } from '../../../src/ask.ts';
import type { Answer } from '../../../src/say/answer.ts';
import { wordsOf } from '../../../src/say/words.ts';
import { knowledge, TODAY } from '../../knowledge-for-tests.ts';
import { runs } from '../../sampling.ts';
import { contract, LANGUAGES, type Message, QUESTIONS } from './contract.ts';

/** Room for the footer of a page. */
const FOOTER = 200;

/** A platform of plain text with these many characters. */
const plain = (answer: Answer, characters: number): Room => {
  const words = wordsOf(knowledge, answer.language);
  return {
    characters: characters - FOOTER,
    line: characters / 2,
    lines: 30,
    tables: 1,
    rows: 40,
    tableCharacters: characters / 2,
    lineCost: (line) =>
      line.heading.length + line.text.length + line.pages.reduce((sum, { url }) => sum + url.length + 1, 12),
    rowCost: (row) => row.cells.join('  ').length + 12,
    sourceCost: (source) => sourceLabel(words, source).length + (source.url?.length ?? 0) + 10,
  };
};

const messages = (answer: Answer, characters: number): Message[] =>
  layOut(answer, wordsOf(knowledge, answer.language), plain(answer, characters)).map((page) => {
    const words = wordsOf(knowledge, answer.language);
    const text = [
      ...page.lines.flatMap(({ heading, text, pages, sources }) => [
        ...(heading === '' ? [] : [heading]),
        [text, ...pages.map(({ url }) => url), marks(sources, page.sources)].join(' '),
      ]),
      ...page.tables.flatMap((table) => [
        table.title,
        table.columns.join('  '),
        ...table.rows.map((row) => row.cells.join('  ') + marks(row.sources, page.sources)),
      ]),
      ...page.sources.map(({ number, source }) => `[${number}] ${sourceLabel(words, source)} ${source.url ?? ''}`),
      footer(words, answer, true),
    ].join('\n');
    return {
      text,
      links: [
        ...page.lines.flatMap((line) => line.pages.map(({ url }) => url)),
        ...page.sources.flatMap(({ source }) => source.url ?? []),
      ],
      pings: [],
      faults: text.length > characters ? [`${text.length} characters`] : [],
    };
  });

const bare = (text: string): string => text.replace(/\s/g, '');

contract('plain text of 4000 characters', {
  messages: (answer) => messages(answer, 4_000),
  room: 4_000 - FOOTER,
});

it('every mark points to a source on the same page, and a source has one number on all pages', () => {
  const answer = ask(knowledge, QUESTIONS[0] ?? '', { today: TODAY });
  const pages = layOut(answer, wordsOf(knowledge, 'en'), plain(answer, 4_000));
  const numbers = new Map<string, number>();
  for (const page of pages) {
    const here = new Set(page.sources.map(({ source }) => source.id));
    for (const line of page.lines) for (const id of line.sources) expect(here).toContain(id);
    for (const { number, source } of page.sources) {
      expect(numbers.get(source.id) ?? number).toBe(number);
      numbers.set(source.id, number);
    }
  }
  expect([...numbers.values()].sort((a, b) => a - b)).toEqual(answer.sources.map((_, index) => index + 1));
});

it('three sources stand under a short answer where each of its lines stands on one of them', () => {
  for (const question of QUESTIONS) {
    const answer = ask(knowledge, question, { today: TODAY });
    const [page] = layOut(answer, wordsOf(knowledge, answer.language), plain({ ...answer, tables: [] }, 4_000));
    for (const line of page?.lines ?? []) {
      const claim = answer.short.find(({ text }) => text === line.text);
      if ((claim?.sources.length ?? 0) > 0) expect(line.sources.length, line.text).toBeGreaterThan(0);
    }
  }
  const answer = ask(knowledge, 'Can I ship scallops from Hokkaido to China?', { today: TODAY });
  expect(layOut(answer, wordsOf(knowledge, 'en'), plain(answer, 4_000))[0]?.sources).toHaveLength(3);
});

it('a verdict stands on the first page, however long the papers are that are told before it', () => {
  const answer = ask(knowledge, 'What papers for scallops from Hokkaido to Korea?', { today: TODAY });
  const [verdict] = answer.short.filter(({ kind }) => kind === 'verdict');
  const [other] = answer.short.filter(({ kind }) => kind === 'conditions');
  if (!verdict || !other) throw new Error('papers are told with their verdict');
  const many = Array.from({ length: 9 }, (_, at) => ({
    ...other,
    slot: 'answer' as const,
    text: `${at} `.repeat(200),
  }));
  const [page] = layOut({ ...answer, short: [...many, verdict] }, wordsOf(knowledge, 'en'), plain(answer, 2_000));
  expect(page?.lines.map(({ kind }) => kind)).toContain('verdict');
});

it('a table too long for one message goes on, with its head, on the next page', () => {
  const answer = ask(knowledge, QUESTIONS[0] ?? '', { today: TODAY });
  const [claim] = answer.short;
  const rows = Array.from({ length: 90 }, (_, index) => ({
    cells: [`row ${index}`, 'x'.repeat(20)],
    cites: claim?.cites ?? [],
    sources: claim?.sources ?? [],
  }));
  const long = { ...answer, tables: [{ kind: 'regions' as const, title: 'Long', columns: ['a', 'b'], rows }] };
  const pages = layOut(long, wordsOf(knowledge, 'en'), plain(answer, 4_000));
  const tables = pages.flatMap((page) => page.tables);
  expect(tables.length).toBeGreaterThan(2);
  expect(tables.flatMap((table) => table.rows.map((r) => r.cells[0]))).toEqual(rows.map((r) => r.cells[0]));
  for (const table of tables) expect(table.columns).toEqual(['a', 'b']);
  // What stands under a table is not to be out of sight.
  expect(pages[0]?.tables.flatMap((table) => table.rows)).toHaveLength(ROWS_AT_FIRST);
});

it('of a list that no message holds, what it comes to, its age and what to do stand first, and the rows in their order', () => {
  const answer = ask(knowledge, 'seafood to China', { today: TODAY });
  const [sum, row] = answer.short;
  if (sum?.kind !== 'groups' || row?.kind !== 'group') throw new Error('no list');
  const rows = Array.from({ length: 90 }, (_, index) => ({ ...row, text: `row ${index} ${'x'.repeat(60)}` }));
  const others = answer.short.filter(({ slot }) => slot !== 'answer');
  const long = { ...answer, short: [sum, ...rows, ...others] };
  const pages = layOut(long, wordsOf(knowledge, 'en'), plain(answer, 4_000));
  const told = pages.map((page) => page.lines.map(({ text }) => text));
  const required = [sum, ...others.filter(({ slot }) => slot === 'age' || slot === 'do')].map(({ text }) => text);
  expect(required.length).toBeGreaterThan(2);
  expect(told[0]).toEqual(expect.arrayContaining(required));
  expect(told.flat().filter((text) => text.startsWith('row'))).toEqual(rows.map(({ text }) => text));
});

it('what it is and is not stands before its day, after a full-width stop without a space', () => {
  for (const language of LANGUAGES) {
    const answer = ask(knowledge, QUESTIONS[0] ?? '', { today: TODAY, language });
    const words = wordsOf(knowledge, language);
    const foot = footer(words, answer, true);
    expect(foot.startsWith(words.say('disclaimer'))).toBe(true);
    expect(foot).toContain(words.date(TODAY));
    expect(/\. \S/.test(foot)).toBe(language === 'en' || language === 'ko');
    expect(foot).not.toMatch(/[。！？]\s/);
  }
});

it('nothing is lost however small the messages are', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...QUESTIONS),
      fc.constantFrom(...LANGUAGES),
      fc.integer({ min: 2_500, max: 12_000 }),
      (question, language, characters) => {
        const answer = ask(knowledge, question, { today: TODAY, language });
        const pages = layOut(answer, wordsOf(knowledge, answer.language), plain(answer, characters));
        expect(new Set(pages.flatMap((p) => p.sources.map(({ source }) => source.id)))).toEqual(
          new Set(answer.sources.map((source) => source.id)),
        );
        const told = bare(pages.flatMap((p) => p.lines.map((line) => line.text)).join(' '));
        for (const { text } of [...answer.short, ...answer.more]) expect(told).toContain(bare(text));
      },
    ),
    runs(60),
  );
});
