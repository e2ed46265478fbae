// Korean as people in trade, kitchens and airports type it; the words live in knowledge/language/ko.yaml.
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';

const answer = (question: string) => ask(knowledge, question, { today: TODAY });

describe('dates', () => {
  it.each([
    ['작년 8월 홋카이도 가리비 중국 수출됐나요?', '2025-08'],
    ['23년 8월 24일 홋카이도 가리비 중국 수출', '2023-08-24'],
    ['2023. 8. 24. 기준 홋카이도 가리비 중국 수출', '2023-08-24'],
    ['지난 여름 중국 가리비 수입 어땠나요', '2026-06/2026-08'],
    ['지난 12월 중국 가리비 수입됐나요', '2025-12'],
    ['작년 하반기 중국 가리비 수입됐나요', '2025-07/2025-12'],
    ['2025년 6월부터 11월까지 중국에 가리비 수출 가능했나요?', '2025-06/2025-11'],
    ['6월부터 11월까지 홋카이도 가리비 중국 수출 상황', '2026-06/2026-11'],
    ['2025년 11월부터 중국 가리비 수입 상황', `2025-11/${TODAY}`],
  ])('%s asks for %s', (question, at) => {
    expect(answer(question).query.cases[0].at).toBe(at);
  });
});

describe('what is set aside', () => {
  it.each(['후쿠시마 말고', '후쿠시마를 제외하고', '후쿠시마 빼고', '후쿠시마 이외'])(
    '%s leaves 46 prefectures',
    (words) => {
      const { origins } = answer(`${words} 수산물 한국 수입되나요?`).query;
      expect(origins).toHaveLength(46);
      expect(origins).not.toContain('fukushima');
    },
  );
});

it.each(['해제됐는데 왜 후쿠시마 수산물 수입 안 되나요?', '풀렸다던데 후쿠시마 수산물 수입되나요?'])(
  'corrects the premise of "%s" first',
  (question) => {
    const { headline, verdicts } = answer(question);
    expect(verdicts.map((v) => v.status)).toEqual(['banned']);
    expect(headline).toMatch(/^(?:⛔ 아니요, )?해제되지 않았습니다\./);
  },
);

it.each([
  ['캐리어에 멍게 넣어서 한국 들어와도 되나요?', 'luggage'],
  ['일본 여행 갔다가 니가타 사케 사오면 걸리나요?', 'luggage'],
  ['후쿠시마 과자 택배로 받아도 되나요?', 'parcel'],
  ['후쿠시마 과자 수입되나요?', 'import'],
])('%s is about %s', (question, actsOn) => {
  expect(answer(question).query.cases[0].actsOn).toBe(actsOn);
});

it.each(['노르웨이산 연어 수입 가능한가요?', '아이한테 후쿠시마 쌀 먹여도 되나요', '가리비 관세 얼마예요?'])(
  'does not answer "%s"',
  (question) => {
    expect(answer(question).kind).toBe('out_of_scope');
  },
);

it('does not take a gap about luggage for a permission', () => {
  const { kind, headline } = answer('캐리어에 멍게 넣어서 한국 들어와도 되나요?');
  expect(kind).toBe('unknown');
  expect(headline).not.toMatch(/[✅⚠]/u);
});

describe('a suffix of where goods are bound', () => {
  it.each([
    ['홍콩향 굴 서류는 어디서 받나요', 'hk', 'oyster'],
    ['대만행 사과 증명서가 필요한가요', 'tw', 'apple'],
    ['미국향 와규 수출 조건', 'us', 'wagyu'],
  ])('names the importer: %s', (question, importer, product) => {
    expect(answer(question).query).toMatchObject({ importers: [importer], products: [product] });
  });
});
