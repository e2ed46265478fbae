// Entries end plainly, messages politely.
import { expect, it } from 'vitest';
import { faultsWith, measure, valid, withMeasures } from '../fixture.ts';

const plain = { en: 'Fish', ja: '魚の話', zh: '鱼', ko: '생선' };
const found = (more: Partial<typeof plain>) =>
  withMeasures(measure('cn-fish', { summary: { ...plain, ...more } })).filter((line) => line.includes(' register: '));

it.each([
  [{ ja: '魚は禁止です。' }, 1],
  [{ ko: '생선은 금지됩니다.' }, 1],
  [{ ja: '魚は禁止されている。', ko: '금지가 아니다.' }, 0],
])('entries end plainly: %j', (texts, count) => {
  expect(found(texts)).toHaveLength(count);
});

it('messages of the program end politely', () => {
  const answers = { locale: 'ja', statuses: {}, interface: {}, prompts: [] };
  const says = (hello: string) =>
    faultsWith({
      'language/ja.yaml': {
        ...(valid()['language/ja.yaml'] as object),
        answers: { ...answers, messages: { hello, list_separator: '、' } },
      },
    }).filter((line) => line.includes(' register: '));
  expect(says('資料はない。')).toHaveLength(1);
  expect(says('資料はありません。更新されました。')).toEqual([]);
});
