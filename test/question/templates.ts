// The same question in five languages, and the polite words people put around one: data of the tests of understanding.
import * as OpenCC from 'opencc-js';
import { knowledge } from '../knowledge-for-tests.ts';

const traditional = OpenCC.Converter({ from: 'cn', to: 't' });

export const LANGUAGES = ['en', 'ja', 'zh-Hans', 'zh-Hant', 'ko'] as const;
export type AskedIn = (typeof LANGUAGES)[number];

/** Said before a question. */
export const GREETINGS: Readonly<Record<AskedIn, readonly string[]>> = {
  en: ['Hi, ', 'Hello! ', 'Good morning. ', 'Hi team, ', 'Hey there, ', 'Sorry to bother you, ', 'Dear all,\n'],
  ja: [
    'こんにちは。',
    'おはようございます。',
    'お世話になっております。',
    'すみません、',
    'はじめまして。',
    'お疲れ様です。',
  ],
  'zh-Hans': ['你好，', '您好！', '早上好，', '大家好，', '打扰一下，', '请问一下，'],
  'zh-Hant': ['你好，', '您好！', '早安，', '大家好，', '打擾一下，', '請問一下，'],
  ko: ['안녕하세요. ', '안녕하세요! ', '수고하십니다. ', '실례합니다, ', '좋은 아침입니다. '],
};

/** Said after it. */
export const THANKS: Readonly<Record<AskedIn, readonly string[]>> = {
  en: [' Thanks!', ' Thank you.', ' Thanks in advance', ' Many thanks,', ' Cheers', ' thx', ' 🙏'],
  ja: [' ありがとうございます。', ' よろしくお願いします。', ' よろしくお願いいたします', ' 助かります。', ' 🙏'],
  'zh-Hans': [' 谢谢！', ' 谢谢', ' 多谢', ' 感谢！', ' 麻烦了', ' 非常感谢。'],
  'zh-Hant': [' 謝謝！', ' 謝謝', ' 多謝', ' 感謝！', ' 麻煩了', ' 非常感謝。'],
  ko: [' 감사합니다.', ' 고맙습니다!', ' 감사합니다', ' 부탁드립니다.', ' 미리 감사드립니다.'],
};

type Template = (product: string, origin: string, importer: string) => string;

/** The same question of each language in several orders of its clauses; the first is the plainest. */
export const ORDERS: Readonly<Record<AskedIn, readonly Template[]>> = {
  en: [
    (p, o, i) => `Can I ship ${p} from ${o} to ${i}?`,
    (p, o, i) => `Can I ship ${p} to ${i} from ${o}?`,
    (p, o, i) => `${p} from ${o} to ${i}`,
    (p, o, i) => `to ${i}, from ${o}, ${p}`,
    (p, o, i) => `from ${o}, ${p}, to ${i}`,
    (p, o, i) => `${i}: ${o} ${p}?`,
    (p, o, i) => `${o} ${p}, ${i}`,
  ],
  ja: [
    (p, o, i) => `${o}の${p}を${i}に輸出できますか`,
    (p, o, i) => `${i}に${o}の${p}を輸出できますか`,
    (p, o, i) => `${p}、${o}産、${i}向けに輸出できますか`,
    (p, o, i) => `${i}へ輸出できますか、${o}の${p}`,
    (p, o, i) => `${i}向け ${o}産 ${p} 輸出できますか`,
  ],
  'zh-Hans': [
    (p, o, i) => `${o}的${p}可以出口到${i}吗？`,
    (p, o, i) => `可以向${i}出口${o}的${p}吗？`,
    (p, o, i) => `${i}可以进口${o}的${p}吗？`,
    (p, o, i) => `${p}，${o}产，可以出口到${i}吗`,
  ],
  'zh-Hant': [
    (p, o, i) => `${o}的${p}可以出口到${i}嗎？`,
    (p, o, i) => `可以向${i}出口${o}的${p}嗎？`,
    (p, o, i) => `${i}可以進口${o}的${p}嗎？`,
    (p, o, i) => `${p}，${o}產，可以出口到${i}嗎`,
  ],
  ko: [
    (p, o, i) => `${o} ${p}, ${i}에 수출할 수 있나요?`,
    (p, o, i) => `${i}에 ${o} ${p} 수출할 수 있나요?`,
    (p, o, i) => `${p} ${o}산 ${i}에 수출할 수 있나요?`,
    (p, o, i) => `${i}에 수출할 수 있나요? ${o} ${p}`,
  ],
};

/** One case to ask of, and its names in a language, all taken from the vocabulary. */
export interface Case {
  readonly product: string;
  readonly origin: string;
  readonly importer: string;
}

export function asked(language: AskedIn, order: number, { product, origin, importer }: Case): string {
  const orders = ORDERS[language];
  const template = orders[order % orders.length];
  if (!template) throw new Error(`no template for ${language}`);
  return template(
    nameIn(language, knowledge.products.get(product)),
    nameIn(language, knowledge.prefectures.get(origin)),
    nameIn(language, knowledge.importers.get(importer)),
  );
}

export type Names = Partial<Record<'en' | 'ja' | 'zh' | 'zh-Hant' | 'ko', string>>;

export function nameIn(language: AskedIn, item: { readonly name: Names } | undefined): string {
  const key = language === 'zh-Hans' || language === 'zh-Hant' ? 'zh' : language;
  const name = item?.name[key];
  if (!name) throw new Error(`no name in ${language}`);
  return language === 'zh-Hant' ? traditional(name) : name;
}
