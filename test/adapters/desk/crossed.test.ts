import { expect, it } from 'vitest';
import { crossed, fitted, leadsOf, leastOf, type Taught } from '../../../adapters/desk/crossed.ts';
import { chancesOf } from '../../../adapters/desk/descent.ts';
import { Intent } from '../../../src/knowledge/language.ts';
import { SORTS } from '../../../src/question/model.ts';
import type { Ruled } from '../../../src/question/signs.ts';

/** Signs of the intents' own numbers, so that what is right can be learned. */
const taught = (n: number, given: Partial<Taught>, ruled: Partial<Ruled> = {}): Taught => ({
  situation: `situation ${n}`,
  scope: 'in',
  signs: {
    asked: [
      given.intents?.[0] ? Intent.options.indexOf(given.intents[0]) : 20 + SORTS.indexOf(given.sort ?? 'opinion'),
      30,
      100 + (n % 7),
    ],
    meant: [],
    named: { text: '', language: 'en', importers: [], products: [], parties: [], topics: [], days: [] },
    ruled: { first: null, scope: 'in', bare: false, ...ruled },
  },
  ...given,
});

const asked = Array.from({ length: 40 }, (_, n): Taught[] => [
  taught(n, { intents: ['status'] }, { first: 'status', bare: true }),
  taught(100 + n, { intents: ['reason'] }, { first: 'status' }),
  taught(200 + n, { intents: ['reason'] }, { first: 'source' }),
  taught(300 + n, { scope: 'out', sort: 'reverse' }, { first: 'status' }),
]).flat();

it('intents and sorts are told apart by what shows them', () => {
  const { intents, sorts } = fitted(asked);
  const best = (chances: Float64Array): number => chances.indexOf(Math.max(...chances));
  expect(Intent.options[best(chancesOf(intents, [Intent.options.indexOf('reason'), 30]))]).toBe('reason');
  expect(SORTS[best(chancesOf(sorts, [20 + SORTS.indexOf('reverse'), 30]))]).toBe('reverse');
});

it('where rules and what was learned differ, it is counted who was right, on what is ours alone', () => {
  const leads = leadsOf(crossed(asked));
  expect(leads.status).toEqual({ times: 40, rule: 0, model: 40 });
  expect(leads.source).toEqual({ times: 40, rule: 0, model: 40 });
  expect(leads.timeline).toEqual({ times: 0, rule: 0, model: 0 });
});

it('the least chance is as high as takes what is to be taken', () => {
  const least = leastOf(crossed(asked));
  expect(least.ours).toBeGreaterThan(0.5);
  // One in ten that looks like what is not ours cannot be taken without taking that too.
  const odd = Array.from({ length: 14 }, (_, n) => ({
    ...taught(400 + n, { intents: ['status'] }, { bare: true }),
    signs: taught(400 + n, { scope: 'out', sort: 'reverse' }).signs,
  }));
  expect(leastOf(crossed([...asked, ...odd])).ours).toBeLessThan(least.ours);
});
