import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { render as renderIn, type Style } from '../../../adapters/terminal/render.ts';
import { width } from '../../../adapters/terminal/width.ts';
import { ask } from '../../../src/ask.ts';
import type { Answer } from '../../../src/say/answer.ts';
import { wordsOf } from '../../../src/say/words.ts';
import { knowledge, TODAY } from '../../knowledge-for-tests.ts';
import { LANGUAGES, QUESTIONS } from '../present/contract.ts';

const QUESTION = 'Can I ship scallops from Hokkaido to China?';
const style = { columns: 80, colour: false, links: false, more: false };
const answerTo = (question: string, language?: Answer['language']): Answer =>
  ask(knowledge, question, { today: TODAY, language });
const render = (answer: Answer, how: Style): string => renderIn(answer, wordsOf(knowledge, answer.language), how);
const bare = (text: string): string => text.replace(/\s+/g, '');
/** Rows of a screen of 80 columns: a line that is too long takes several. */
const rowsOf = (text: string): number =>
  text
    .trimEnd()
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(width(stripVTControlCharacters(line)) / 80)), 0);

describe('on a screen of 80 columns', () => {
  it.each(QUESTIONS.map((question) => [question.slice(0, 60), question]))(
    'an answer leaves room for the prompt, and what stays is the answer, its age and what to do: %s',
    (_, question) => {
      for (const [language, rows] of [
        ['en', 40],
        ['ja', 30],
      ] as const) {
        const answer = answerTo(question, language);
        const cut = render(answer, { ...style, links: true, rows });
        const told = answer.short.filter(({ slot }) => slot === 'answer' || slot === 'age' || slot === 'do');
        const plain = bare(stripVTControlCharacters(cut));
        for (const { text } of told) expect(plain).toContain(bare(text));
        for (const claim of told)
          for (const { url } of claim.kind === 'check' ? claim.data.pages : []) expect(plain).toContain(url);
        expect(rowsOf(cut)).toBeLessThanOrEqual(rows - 2);
      }
    },
  );

  it('says in its last line how to see the rest, which is there when it is asked for', () => {
    const answer = answerTo(QUESTION);
    const cut = render(answer, { ...style, rows: 30 });
    const [, hidden] = /\n {4}\(\+(\d+): --more\)\n$/.exec(cut) ?? [];
    expect(Number(hidden)).toBeGreaterThan(0);
    const all = render(answer, { ...style, rows: 30, more: true });
    expect(all).not.toContain('--more');
    expect(rowsOf(all)).toBeGreaterThan(40);
    for (const { text } of [...answer.short, ...answer.more]) expect(bare(all)).toContain(bare(text));
  });

  it('every mark that is left has its source, and every source its mark', () => {
    for (const rows of [10, 15, 20, 24, 30, 40, 60]) {
      const cut = render(answerTo(QUESTION), { ...style, rows });
      const [said = '', listed = ''] = cut.split(/\n(?=\[1\])/);
      const numbers = (text: string, pattern: RegExp): string[] =>
        [...new Set([...text.matchAll(pattern)].map(([, number = '']) => number))].sort();
      expect(numbers(said, /\[(\d+)\]/g)).toEqual(numbers(listed, /^\[(\d+)\]/gm));
    }
  });

  it('is told what there is less of, the less there is room', () => {
    const lengths = [40, 30, 24, 20].map((rows) => render(answerTo(QUESTION), { ...style, rows }).length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    expect(new Set(lengths).size).toBe(lengths.length);
  });

  it('keeps in a conversation the follow-ups that can be chosen by number', () => {
    const answer = answerTo(QUESTION);
    const cut = render(answer, { ...style, rows: 30, numbered: true, moreBy: '/more' });
    for (const [index, { question }] of answer.followUps.entries()) expect(cut).toContain(`  ${index + 1} ${question}`);
    expect(cut).toMatch(/\(\+\d+: \/more\)\n$/);
    expect(rowsOf(cut)).toBeLessThanOrEqual(28);
  });

  it('a table goes from its last row on, and its head with the last', () => {
    const answer = answerTo('Which countries still restrict Japanese seafood?');
    const [table] = answer.tables;
    const shown = [80, 60, 44, 36].map((rows) => {
      const cut = bare(render(answer, { ...style, rows }));
      const there = (table?.rows ?? []).map(({ cells }) => cut.includes(bare(cells.join('|'))));
      if (there.includes(false)) expect(there.lastIndexOf(true)).toBeLessThan(there.indexOf(false));
      expect(cut.includes(bare(table?.columns.join('|') ?? '-'))).toBe(there.includes(true));
      return there.filter(Boolean).length;
    });
    expect(shown).toEqual(shown.toSorted((a, b) => b - a));
    expect(new Set(shown).size).toBe(shown.length);
  });

  it.each([QUESTION, 'Tell me a joke about the weather'])('is left as it is where all of it fits: %s', (question) => {
    const answer = answerTo(question);
    expect(render(answer, { ...style, rows: 40 })).toBe(render(answer, style));
  });
});

it.each([20, 40, 80, 120])(
  'no line of %i columns is cut within a word, and none is too wide but for what is one',
  (columns) => {
    for (const language of LANGUAGES) {
      const answer = answerTo(QUESTION, language);
      const out = render(answer, { ...style, columns });
      for (const line of out.split('\n'))
        if (width(line) > columns) expect(line.trim(), 'more than one word').not.toMatch(/\S \S/);
      const words = answer.short.flatMap(({ text }) => text.match(/[a-z]{5,}/gi) ?? []);
      for (const word of words) expect(out).toContain(word);
      for (const [url] of out.matchAll(/https?:\S+/g))
        expect(JSON.stringify(answer)).toContain(url.replace(/[.。]$/, ''));
    }
  },
);

it('what is told stands out, and how the question was read is small print', () => {
  const answer = answerTo('fukashima rice to hong kong ok?');
  const out = render(answer, { ...style, columns: 200, colour: true });
  const [verdict, read] = answer.short;
  expect(read?.kind).toBe('read');
  expect(out).toContain(`\u001b[1m${verdict?.text}`);
  expect(out).toContain(`\n\u001b[2m  ${read?.text}\u001b[0m\n`);
});

it('a link stands on each line of its source by itself, and is no part of the indent', () => {
  const out = render(answerTo(QUESTION), { ...style, columns: 40, links: true });
  const opened = out.split('\n').filter((line) => line.includes('\u001b]8;;http'));
  expect(opened.length).toBeGreaterThan(0);
  for (const line of opened) {
    expect(line.endsWith('\u001b]8;;\u001b\\')).toBe(true);
    expect(stripVTControlCharacters(line)).toMatch(/^(\[\d+\]| {4}\S)/);
    expect(line).not.toMatch(/\\\s/);
  }
});
