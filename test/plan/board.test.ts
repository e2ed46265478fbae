import { expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';

const answer = (question: string) => ask(knowledge, question, { today: TODAY });

it('who names no importer is told in one line what each that restricts does, the others counted, with a row for each', () => {
  const { headline, tables, query } = answer('Scallops from Miyagi?');
  expect(headline).toMatch(
    /^Scallops from Miyagi: ⛔ mainland China, .*South Korea.*: banned; \d+ others?: no special rule known; \d+ not known\.$/,
  );
  expect(tables.find(({ kind }) => kind === 'comparison')?.rows.length).toBeGreaterThanOrEqual(
    query.importers.length - 1,
  );
});

it('who names one is told of that one', () => {
  expect(answer('Scallops from Miyagi to China?').short[0]).toMatchObject({
    kind: 'verdict',
    data: { importer: 'cn' },
  });
});

it('who compares two is told who does what before the rows, the strictest first', () => {
  const { short } = answer('Chiba strawberries: who is stricter, Hong Kong or Macau?');
  expect(short.slice(0, 3).map(({ kind }) => kind)).toEqual(['board', 'group', 'group']);
  expect(short[0]?.text).toBe('Strawberries from Chiba: ⛔ Macau: banned; ⚠ Hong Kong: subject to conditions.');
});

it('what is stopped wherever it is from is stopped, and not in part', () => {
  expect(answer('Seafood from Japan?').headline).toContain('mainland China: stopped in practice');
});

it('of many cases what each importer does is told by its goods, and of two goods each importer is named', () => {
  const { short } = answer('scallops, beef and rice from Chiba to China, Hong Kong and Korea');
  expect(short.slice(0, 3).map(({ kind }) => kind)).toEqual(['by_goods', 'by_goods', 'by_goods']);
  const { headline } = answer('scallops and rice from Chiba to Singapore, Thailand, Vietnam and Malaysia');
  for (const name of ['Singapore', 'Thailand', 'Vietnam', 'Malaysia']) expect(headline).toContain(name);
});

it('of a month that is over, what held at its end, on that day', () => {
  const { headline, tables } = answer('Scallops August 2023');
  expect(headline).toMatch(/^On 31 Aug 2023: Scallops from Japan: ⛔ mainland China: banned;/);
  // What it was before stands in the rows.
  expect(tables.flatMap(({ rows }) => rows.map(({ cells }) => cells.join(' '))).join('\n')).toContain('1 Aug 2023');
});

it('kinds of the goods that are stricter count: what they need is not left out of the line of all', () => {
  const told = answer('Compare Hong Kong and Macau for dairy').short[0];
  expect(told).toMatchObject({ kind: 'board', text: expect.stringContaining('banned in part') });
});
