// One name for one thing in one language.
import { expect, it } from 'vitest';
import { faultsWith, measure, valid } from '../fixture.ts';

const plain = { en: 'Fish', ja: '魚の話', zh: '鱼', ko: '생선' };

it('finds what a language names in another way, not where it is quoted', () => {
  const language = { ...(valid()['language/ja.yaml'] as object), terms: { 税関総署: '海関総署' } };
  const says = (ja: string) =>
    faultsWith({
      'language/ja.yaml': language,
      'measures/cn.yaml': { measures: [measure('cn-fish', { summary: { ...plain, ja } })] },
    }).filter((line) => line.includes(' terms: '));
  expect(says('中国税関総署の公告')).toEqual([expect.stringContaining('write `海関総署`')]);
  expect(says('「税関総署」という訳、海関総署のこと')).toEqual([]);
});
