import { describe, expect, it } from 'vitest';
import { onlyNew } from '../../../adapters/present/follow-up.ts';
import { layOut } from '../../../adapters/present/layout.ts';
import type { Room } from '../../../adapters/present/page.ts';
import { ask } from '../../../src/ask.ts';
import { decodeQuery } from '../../../src/question/encode.ts';
import type { Answer } from '../../../src/say/answer.ts';
import { wordsOf } from '../../../src/say/words.ts';
import { knowledge, TODAY } from '../../knowledge-for-tests.ts';

const first = ask(knowledge, 'Can I ship scallops from Hokkaido to China?', { today: TODAY });
const words = wordsOf(knowledge, 'en');
const ROOM: Room = {
  characters: 1e6,
  line: 1e6,
  lines: 1e3,
  tables: 10,
  rows: 100,
  tableCharacters: 1e6,
  lineCost: () => 1,
  rowCost: () => 1,
  sourceCost: () => 1,
};

describe('a follow-up', () => {
  const asked = first.followUps.map(({ label, query }): readonly [string, Answer] => {
    const decoded = decodeQuery(knowledge, query)?.query;
    if (!decoded) throw new Error(`${label} cannot be read`);
    return [label, onlyNew(ask(knowledge, decoded, { today: TODAY }))];
  });

  it.each(asked)('%s tells the verdict in a line, then its section under its own words', (label, answer) => {
    const [page] = layOut(answer, words, ROOM);
    expect(['verdict', 'group']).toContain(page?.lines[0]?.kind);
    expect(page?.lines.filter(({ heading }) => heading !== '').map(({ heading }) => heading)).toEqual([label]);
    expect(answer.more).toEqual([]);
  });

  it.each(asked)('%s repeats no age and no basis of the first answer', (_, answer) => {
    const told = new Set(first.short.filter(({ slot }) => slot === 'age' || slot === 'basis').map(({ text }) => text));
    expect(told.size).toBeGreaterThan(0);
    for (const { text } of answer.short) expect(told.has(text)).toBe(false);
  });

  it('any other question is told whole', () => {
    expect(onlyNew(first)).toBe(first);
  });
});
