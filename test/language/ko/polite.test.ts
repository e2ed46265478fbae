import { expect, it } from 'vitest';
import { polite } from '../../../src/language/ko/polite.ts';

it.each([
  ['수입을 금지한다.', '수입을 금지합니다.'],
  ['증명서를 받는다.', '증명서를 받습니다.'],
  ['찾지 못했다.', '찾지 못했습니다.'],
  ['규정이 있다.', '규정이 있습니다.'],
  ['증명이 아니다.', '증명이 아닙니다.'],
  ['상한을 밑돈다.', '상한을 밑돕니다.'],
  ['서류가 필요하다.', '서류가 필요합니다.'],
  ['설명은 다르다.', '설명은 다릅니다.'],
  ['한시적 조치다.', '한시적 조치입니다.'],
  ['기준은 5다.', '기준은 5입니다.'],
])('%s is told as %s', (plain, told) => {
  expect(polite(plain)).toBe(told);
  expect(polite(told)).toBe(told);
});

it('tells each sentence so, whoever is named behind it', () => {
  expect(polite('0.5Bq/kg을 넘었다(식약처, 2025년). 이후 변경은 없다.')).toBe(
    '0.5Bq/kg을 넘었습니다(식약처, 2025년). 이후 변경은 없습니다.',
  );
});

it.each(['불검출 274,771건.', '해수 최고치.', '식물검역: 신선 과일 수입 금지'])(
  'leaves a noun as it is: %s',
  (text) => {
    expect(polite(text)).toBe(text);
  },
);
