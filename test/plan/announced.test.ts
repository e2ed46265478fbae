// How a change that is announced is told: before its day by name, from its day never as in force until it is confirmed.
import { describe, expect, it } from 'vitest';
import { outOfReach, REACHED_IN } from '../../adapters/desk/reach.ts';
import { ask } from '../../src/ask.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Measure } from '../../src/knowledge/schema.ts';
import type { AnswerLanguage } from '../../src/language/answer-language.ts';
import type { Answer } from '../../src/say/answer.ts';
import { wordsOf } from '../../src/say/words.ts';
import { beefBan, LIFT, planted } from '../announced.ts';
import {
  everyClaimCites,
  everyClaimHasItsPlace,
  everyTextIsWhole,
  headlineIsTheAnswer,
  nothingIsToldTwice,
} from '../holds.ts';
import { knowledge } from '../knowledge-for-tests.ts';

const ban = beefBan();
const BEFORE = '2026-11-28';
const AFTER = '2026-12-02';
const lift = planted(LIFT);

function answer(known: Knowledge, question: string, today: string, language?: AnswerLanguage): Answer {
  const found = ask(known, question, { today, language });
  headlineIsTheAnswer(found);
  everyClaimHasItsPlace(found);
  nothingIsToldTwice(found);
  everyTextIsWhole(found);
  everyClaimCites(found);
  return found;
}

/** What is told of ages. */
const agesIn = ({ short }: Answer): string[] => short.filter(({ kind }) => kind === 'age').map(({ text }) => text);

const STATUS = [
  ['en', 'Can I ship beef from Hokkaido to China?'],
  ['ja', '北海道の牛肉を中国に輸出できますか'],
  ['zh-Hans', '北海道的牛肉能出口到中国吗？'],
  ['zh-Hant', '北海道的牛肉能出口到中國嗎？'],
  ['ko', '홋카이도 소고기를 중국에 수출할 수 있나요?'],
] as const;
const WHEN = [
  ['en', 'When will China lift the beef ban?'],
  ['ja', '中国の牛肉はいつ解禁？'],
  ['zh-Hans', '中国什么时候恢复进口日本牛肉？'],
  ['zh-Hant', '中國什麼時候恢復進口日本牛肉？'],
  ['ko', '중국은 언제 일본산 소고기 수입을 재개하나요?'],
] as const;
const CHANGED = [
  ['en', 'What changed for beef to China since 2019?'],
  ['ja', '2019年以降、中国向け牛肉で何が変わった？'],
  ['zh-Hans', '2019年以来中国对日本牛肉有什么变化？'],
  ['zh-Hant', '2019年以來中國對日本牛肉有什麼變化？'],
  ['ko', '2019년 이후 중국의 일본산 소고기 규제는 어떻게 달라졌나요?'],
] as const;

