import { expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { asksForAct, asksWhatWasSaid, asksWhoIssues } from '../../src/question/asked-of.ts';
import { knowledge } from '../knowledge-for-tests.ts';
import { query } from './reading.ts';

it.each([
  ['under which ordinance is seafood of Chiba barred in Hong Kong?', true],
  ['EUの規制撤廃の規則番号は', true],
  ['澳门的禁令依据哪条法例', true],
  ['한국 수입금지는 어느 고시에 근거하나요', true],
  ['give the number and date of the EU regulation', true],
  ['根拠となる行政長官令の番号と公布日', true],
  ['what does the order say of eels?', false],
  ['which prefectures are in the order?', false],
  ['この条例はいつから', false],
  ['what regulations apply to wagyu?', false],
  ['日本牛肉进口有什么规定', false],
  ['りんごにはどんな規則がありますか', false],
  ['사과에는 어떤 규정이 있나요', false],
])('an act is asked for by its kind: %s', (text, is) => {
  expect(asksForAct(knowledge, fold(text))).toBe(is);
});

it.each([
  ['who issues the certificate of origin for rice to China?', true],
  ['韓国向けの証明書はどこが発行しますか', true],
  ['产地证明由谁出具', true],
  ['위생증명서는 어디서 발급받나요', true],
  ['who registers the orchards?', true],
  ['which papers do I need for tea?', false],
  ['どの県が禁止されていますか', false],
])('who issues a paper is asked for: %s', (text, is) => {
  expect(asksWhoIssues(knowledge, fold(text))).toBe(is);
});

it('an act that is asked for comes first among what is asked', () => {
  expect(query('Under which ordinance does Hong Kong ban seafood of the ten prefectures?')).toMatchObject({
    act: true,
    intents: expect.arrayContaining(['source']),
  });
  expect(query('香港向けの証明書は誰が発行しますか').issuer).toBe(true);
});

it.each([
  ['which minister said that the ban would stay?', true],
  ['毛寧さんは何と言いましたか', true],
  ['「市場はない」と言ったのは誰ですか', true],
  ['这句话是谁说的', true],
  ['发言人怎么回应的', true],
  ['장관이 언제 말했나요', true],
  ['they said it is open, may scallops go to Korea?', false],
  ['輸出できると言われました', false],
])('what somebody said is asked for: %s', (text, is) => {
  expect(asksWhatWasSaid(knowledge, fold(text))).toBe(is);
});
