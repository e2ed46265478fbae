// A text is written in the script of its language.
import { expect, it } from 'vitest';
import { faultsWith, measure, product, valid, withMeasures, withProducts } from '../fixture.ts';

const told = (more: object) =>
  withMeasures(measure('cn-fish', { summary: { en: 'Fish', ja: '魚のこと', zh: '鱼', ko: '생선', ...more } }));

it.each([
  ['en', '魚 is barred', '魚'],
  ['ja', '魚は금지', '금지'],
  ['zh', '鱼类のみ禁止', 'のみ'],
  ['ko', '魚類禁止', '魚類禁止'],
  ['ko', '생선은きんし', 'きんし'],
  ['zh', 'запрет на 鱼', 'запрет'],
])('finds another script in %s', (language, text, found) => {
  expect(told({ [language]: text })).toEqual([
    expect.stringContaining(
      `scripts: \`${language}\` holds \`${found}\`, of another script; write it in the script of`,
    ),
  ]);
});

it.each([
  ['en', 'China calls it a “consensus” (共识).'],
  ['zh', '日方称“共有された認識”。'],
  ['ko', '중국은 ‘공동 인식(共识)’이라 한다.'],
  ['ja', 'GAC公告第1号'],
])('lets a quotation or a name in Latin letters be in %s', (language, text) => {
  expect(told({ [language]: text })).toEqual([]);
});

it('finds a sentence that is of another language, or the text of another', () => {
  expect(told({ ja: '中国海关自二〇二三年八月起全面暂停进口日本水产品' })).toEqual([
    expect.stringContaining('`ja` is in another language'),
  ]);
  const same = 'Fish is barred from all of Japan since then.';
  expect(told({ en: same, zh: same })).toEqual([expect.stringContaining('`zh` is the text of `en`')]);
});

it('looks into names, aliases and the reading of prefectures', () => {
  expect(withProducts(product('scallop', ['fish'], { aliases: { ja: ['가리비'] } })).join()).toContain(
    'holds `가리비`',
  );
  const text = JSON.stringify(valid()['vocabulary/prefectures.yaml']).replace('かな01', 'kana');
  expect(faultsWith({ 'vocabulary/prefectures.yaml': text }).join()).toContain('`kana` is not written in kana');
});
