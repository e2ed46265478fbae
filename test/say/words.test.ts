import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { ANSWER_LANGUAGES, type AnswerLanguage } from '../../src/language/answer-language.ts';
import { wordsOf } from '../../src/say/words.ts';
import { knowledge } from '../knowledge-for-tests.ts';

const en = wordsOf(knowledge, 'en');
const TEN = knowledge.places.get('the-ten')?.prefectures ?? [];
const all = [...knowledge.prefectures.keys()];

describe('a date', () => {
  it('is told at the precision that is known', () => {
    expect(['2023-08-24', '2025-11', '2001'].map(en.date)).toEqual(['24 Aug 2023', 'November 2025', '2001']);
    expect(wordsOf(knowledge, 'ja').date('2025-11')).toBe('2025年11月');
  });

  it('is the same day wherever the program runs', () => {
    expect(en.date('2023-01-01')).toContain('1 Jan 2023');
    expect(en.date('2023-12-31')).toContain('31 Dec 2023');
  });
});

describe('an age', () => {
  it('is told in days, then months, then years', () => {
    expect(en.age('2026-11-01', '2026-11-23')).toBe('22 days');
    expect(en.age('2026-08-01', '2026-11-23')).toBe('3 months');
    expect(en.age('2023-11-01', '2026-11-23')).toBe('3 years');
  });

  it('is never less than nothing', () => {
    expect(en.age('2027-01-01', '2026-11-23')).toBe('0 days');
  });
});

describe('prefectures', () => {
  it('are named, and all of them are Japan', () => {
    expect(en.origins(['chiba', 'osaka'])).toBe(en.list([en.prefecture('chiba'), en.prefecture('osaka')]));
    expect(en.origins(all)).toBe(en.say('all_japan'));
  });

  it('are counted past the first few, unless their names are asked for', () => {
    const six = all.slice(0, 6);
    expect(en.origins(six)).toContain(en.prefecture(six[2] ?? ''));
    expect(en.origins(six)).not.toContain(en.prefecture(six[3] ?? ''));
    expect(en.origins(six)).toMatch(/ and others \(6 prefectures\)$/);
    for (const id of six) expect(en.origins(six, true)).toContain(en.prefecture(id));
  });

  it('are counted by what they are, in the languages that tell them apart', () => {
    const ja = wordsOf(knowledge, 'ja');
    const prefectures = ['aomori', 'iwate', 'akita', 'yamagata', 'tochigi'];
    expect(ja.origins(prefectures)).toMatch(/など5県$/);
    expect(ja.origins([...prefectures, 'tokyo', 'hokkaido'])).toMatch(/など7都道県$/);
  });

  it('are told by the smaller side, where that is a set or a few', () => {
    const but = (...ids: string[]) => all.filter((id) => !ids.includes(id));
    expect(en.origins(but('chiba'))).toBe(
      en.say('all_but', { all: '46', kinds: en.say('prefecture_kinds'), others: en.prefecture('chiba') }),
    );
    const group = knowledge.places.get('the-eight')?.name.en ?? '';
    expect(en.origins(but(...(knowledge.places.get('the-eight')?.prefectures ?? [])))).toContain(group);
    expect(en.origins(but('chiba', 'tokyo', 'osaka', 'kyoto', 'nara'))).not.toContain(en.prefecture('chiba'));
  });

  it('are Japan beside what is from there', () => {
    expect(en.grown(all)).toBe(en.say('japan'));
    expect(en.grown(['chiba'])).toBe(en.prefecture('chiba'));
  });

  it('that are a group go by its name, in whatever order they come', () => {
    const group = knowledge.places.get('the-ten')?.name.en ?? 'a group';
    expect(en.origins(TEN.toReversed())).toBe(group);
    expect(en.origins(TEN, true)).toContain(group);
    expect(en.origins(TEN, true)).toContain(en.prefecture('chiba'));
  });

  it('have their suffix in every language but English', () => {
    expect(en.prefecture('chiba')).toBe('Chiba');
    expect(wordsOf(knowledge, 'ja').prefecture('chiba')).toBe('千葉県');
  });
});

describe('the words of a language', () => {
  it('are those of its own script: the traditional one is derived', () => {
    expect(wordsOf(knowledge, 'zh-Hans').prefecture('hiroshima')).toBe('广岛县');
    expect(wordsOf(knowledge, 'zh-Hant').prefecture('hiroshima')).toBe('廣島縣');
  });

  it('fall back on English for a text that it does not have', () => {
    const text = { en: 'English', ja: '日本語', zh: '中文' };
    expect(wordsOf(knowledge, 'ko').text(text)).toBe('English');
    expect(wordsOf(knowledge, 'ja').text(text)).toBe('日本語');
  });

  it('tell every status apart, in every language', () => {
    for (const language of ANSWER_LANGUAGES) {
      const { status } = wordsOf(knowledge, language);
      const told = (['banned', 'suspended', 'conditional', 'clear', 'permitted', 'unknown'] as const).map(status);
      expect(new Set(told.map(({ word }) => word)).size, language).toBe(6);
      expect(new Set(told.map(({ symbol }) => symbol)).size, language).toBe(6);
    }
  });

  it('fill a message with what it is given, and leave out what is not', () => {
    expect(en.say('caveat_read', { list: 'a → b' })).toContain('a → b');
    expect(en.say('part', { product: 'x', word: 'y', paper: 'none', where: 'none' })).not.toContain('none');
  });

  it('are made once for each language', () => {
    expect(wordsOf(knowledge, 'en')).toBe(en);
  });

  it('are missed aloud where the language has no file', () => {
    expect(() => wordsOf({ ...knowledge, languages: new Map() }, 'ko')).toThrow('knowledge/language/ko.yaml');
  });
});

