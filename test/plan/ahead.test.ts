// Which questions an announced change leads, and which keep the answer that they had before it was announced.
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { AnswerLanguage } from '../../src/language/answer-language.ts';
import { wordsOf } from '../../src/say/words.ts';
import { AOMORI_LIFT, LIFT, planted, SCALLOP_EXEMPTION } from '../announced.ts';
import { knowledge } from '../knowledge-for-tests.ts';
import { fact } from '../planted.ts';

const BEFORE = '2026-11-28';
const AFTER = '2026-12-02';

/** What was said and decided, with the words that bring it up. */
const SAID = [
  fact('kr-wto', {
    topic: ['dispute'],
    about: { importers: ['kr'], products: ['aquatic'] },
    date: '2019-04-11',
    says: ['wto'],
    aliases: { en: ['WTO case', 'appellate body'], ja: ['上級委員会'], zh: ['上诉机构'], ko: ['상소기구'] },
  }),
  fact('kr-nara', {
    about: { importers: ['kr'], products: ['aquatic'] },
    date: '2026-01-13',
    says: ['japan-government'],
    aliases: { en: ['Nara summit'], ja: ['奈良の日韓首脳会談'], zh: ['奈良日韩首脑会谈'], ko: ['나라 정상회담'] },
  }),
  fact('cn-market', {
    topic: ['reason'],
    about: { importers: ['cn'], products: ['aquatic'] },
    says: ['mao-ning'],
    aliases: { en: ['no market'], ja: ['市場はない'], zh: ['没有市场'], ko: ['시장이 없다'] },
  }),
  fact('cn-shared', {
    about: { importers: ['cn'], products: ['aquatic'] },
    date: '2024-09-20',
    aliases: { en: ['shared recognition'], ja: ['中国との認識の共有'], zh: ['中日共识'], ko: ['공유된 인식'] },
  }),
].map((one) => ({ ...one, sources: LIFT.sources }));

const told = (known: Knowledge): Knowledge => ({
  ...known,
  sources: planted(LIFT).sources,
  facts: new Map([...known.facts, ...SAID.map((one) => [one.id, one] as const)]),
});
const without = told(knowledge);
const known = told(planted(LIFT, AOMORI_LIFT, SCALLOP_EXEMPTION));
const CHANGES = [LIFT.id, AOMORI_LIFT.id, SCALLOP_EXEMPTION.id];

/** What leads the answer; what may be meant as well is told where there is room. */
function leading(of: Knowledge, text: string, language: AnswerLanguage): string | undefined {
  const [first] = ask(of, text, { today: BEFORE, language }).short;
  expect(first?.kind).not.toBe('upcoming');
  return first?.text;
}

describe('before its day, an announced change does not lead where something else is dated', () => {
  it.each([
    ['en', 'When did Korea win the WTO case?'],
    ['ja', '韓国のWTO上級委員会の判断はいつ'],
    ['ja', '韓国の水産物についてWTO上級委員会の判断はいつ'],
    ['zh-Hans', '韩国WTO上诉机构的裁决是什么时候'],
    ['ko', '한국 WTO 상소기구 판정은 언제'],
    ['en', 'When did the Nara summit between Japan and Korea take place?'],
    ['ja', '奈良の日韓首脳会談はいつ'],
    ['zh-Hans', '奈良日韩首脑会谈什么时候'],
    ['ko', '나라 정상회담은 언제'],
    ['en', 'who said there is no market, and when'],
    ['ja', '中国の水産物に市場はないと誰が言い、それはいつ'],
    ['zh-Hans', '谁说日本水产品没有市场，什么时候'],
    ['ko', '중국에 일본 수산물 시장이 없다고 누가 언제'],
    ['en', 'shared recognition, when'],
    ['ja', '中国との認識の共有はいつ'],
    ['zh-Hans', '中日共识什么时候'],
    ['ko', '중국과 공유된 인식은 언제'],
    ['en', 'When did the Korean ban on Aomori seafood begin?'],
    ['ja', '韓国は青森の水産物をいつ禁止した？'],
    ['zh-Hans', '韩国是什么时候禁止青森水产品的'],
    ['ko', '한국은 아오모리 수산물을 언제 금지했나요?'],
  ] as const)('%s, %s', (language, text) => {
    expect(leading(known, text, language)).toEqual(leading(without, text, language));
  });
});

