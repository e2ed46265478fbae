// How well a text of Chinese characters fits each of the three ways of writing them: by the characters that each writes,
// and by which of Japanese and Chinese puts such characters together in what is known.
import { derived, derivedInSteps, lazily } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { isOlderThanJapanese, oneForm, traditional } from './zh/script.ts';

export const WRITINGS = ['ja', 'zh-Hans', 'zh-Hant'] as const;
export type Writing = (typeof WRITINGS)[number];

/** What a character that the writing lacks takes off; one of the second level takes off a third, one older than Japan's all. */
const LACKS = 3;
const SECOND = 1;
/** Pairs of characters tell less than characters: the names in a question are of the same places in both languages. */
const PAIR = 0.5;
/** Hiragana shows Japanese as much as a character that it lacks shows that it is none; katakana may be of a brand alone. */
const HIRAGANA = 3;
const KATAKANA = 1;

const HAN = /\p{Script=Han}/u;
const RUN = /\p{Script=Han}{2,}/gu;

/** 算不算, 能不能: asked so in Chinese alone. */
const OR_NOT = /(\p{Script=Han})[不唔]\1/gu;

/** Higher fits better; 0 is what any text of characters that all share has. */
export function fits(knowledge: Knowledge, text: string): Record<Writing, number> {
  const found: Record<Writing, number> = { ja: 0, 'zh-Hans': 0, 'zh-Hant': 0 };
  for (const char of text.match(new RegExp(HAN, 'gu')) ?? [])
    for (const writing of WRITINGS) found[writing] -= lack(knowledge, writing, char);
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  found.ja += HIRAGANA * count(/\p{Script=Hiragana}/gu) + KATAKANA * count(/\p{Script=Katakana}/gu);
  found.ja -= LACKS * count(OR_NOT);
  found.ja += PAIR * togetherInJapanese(knowledge, text);
  return found;
}

function lack(knowledge: Knowledge, writing: Writing, char: string): number {
  const isHeld = inPlaces(knowledge)[writing].has(char) || (writing !== 'ja' && spoken(knowledge).has(char));
  const level = isHeld ? 1 : levels()[writing].get(char);
  if (level === undefined || (writing === 'ja' && isOlderThanJapanese(char))) return LACKS;
  return level === 1 ? 0 : SECOND;
}

/** Who writes Chinese writes the names of Japan's places, with characters that only those have: 栃木. */
const inPlaces = derived((knowledge): Record<Writing, ReadonlySet<string>> => {
  const names = [...knowledge.prefectures.values()].map(({ name }) => name.zh).join('');
  return { ja: new Set(), 'zh-Hans': new Set(names), 'zh-Hant': new Set(traditional(names)) };
});

/** Words of spoken Chinese, as one place or another has them. */
const spokenWords = derived((knowledge): readonly string[] =>
  [...knowledge.languages.values()].flatMap(({ questions }) => Object.values(questions.wordings).flat()),
);

/** Their characters that Japanese does not know, some of which the standards of Chinese lack: 啲, 咗. */
const spoken = derived(
  (knowledge): ReadonlySet<string> =>
    new Set([...spokenWords(knowledge).join('')].filter((char) => HAN.test(char) && !levels().ja.has(char))),
);

/** Whether it is spoken so in Chinese alone, whatever names and words of English it is mixed with. */
export const isSpokenChinese = (knowledge: Knowledge, text: string): boolean =>
  text.match(OR_NOT) !== null || spokenWords(knowledge).some((word) => text.includes(word));

/**
 * The characters of each, by the levels of its national standard: the first holds those of everyday use. GB 2312, Big5 and
 * JIS X 0208, whose rows and cells these encodings number.
 */
const levels = lazily(
  (): Record<Writing, ReadonlyMap<string, 1 | 2>> => ({
    ja: levelsOf('euc-jp', [0xb0, 0xcf, 0xf4]),
    'zh-Hans': levelsOf('gbk', [0xb0, 0xd7, 0xf7]),
    'zh-Hant': levelsOf('big5', [0xa4, 0xc6, 0xf9]),
  }),
);

function levelsOf(encoding: string, [first, one, two]: readonly [number, number, number]): Map<string, 1 | 2> {
  const decoder = new TextDecoder(encoding);
  const found = new Map<string, 1 | 2>();
  // Cells below the upper half are Big5's alone: in GBK what stands there is no part of GB 2312.
  const cells = encoding === 'big5' ? [range(0x40, 0x7e), range(0xa1, 0xfe)] : [range(0xa1, 0xfe)];
  for (const lead of range(first, two))
    for (const cell of cells.flat()) {
      const char = decoder.decode(new Uint8Array([lead, cell]));
      if (HAN.test(char) && !found.has(char)) found.set(char, lead <= one ? 1 : 2);
    }
  return found;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** How much likelier the text's pairs of characters are in Japanese than in Chinese; below 0 where less likely. */
function togetherInJapanese(knowledge: Knowledge, text: string): number {
  const likelier = pairs(knowledge);
  return pairsIn(text).reduce((sum, pair) => sum + clear(likelier.get(pair) ?? 0), 0);
}

/** What is said a little more often in one of them is said in both. */
const clear = (likelier: number): number => Math.sign(likelier) * Math.max(0, Math.abs(likelier) - 1);

/** Neighbours in one form for all three, as one number. */
function pairsIn(text: string): number[] {
  const found: number[] = [];
  for (const [run] of text.matchAll(RUN)) {
    let before = 0;
    for (const char of run) {
      const now = formOf(char);
      if (before > 0) found.push(before * 0x20000 + now);
      before = now;
    }
  }
  return found;
}

const forms = new Map<string, number>();
const formOf = (char: string): number => {
  const known = forms.get(char);
  if (known !== undefined) return known;
  const form = oneForm(char).codePointAt(0) ?? 0;
  forms.set(char, form);
  return form;
};

/** By what each language says of the same things: the statements, titles and names of the knowledge. */
export const pairs = derivedInSteps(function* (knowledge): Generator<void, ReadonlyMap<number, number>> {
  const [ja, zh] = [yield* counted(knowledge, 'ja'), yield* counted(knowledge, 'zh')];
  const found = new Map<number, number>();
  const often = ({ times, all }: Counted, pair: number): number => 1 + (1e5 * (times.get(pair) ?? 0)) / all;
  for (const pair of new Set([...ja.times.keys(), ...zh.times.keys()]))
    found.set(pair, Math.log(often(ja, pair) / often(zh, pair)));
  return found;
});

interface Counted {
  readonly times: ReadonlyMap<number, number>;
  readonly all: number;
}

function* counted(knowledge: Knowledge, language: 'ja' | 'zh'): Generator<void, Counted> {
  const times = new Map<number, number>();
  let all = 1;
  for (const text of said(knowledge, language)) {
    yield;
    for (const pair of pairsIn(text)) {
      times.set(pair, (times.get(pair) ?? 0) + 1);
      all += 1;
    }
  }
  return { times, all };
}

function* said(knowledge: Knowledge, language: 'ja' | 'zh'): Generator<string, void> {
  for (const { statement } of knowledge.facts.values()) yield statement[language] ?? '';
  for (const { title, summary } of knowledge.measures.values()) {
    yield title[language] ?? '';
    yield summary[language] ?? '';
  }
  for (const named of [knowledge.products, knowledge.prefectures, knowledge.importers])
    for (const { name, aliases } of named.values()) yield [name[language], ...(aliases?.[language] ?? [])].join(' ');
}
