import { expect, it } from 'vitest';
import { chosen } from '../../src/question/choices.ts';
import { query } from './reading.ts';

it('a reading that was chosen is said, and the rest stays', () => {
  const asked = query('金枪罐头可以进口到香港吗');
  const [choice] = asked.choices;
  if (!choice) throw new Error('a reading was to be offered');
  expect(chosen(asked, choice)).toMatchObject({
    importers: ['hk'],
    products: [choice.product],
    choices: [],
    intents: asked.intents,
    cases: [{ importer: 'hk', product: choice.product, unread: null }],
  });
});

it('what a choice leaves open stays as it was', () => {
  const asked = query('Can I ship scallops from Hokkaido to China?');
  expect(chosen(asked, { importer: 'hk', product: null }).cases).toEqual([{ ...asked.cases[0], importer: 'hk' }]);
});