describe('before its day, an announced change leads where it is asked when the rule changes', () => {
  it.each([
    ['en', 'When can I ship Aomori seafood to Korea?'],
    ['en', "When does Korea's ban on Aomori seafood end?"],
    ['en', 'When does the eight-prefecture ban end?'],
    ['ja', '青森の水産物は韓国にいつから輸出できる？'],
    ['ja', '韓国の8県禁輸はいつ解除される？'],
    ['ja', '日本の水産物はいつ中国で再開される？'],
    ['zh-Hans', '青森水产品什么时候能出口韩国'],
    ['zh-Hans', '八县禁令什么时候取消'],
    ['zh-Hans', '中国什么时候恢复进口日本扇贝？'],
    ['ko', '아오모리 수산물은 언제부터 한국에 수출할 수 있나요?'],
    ['ko', '8개현 수산물 수입금지는 언제 풀리나요?'],
    ['ko', '중국은 언제 일본산 가리비 수입을 재개하나요?'],
  ] as const)('%s, %s', (language, text) => {
    const [lead, next] = ask(known, text, { today: BEFORE, language }).short;
    expect(lead).toMatchObject({ slot: 'answer', kind: 'upcoming' });
    expect(lead?.text).toContain(wordsOf(known, language).date('2026-12-01'));
    expect(lead?.cites.some((id) => CHANGES.includes(id))).toBe(true);
    // A sentence of one group, or what several come to with their rows.
    expect(next).toMatchObject({ slot: 'answer', data: { manner: 'until_then' } });
    expect(['verdict', 'groups', 'cases']).toContain(next?.kind);
  });

  it('in a thread, by the word for opening alone', () => {
    for (const [language, first, next] of [
      ['en', 'Can I ship Aomori seafood to Korea?', 'When does it reopen?'],
      ['ja', '青森の水産物は韓国に輸出できますか', '再開はいつ？'],
      ['zh-Hans', '青森水产品能出口韩国吗', '什么时候恢复？'],
      ['ko', '아오모리 수산물을 한국에 수출할 수 있나요?', '재개는 언제?'],
    ] as const) {
      const { query } = ask(known, first, { today: BEFORE, language });
      const [lead] = ask(known, next, { today: BEFORE, language, context: query }).short;
      expect(lead, next).toMatchObject({ slot: 'answer', kind: 'upcoming' });
      expect(lead?.text, next).toContain(wordsOf(known, language).date('2026-12-01'));
    }
  });
});

describe('before it is announced, nothing of a change is told', () => {
  it.each([
    ['en', 'When can I ship Aomori seafood to Korea?'],
    ['en', 'What changed for seafood to Korea since 2019?'],
    ['ja', '青森の水産物は韓国に輸出できますか'],
    ['zh-Hans', '青森水产品什么时候能出口韩国'],
    ['ko', '아오모리 수산물은 언제부터 한국에 수출할 수 있나요?'],
  ] as const)('%s, %s', (language, text) => {
    const { short, more, tables } = ask(known, text, { today: '2026-11-24', language });
    const cites = [...short, ...more, ...tables.flatMap(({ rows }) => rows)].flatMap((one) => one.cites);
    for (const id of CHANGES) expect(cites).not.toContain(id);
  });
});

describe('from its day, a change that took a ban away is the first act named, and the first rule told under why', () => {
  const confirmed = planted(
    ...[AOMORI_LIFT, SCALLOP_EXEMPTION].map((one) => ({
      ...one,
      verified: '2026-12-01',
      sources: ['notice-2026-11-25', 'notice-2026-12-01'],
    })),
  );
  const ended = planted(
    { ...AOMORI_LIFT, overrides: undefined },
    ...[...knowledge.measures.values()]
      .filter(({ id }) => id === 'kr-eight-ban-2013')
      .map((ban) => ({ ...ban, until: '2026-12-01', ended_by: AOMORI_LIFT.id })),
  );
  const KOREA = [
    ['en', 'Can I ship Aomori seafood to Korea?'],
    ['ja', '青森の水産物は韓国に輸出できますか'],
    ['zh-Hans', '青森水产品能出口到韩国吗？'],
    ['ko', '아오모리 수산물을 한국에 수출할 수 있나요?'],
  ] as const;
  const CHINA = [
    ['en', 'Can I ship scallops from Hokkaido to China?'],
    ['ja', '北海道のホタテは中国に輸出できますか'],
    ['zh-Hans', '北海道的扇贝能出口到中国吗？'],
    ['ko', '홋카이도 가리비를 중국에 수출할 수 있나요?'],
  ] as const;

  const holds = (of: Knowledge, text: string, language: AnswerLanguage, { id, title, summary }: typeof LIFT): void => {
    const words = wordsOf(of, language);
    const { short, more } = ask(of, text, { today: AFTER, language });
    expect(short[0]?.cites[0]).toBe(id);
    // By name on the screen where there is room.
    const [named] = [...short, ...more].filter(({ kind }) => kind === 'grounds');
    expect([named?.slot ?? named?.section, named?.cites[0]]).toEqual([named?.slot ? 'basis' : 'why', id]);
    const [first = -1, ...others] = (named?.cites ?? []).map((cited) =>
      (named?.text ?? '').indexOf(words.text(of.measures.get(cited)?.basis ?? of.measures.get(cited)?.title ?? title)),
    );
    expect(first).toBeGreaterThan(0);
    for (const other of others) expect(other).toBeGreaterThan(first);
    const rules = more.filter(({ section, kind }) => section === 'why' && (kind === 'measure' || kind === 'column'));
    expect(rules[0]?.text).toContain(words.text(summary));
    expect(rules[0]?.cites).toEqual([id]);
    expect(rules.length).toBeGreaterThan(1);
  };

  it.each(KOREA)('by what it overrides, where other papers still govern: %s, %s', (language, text) => {
    for (const knowledge of [known, confirmed]) holds(knowledge, text, language, AOMORI_LIFT);
  });

  it.each(KOREA)('by what it ends: %s, %s', (language, text) => holds(ended, text, language, AOMORI_LIFT));

  it.each(CHINA)('as an exemption: %s, %s', (language, text) => {
    for (const knowledge of [known, confirmed]) holds(knowledge, text, language, SCALLOP_EXEMPTION);
  });

  it('is no news where the ban stands by another act, or for prefectures that it does not name', () => {
    for (const text of ['Can I ship Iwate seafood to Korea?', 'Can I ship Hokkaido seafood to Korea?']) {
      const [verdict] = ask(known, text, { today: AFTER }).verdicts;
      expect(verdict?.overturning ?? [], text).not.toContain(AOMORI_LIFT.id);
    }
  });
});
