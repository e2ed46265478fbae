import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { differenceClaims } from '../../src/plan/differences.ts';
import { knowledge as real, TODAY } from '../knowledge-for-tests.ts';
import { measure, planted } from '../planted.ts';
import { askedOn, type Said } from './asked.ts';
import { dataOf } from './told.ts';

const knowledge = planted({
  measures: [
    measure('hk-fish', { importer: 'hk', origins: ['fukushima'] }),
    measure('mo-fish', { importer: 'mo', origins: ['fukushima', 'chiba'] }),
    measure('kr-fish', { importer: 'kr', origins: ['aomori'] }),
    measure('ru-fish', { importer: 'ru' }),
    measure('hk-rice', { importer: 'hk', products: ['rice'], origins: ['fukushima'] }),
    measure('mo-rice', { importer: 'mo', products: ['rice'], origins: ['fukushima'] }),
  ],
});
const differ = (importers: readonly string[], said: Said = {}) =>
  dataOf('differ', differenceClaims(askedOn(knowledge, { intents: ['comparison'], importers, ...said })));

describe('what two importers stop differently', () => {
  it('is told with the one that stops all that the other stops, and more', () => {
    expect(differ(['hk', 'mo'])).toEqual([
      {
        importers: ['hk', 'mo'],
        more: 'second',
        goods: [{ product: 'fish', stopped: [['fukushima'], ['fukushima', 'chiba']] }],
      },
    ]);
  });

  it('is the same, or of each another', () => {
    expect(differ(['hk', 'mo'], { products: ['rice'] })).toMatchObject([{ more: 'same' }]);
    expect(differ(['hk', 'kr'])).toMatchObject([{ more: 'each' }]);
  });

  it('is left to the rows where all or nothing is stopped, and of three importers', () => {
    expect(differ(['ru', 'tw'])).toEqual([]);
    expect(differ(['hk', 'mo', 'kr'])).toEqual([]);
  });

  it('is left to the rows where kinds of the goods are stopped', () => {
    const held = planted({
      measures: [
        measure('hk-crab', { importer: 'hk', products: ['crab'], origins: ['fukushima'] }),
        measure('hk-open', { importer: 'hk', effect: 'permitted' }),
        measure('mo-fish', { importer: 'mo', products: ['aquatic'], origins: ['fukushima'] }),
      ],
    });
    const asked = askedOn(held, { intents: ['comparison'], importers: ['hk', 'mo'], products: ['aquatic'] });
    expect(differenceClaims(asked)).toEqual([]);
  });

  it('comes first', () => {
    const { short } = ask(real, 'Compare Hong Kong and Macau on seafood', { today: TODAY });
    expect(short[0]?.kind).toBe('differ');
  });
});
