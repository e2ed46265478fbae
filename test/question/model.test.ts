import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { LEARNED, OUTPUTS, SORTS } from '../../src/question/model.ts';
import type { Reading } from '../../src/question/reader.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';

/** Plain ones of each kind, in words of this file alone. */
describe('a plain question', () => {
  it.each([
    ['Which documents must accompany frozen squid bound for South Korea?', 'in', 'requirements'],
    ['Since when has Russia kept out Japanese fish?', 'in', 'timeline'],
    ['なぜ台湾は福島の食品を止めたのですか', 'in', 'reason'],
    ['出口到中国的日本水产品去年多少亿日元', 'in', 'trade_data'],
    ['오늘 서울 날씨 어때?', 'out', undefined],
    ['recommend a hotel near Sapporo station', 'out', undefined],
    ['May Brazilian chicken be imported into Japan?', 'out', undefined],
  ])('is read as it is meant: %s', (question, scope, first) => {
    const { query } = ask(knowledge, question, { today: TODAY });
    expect({ scope: query.scope, first: query.intents[0] }).toEqual({ scope, first });
  });
});

it('chances add up to one, and of entries those that are likest come first', () => {
  let reading: Reading | null = null;
  const reader = {
    read(signs: Parameters<typeof LEARNED.read>[0]): Reading | null {
      reading = LEARNED.read(signs);
      return reading;
    },
  };
  ask(knowledge, 'Why did China stop buying scallops?', { today: TODAY, reader });
  const { intents, scope, entries } = reading as unknown as Reading;
  for (const chances of [intents, scope]) expect(Object.values(chances).reduce((a, b) => a + b, 0)).toBeCloseTo(1);
  expect([...Object.keys(intents), ...SORTS]).toEqual(OUTPUTS);
  expect(entries.map(({ likeness }) => likeness)).toEqual(
    entries.map(({ likeness }) => likeness).sort((a, b) => b - a),
  );
  expect(entries[0]?.likeness).toBeLessThanOrEqual(1.01);
});