describe('a message', () => {
  /** The knowledge whose every language says so; each with its own form of the plural. */
  const saying = (english: string, others: string): Knowledge => ({
    ...knowledge,
    languages: new Map(
      [...knowledge.languages].map(([code, { questions, answers }]) => {
        const messages = { ...answers.messages, figure_highest: code === 'en' ? english : others };
        return [code, { questions, answers: { ...answers, messages } }];
      }),
    ),
  });
  const said = (planted: Knowledge, language: AnswerLanguage, count: number, where = 'none'): string =>
    wordsOf(planted, language).say('figure_highest', { count, where, value: '', series: '', date: '' });

  it('tells one from several where the language does, whichever message it is', () => {
    const planted = saying('{count, plural, one {# importer} other {# importers}}', '{count, plural, other {#}}国');
    expect([1, 2].map((count) => said(planted, 'en', count))).toEqual(['1 importer', '2 importers']);
    for (const language of ['ja', 'zh-Hans', 'ko'] as const)
      expect([1, 2].map((count) => said(planted, language, count))).toEqual(['1国', '2国']);
    expect(said(planted, 'zh-Hant', 2)).toBe('2國');
  });

  it('selects within a plural, and keeps its apostrophes', () => {
    const planted = saying(
      "{count, plural, one {Japan's only importer} other {# of {where, select, none {Japan's} other {{where}'s}} importers}}",
      "'{'{count}'}'",
    );
    expect([1, 2].map((count) => said(planted, 'en', count))).toEqual([
      "Japan's only importer",
      "2 of Japan's importers",
    ]);
    expect(said(planted, 'en', 2, 'Chiba')).toBe("2 of Chiba's importers");
    expect(said(planted, 'ko', 2)).toBe('{2}');
  });

  it('that the folder lacks is told by its key', () => {
    const { all_japan: _, ...messages } = knowledge.languages.get('ko')?.answers.messages ?? {};
    const lacking = new Map(knowledge.languages);
    const korean = lacking.get('ko');
    if (korean) lacking.set('ko', { ...korean, answers: { ...korean.answers, messages } });
    expect(wordsOf({ ...knowledge, languages: lacking }, 'ko').say('all_japan')).toBe('all_japan');
  });
});

it('some economies have an article within a sentence, in English', () => {
  const en = wordsOf(knowledge, 'en');
  expect([en.importer('us'), en.economy('us')]).toEqual(['United States', 'the United States']);
  expect(en.economy('hk')).toBe(en.importer('hk'));
  expect(wordsOf(knowledge, 'ja').economy('us')).toBe(wordsOf(knowledge, 'ja').importer('us'));
});

it('things are told as all, as one of them, or as some', () => {
  const en = wordsOf(knowledge, 'en');
  expect(en.list(['a', 'b', 'c'])).toBe('a, b and c');
  expect(en.either(['a', 'b'])).toBe('a or b');
  expect(en.clauses(['a, b', 'c'])).toBe('a, b; c');
  expect(en.run(['a', 'b'])).toBe('a, b');
  expect(en.some(['a', 'b'], 3, 'importers')).toBe('a, b and 3 other importers');
  expect(en.some(['a', 'b'], 0, 'cases')).toBe('a and b');
});

it.each(['ja', 'ko'] as const)('what is written plainly is told politely: %s', (language) => {
  const text = { en: 'It began.', ja: '始まった。', zh: '开始了。', ko: '시작되었다.' };
  expect(wordsOf(knowledge, language).text(text)).toMatch(/(ました。|습니다\.)$/);
});

describe('terms of the two forms of Traditional Chinese', () => {
  it.each([
    ['北海道的扇贝可以出口到中国大陆吗', '北海道的扇貝可以出口到中國大陸嗎', '北海道的帶子可以出口到內地嗎'],
    ['核事故后，氚低于探测限', '核災後，氚低於偵測極限', '核事故後，氚低於探測限'],
    ['对3家工厂提出起诉，不允许进口', '對3家工廠提出起訴，不允許進口', '對3間工廠提出檢控，不准許進口'],
    ['疯牛病、新城疫；剔骨牛肉', '狂牛病、新城病；去骨牛肉', '瘋牛病、新城疫；剔骨牛肉'],
  ])('%s', (text, taiwan, hongKong) => {
    expect(wordsOf(knowledge, 'zh-Hant').written(text)).toBe(taiwan);
    expect(wordsOf(knowledge, 'zh-HK').written(text)).toBe(hongKong);
  });
});
