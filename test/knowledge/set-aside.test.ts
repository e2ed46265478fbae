import { expect, it } from 'vitest';
import { hash32, isOfFifth, isSetAside } from '../../src/knowledge/set-aside.ts';

const situations = Array.from({ length: 2000 }, (_, index) => `situation-${index}`);

it('a fifth of the situations is set aside', () => {
  const share = situations.filter(isOfFifth).length / situations.length;
  expect(share).toBeGreaterThan(0.17);
  expect(share).toBeLessThan(0.23);
});

it('what was written because it was misread is never set aside', () => {
  const fifth = situations.filter(isOfFifth);
  expect(fifth.filter((situation) => isSetAside({ situation }))).toEqual(fifth);
  expect(fifth.filter((situation) => isSetAside({ situation, weight: 3 }))).toEqual([]);
});

it('the hash is the same on every machine', () => {
  expect([hash32(''), hash32('a'), hash32('帆立')]).toMatchInlineSnapshot(`
    [
      1572119809,
      3622334038,
      265886336,
    ]
  `);
});