describe('before its day, a lift', () => {
  it.each([...STATUS, ...WHEN, ...CHANGED])('is named at once with both its dates: %s, %s', (language, question) => {
    const words = wordsOf(lift, language);
    const told = answer(lift, question, BEFORE, language).short.filter(
      ({ text }) => text.includes(words.date('2026-12-01')) && text.includes(words.date('2026-11-25')),
    );
    expect(told.some(({ text }) => text.includes(words.status('permitted').symbol))).toBe(true);
  });

  it.each(STATUS)('stands right after the verdict, which stays: %s, %s', (language, question) => {
    const [verdict, next] = answer(lift, question, BEFORE, language).short;
    expect(verdict?.text).toBe(answer(knowledge, question, BEFORE, language).headline);
    expect(next).toMatchObject({ slot: 'answer', kind: 'upcoming' });
    expect(next?.cites).toContain(LIFT.id);
  });

  it.each(WHEN)('leads where it is asked when, with what holds until then: %s, %s', (language, question) => {
    const words = wordsOf(lift, language);
    const { headline, kind } = answer(lift, question, BEFORE, language);
    expect(kind).toBe('answer');
    const [day, banned] = [words.date('2026-12-01'), words.status('banned').symbol].map((text) =>
      headline.indexOf(text),
    );
    expect(day).toBeGreaterThanOrEqual(0);
    expect(banned).toBeGreaterThan(day ?? 0);
  });

  it.each(CHANGED)('is a row of the timeline that says it is announced: %s, %s', (language, question) => {
    const words = wordsOf(lift, language);
    const rows = answer(lift, question, BEFORE, language).tables.flatMap(({ kind, rows }) =>
      kind === 'timeline' ? rows : [],
    );
    expect(rows.find(({ cites }) => cites.includes(LIFT.id))?.cells.join(' ')).toContain(words.date('2026-11-25'));
  });

  it('reads in English as an exporter would say it', () => {
    expect(answer(lift, 'When will China lift the ban on beef from Hokkaido?', BEFORE).headline).toMatchInlineSnapshot(
      `
      "From 1 Dec 2026, by “Lift en” (announced 25 Nov 2026): ✅ Beef from Hokkaido may enter mainland China without special measures. But stopped in practice: boneless beef.
      Until then: ⛔ Beef from Hokkaido may not enter mainland China: banned since September 2001."
    `,
    );
  });

  it.each([
    'Which prefectures does China ban for beef?',
    'Which countries still ban Japanese beef?',
    'Why is beef from Hokkaido banned in China?',
    'Can I ship beef from Hokkaido to China in January 2027?',
    'Will China reopen to beef?',
  ])('is named: %s', (question) => {
    const told = answer(lift, question, BEFORE).short.filter(({ cites }) => cites.includes(LIFT.id));
    expect(told.map(({ text }) => text).join(' ')).toContain('1 Dec 2026');
  });

  it('is not named of a day that is past, nor of other goods or importers', () => {
    for (const question of [
      'Was beef banned in China in 2020?',
      'Can I ship sake to China?',
      'Can I ship beef to Macau?',
    ]) {
      const { short, more } = answer(lift, question, BEFORE);
      expect(
        [...short, ...more].flatMap(({ cites }) => cites),
        question,
      ).not.toContain(LIFT.id);
    }
  });

  it('is not counted among the rules that were given up', () => {
    const { short, more } = answer(lift, 'Which countries lifted their rules in 2026?', BEFORE);
    const told = [...short, ...more].filter(({ kind }) => kind === 'liftings');
    for (const { text, cites } of told) {
      expect(text).not.toContain('1 Dec 2026');
      expect(cites).not.toContain(LIFT.id);
    }
  });
});

describe('from its day, a lift that nothing confirms', () => {
  it.each([...STATUS, ...WHEN])(
    'is told as announced in the first line and by its age: %s, %s',
    (language, question) => {
      const words = wordsOf(lift, language);
      const found = answer(lift, question, AFTER, language);
      // In the very line that permits it.
      const date = words.date('2026-12-01');
      // Before a sentence, within a row.
      const [ahead = ''] = words.say('line_announced', { date, line: '\n' }).split('\n');
      const within = words.say('when_announced', { date });
      const permitting = found.headline.split('\n').filter((line) => line.includes(words.status('permitted').symbol));
      expect(permitting).not.toEqual([]);
      const isTold = (line: string): boolean =>
        line.includes(within) || line.toLowerCase().includes(ahead.toLowerCase());
      expect(permitting.filter((line) => !isTold(line))).toEqual([]);
      const ages = agesIn(found);
      expect(
        ages.some((text) => text.includes(words.date('2026-11-25')) && text.includes(words.date('2026-12-01'))),
      ).toBe(true);
      for (const name of ['age', 'age_stale'] as const) {
        const [start = ''] = words.say(name, { list: '\n', newer: '0' }).split('\n');
        for (const text of ages.filter((age) => age.startsWith(start)))
          expect(text).not.toContain(words.date('2026-11-25'));
      }
    },
  );

  it('reads in English as announced, not as confirmed', () => {
    const found = answer(lift, 'Can I ship beef from Hokkaido to China?', AFTER);
    expect([found.headline, ...agesIn(found)]).toMatchInlineSnapshot(`
      [
        "✅ By what was announced for 1 Dec 2026, not confirmed since, beef from Hokkaido may enter mainland China without special measures. But stopped in practice: boneless beef.",
        "⚠ Announced rule, start not confirmed: from 1 Dec 2026 (announced 25 Nov 2026, 7 days ago).",
      ]
    `);
  });

  it('has no day of its confirmation in a row, nor in a table', () => {
    const { short } = answer(lift, 'compare China and Macau for beef from Hokkaido', AFTER);
    const [own] = short.filter(({ kind, cites }) => kind === 'group' && cites.includes(LIFT.id));
    expect(own?.text).toContain('announced for 1 Dec 2026, not confirmed since');
    expect(own?.text).not.toContain('25 Nov 2026');
    const { tables } = answer(lift, 'compare China, Macau, Hong Kong and Korea for beef and pork from Hokkaido', AFTER);
    const row = tables.flatMap(({ rows }) => rows).find(({ cites }) => cites.includes(LIFT.id));
    expect(row?.cells.join(' | ')).toContain('announced for 1 Dec 2026, not confirmed since');
    expect(row?.cells.join(' | ')).not.toContain('25 Nov 2026');
  });

  const confirmed = planted({ ...LIFT, verified: '2026-12-03', sources: [...LIFT.sources, 'notice-2026-12-03'] });
  it.each(STATUS)('is plain once a later source confirms it: %s, %s', (language, question) => {
    const words = wordsOf(confirmed, language);
    const found = answer(confirmed, question, '2026-12-04', language);
    expect(found.headline).toContain(words.date('2026-12-01'));
    expect(found.headline).not.toContain(words.say('when_announced', { date: words.date('2026-12-01') }));
    expect(agesIn(found)).toEqual([
      words.say('age', {
        list: words.say('age_since', { date: words.date('2026-12-03'), age: words.age('2026-12-03', '2026-12-04') }),
        newer: '0',
      }),
    ]);
  });
});

