// Every text of the knowledge in both forms of Traditional Chinese: no fault of a converter, no term of another place.
import { expect, it } from 'vitest';
import type { Text } from '../../../src/knowledge/schema.ts';
import { wordsOf } from '../../../src/say/words.ts';
import { knowledge } from '../../knowledge-for-tests.ts';

const texts: readonly Pick<Text, 'zh'>[] = [
  ...[...knowledge.measures.values()].flatMap(({ title, summary, basis }) => [
    title,
    summary,
    ...(basis ? [basis] : []),
  ]),
  ...[...knowledge.facts.values()].map(({ statement }) => statement),
  ...[...knowledge.conditions.values()].flatMap(({ name, text }) => [name, text]),
  ...[...knowledge.sources.values()].flatMap(({ description }) => description ?? []),
  ...[knowledge.importers, knowledge.products, knowledge.parties, knowledge.prefectures].flatMap((map) =>
    [...map.values()].map(({ name }) => name),
  ),
  ...[knowledge.languages.get('zh')?.answers].flatMap((answers) =>
    Object.values({ ...answers?.messages, ...answers?.interface }).map((zh) => ({ zh })),
  ),
];

/** What no text of either form holds: characters taken for others, and words of the mainland. */
const NEVER = /采購|不準|準許|準用|隻需|皇後|幹貨|巖手|信息|質量(?!監督)|公佈|發佈|[们国产]/u;
const FORBIDDEN = {
  'zh-Hant': new RegExp(`${NEVER.source}|臺|汙|衞|裏|報道(?!官)|大米|三文|吞拿|士多|土豆`, 'u'),
  'zh-HK': new RegExp(`${NEVER.source}|羣|臺|裡|大米|牡蠣|扇貝|金槍魚|土豆`, 'u'),
} as const;

it.each(['zh-Hant', 'zh-HK'] as const)('%s holds none of what is not written there', (form) => {
  const words = wordsOf(knowledge, form);
  const found = texts.flatMap(({ zh }) => {
    const text = words.text({ en: '', ja: '', zh });
    const at = FORBIDDEN[form].exec(text);
    return at ? [`${at[0]}: ${text}`] : [];
  });
  expect(found).toEqual([]);
});

it('each place says its own terms', () => {
  const said = (form: 'zh-Hant' | 'zh-HK') =>
    wordsOf(knowledge, form).text({ en: '', ja: '', zh: '采购牡蛎和大米的质量信息报道' });
  expect(said('zh-Hant')).toBe('採購牡蠣和稻米的品質資訊報導');
  expect(said('zh-HK')).toBe('採購蠔和白米的質素資料報道');
});
