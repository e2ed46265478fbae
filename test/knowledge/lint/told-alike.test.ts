// A text says the same in every language.
import { expect, it } from 'vitest';
import { fact, faultsWith } from '../fixture.ts';

const TOLD = {
  en: 'On 24 August 2023 it took 100 Bq/kg for 13,000 tonnes.',
  ja: '2023年8月24日、1万3千トンに100Bq/kgとした。',
  zh: '2023年8月24日对1.3万吨取100Bq/kg。',
  ko: '2023년 8월 24일 1만 3천 톤에 100Bq/kg으로 했다.',
};
const told = (more: object) =>
  faultsWith({ 'facts/x.yaml': { facts: [fact('f', { date: '2023', statement: { ...TOLD, ...more } })] } });

it('takes a number in the powers of each language, and dates as they are written there', () => {
  expect(told({})).toEqual([]);
});

it('finds a day that one language tells otherwise', () => {
  expect(told({ ko: TOLD.ko.replace('24일', '25일') })).toEqual([
    'facts/x.yaml:17:11 told-alike: `ko` tells the day 08-25, `en` the day 08-24; correct the one that is wrong',
  ]);
});

it('finds a number that one language tells otherwise', () => {
  expect(told({ zh: TOLD.zh.replace('100', '110') })).toEqual([
    'facts/x.yaml:16:11 told-alike: `zh` tells the number 110, `en` the number 100; correct the one that is wrong',
  ]);
});

it('lets a language leave something out, or write a small number as a word', () => {
  expect(told({ ja: '2023年8月、とした。' })).toEqual([]);
  expect(told({ en: `${TOLD.en} Ten more.`, ko: `${TOLD.ko} 10개 더.` })).toEqual([]);
});
