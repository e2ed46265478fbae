import { describe, expect, it } from 'vitest';
import { lapsedClaims } from '../../src/plan/lapsed.ts';
import { measure, planted } from '../planted.ts';
import { askedOn, type Said } from './asked.ts';
import { dataOf, listed } from './told.ts';

const knowledge = planted({
  measures: [
    measure('papers', { effect: 'conditional', conditions: ['report', 'seal'], until: '2025-11-21' }),
    measure('earlier', { effect: 'conditional', conditions: ['seal'], until: '2021-01-01' }),
    measure('lifted', { effect: 'permitted', from: '2025-11-21' }),
    measure('of-rice', { products: ['rice'], effect: 'conditional', conditions: ['seal'] }),
  ],
});
const lapsed = (said: Said) => lapsedClaims(askedOn(knowledge, { intents: ['requirements'], ...said }));

describe('what is asked for no more', () => {
  it('is told with the day and what the rule that ended on it asked for, on the lifting and that rule', () => {
    expect(listed(lapsed({}))).toEqual(['lapsed lifted papers']);
    expect(dataOf('lapsed', lapsed({}))).toEqual([
      { importer: 'cn', regime: 'radiation', since: '2025-11-21', conditions: ['report', 'seal'] },
    ]);
  });

  it('is not told where nothing was given up', () => {
    expect(lapsed({ importers: ['hk'] })).toEqual([]);
  });
});