describe('other changes', () => {
  const planned: Measure = { ...LIFT, id: 'cn-sake-ban', effect: 'banned', products: ['sake'], overrides: undefined };

  it('a ban that begins next month is told before and after its day', () => {
    const known = planted(planned);
    const [before, after] = [BEFORE, AFTER].map((day) => answer(known, 'Can I ship sake from Hyogo to China?', day));
    expect(before?.short[0]?.text).not.toContain('⛔');
    expect(before?.short[1]?.text).toMatch(/^From 1 Dec 2026.*announced 25 Nov 2026.*⛔ Sake .*: banned\.$/);
    expect(after?.headline).toBe(
      '⛔ By what was announced for 1 Dec 2026, not confirmed since, sake from Hyogo may not enter mainland China: banned.',
    );
  });

  it('an end that leaves nothing known is told as an end', () => {
    const known = planted({ ...ban, until: '2026-12', sources: [...ban.sources, 'notice-2026-11-25'] });
    const { headline } = answer(known, 'When will China lift the ban on beef from Hokkaido?', BEFORE);
    expect(headline).toMatch(
      /^From December 2026, by the end of “Beef ban since BSE in 2001”.*❔ I found no source that says whether/,
    );
  });

  it('an act that leaves the status as it was is told beside it', () => {
    const more: Measure = { ...LIFT, id: 'cn-pork-more', effect: 'banned', products: ['pork'], overrides: undefined };
    const { headline, short } = answer(planted(more), 'Can I ship pork from Hokkaido to China?', AFTER);
    expect(headline).toMatch(/^⛔ .*: banned\./);
    expect(headline).not.toContain('announced');
    expect(short.map(({ text }) => text)).toContain(
      '“Lift en” was announced for 1 Dec 2026; no source confirms that it began.',
    );
    expect(answer(planted(more), 'Can I ship pork from Hokkaido to China?', BEFORE).short[1]?.text).toBe(
      'From 1 Dec 2026: “Lift en” (announced 25 Nov 2026).',
    );
  });

  const begins: Measure[] = [
    LIFT,
    planned,
    { ...planned, id: 'cn-sake-stop', effect: 'suspended', standing: 'practice', from: '2027-01' },
    { ...planned, id: 'cn-sake-sale', acts_on: 'sale', from: '2027-02-01' },
    { ...planned, id: 'cn-sake-luggage', acts_on: 'luggage', from: '2027' },
    { ...planned, id: 'hk-beef', importer: 'hk', products: ['beef'], origins: ['hokkaido', 'aomori'] },
    {
      ...planned,
      id: 'kr-open',
      importer: 'kr',
      products: [],
      may_cover: [{ products: ['scallop'], origins: 'all' }],
    },
    { ...planned, id: 'mo-of-the-parent', importer: 'mo', products: ['aquatic'], until: '2027-06-30' },
  ];
  const beginning = { ...planted(...begins), facts: new Map() };
  it.each(REACHED_IN)('whatever begins in the future is brought up by its own question: %s', (language) => {
    expect(outOfReach(beginning, language, BEFORE, begins)).toEqual([]);
  });
});
