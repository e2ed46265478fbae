// The question's language; where it does not tell, the person's choice, then the locale of the platform.
import { expect, it } from 'vitest';
import { boardOf } from '../../../adapters/present/board.ts';
import { languageOf, ofLocale } from '../../../adapters/present/languages.ts';
import { knowledge, TODAY } from '../../knowledge-for-tests.ts';

it.each([
  ['Can I ship scallops?', { chosen: 'ja' }, 'en'],
  ['牛肉は輸出できますか', { locale: 'en-US' }, 'ja'],
  ['上海', { locale: 'ja-JP' }, 'ja'],
  ['上海', { locale: 'en-US' }, 'zh-Hans'],
  ['上海', { chosen: 'zh-Hant', locale: 'ja-JP' }, 'zh-Hant'],
  ['2023?', { chosen: 'ko', locale: 'ja-JP' }, 'ko'],
  ['???', { locale: 'zh-TW' }, 'zh-Hant'],
  ['', {}, 'en'],
  ['北海道的扇貝可以進口嗎', { locale: 'zh-HK' }, 'zh-HK'],
  ['北海道的扇貝可以進口嗎', { chosen: 'zh-Hant', locale: 'zh-HK' }, 'zh-Hant'],
  ['北海道的扇貝可以進口嗎', { locale: 'en-US' }, undefined],
] as const)('%s with %j is answered in %s', (question, known, language) => {
  expect(languageOf(knowledge, question, known)).toBe(language);
});

it.each([
  ['zh-CN', 'zh-Hans'],
  ['zh-HK', 'zh-HK'],
  ['zh-TW', 'zh-Hant'],
  ['zh-Hans-TW', 'zh-Hans'],
  ['zh-Hans-HK', 'zh-Hans'],
  ['yue-Hant-HK', 'zh-HK'],
  ['en_GB', 'en'],
  ['ko-KR', 'ko'],
  ['fr-FR', undefined],
  [undefined, undefined],
])('the locale %s is %s', (locale, language) => {
  expect(ofLocale(locale)).toBe(language);
});

it('the board has a row for each importer that restricts, and never shows the unknown as open', () => {
  const board = boardOf(knowledge, TODAY);
  const cell = board.rows.find((row) => row.importer === 'cn')?.cells.find((c) => c.product === 'aquatic');
  expect(cell?.groups).toEqual([
    { status: 'banned', prefectures: 10, confirmed: expect.stringMatching(/^20\d\d/), stale: expect.any(Boolean) },
    { status: 'suspended', prefectures: 37, confirmed: expect.stringMatching(/^20\d\d/), stale: expect.any(Boolean) },
  ]);
  for (const { cells } of board.rows)
    for (const { groups } of cells) expect(groups.reduce((sum, g) => sum + g.prefectures, 0)).toBe(47);
  expect(board.open).toContain('eu');
  expect(board.rows.map((row) => row.importer)).not.toContain('eu');
});
