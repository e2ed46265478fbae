import { describe, expect, it } from 'vitest';
import { ANSWER_LANGUAGES } from '../../src/language/answer-language.ts';
import type { Told } from '../../src/plan/claim.ts';
import { groupsOf } from '../../src/plan/groups.ts';
import { Asks } from '../../src/question/query.ts';
import { capital, caseLine, groupLine, partList, regimeList } from '../../src/say/case-line.ts';
import { wordsOf } from '../../src/say/words.ts';
import type { Status } from '../../src/status/verdict.ts';
import { ANSWERS, yesOrNo } from '../holds.ts';
import { knowledge } from '../knowledge-for-tests.ts';
import { verdictsOn, words } from '../plan/asked.ts';
import { measure, planted } from '../planted.ts';

const held = planted({ measures: [measure('ban', { origins: ['chiba'] })] });
const [ban] = groupsOf(verdictsOn(held, { origins: ['chiba'] }));
const told = (more: Partial<Told> = {}): Told => {
  if (!ban) throw new Error('there is a ban');
  return { ...ban.told, ...more };
};
const saidIn = (
  own: typeof words,
  more: Partial<Told> = {},
  names: 'few' | 'all' = 'few',
  asks: Asks | null = null,
): string => caseLine(own, told(more), { names, asks });
const line = (...of: [more?: Partial<Told>, names?: 'few' | 'all', asks?: Asks | null]): string => saidIn(words, ...of);
const row = (
  more: Partial<Told> = {},
  { names = 'few', named = false }: Partial<Parameters<typeof groupLine>[2]> = {},
) => groupLine(words, told(more), { names, named });

const STATUSES = ['banned', 'suspended', 'conditional', 'clear', 'permitted', 'unknown'] as const satisfies Status[];

describe('the one line', () => {
  it.each(ANSWER_LANGUAGES)(
    'tells the status by its symbol, since when, what, from where and to where: %s',
    (language) => {
      const own = wordsOf(knowledge, language);
      for (const status of STATUSES) {
        const text = saidIn(own, { status, onPaper: status }).toLowerCase();
        const parts = [own.status(status).symbol, own.product('fish'), own.prefecture('chiba'), own.importer('cn')];
        if (status !== 'unknown') parts.push(own.date('2023-08-24'));
        for (const part of parts) expect(text, status).toContain(part.toLowerCase());
      }
    },
  );

  it('is another for each status, in words and not by its symbol alone', () => {
    for (const language of ANSWER_LANGUAGES) {
      const own = wordsOf(knowledge, language);
      const lines = STATUSES.map((status) =>
        saidIn(own, { status, onPaper: status }).replace(own.status(status).symbol, ''),
      );
      expect(new Set(lines).size, language).toBe(STATUSES.length);
    }
  });

  it('begins by whether it may be done where that is asked, and is the same after it', () => {
    for (const language of ANSWER_LANGUAGES) {
      const own = wordsOf(knowledge, language);
      for (const status of STATUSES) {
        const [plain, asked] = ([null, 'allowed'] as const).map((asks) =>
          saidIn(own, { status, onPaper: status }, 'few', asks),
        );
        if (status === 'unknown') expect(asked).toBe(plain);
        else expect(asked?.length, `${language} ${status}`).toBeGreaterThan(plain?.length ?? 0);
      }
    }
  });

  it('tells paper where it differs, but not beside what is not known', () => {
    const paper = words.status('conditional').word;
    expect(line({ status: 'suspended', onPaper: 'conditional' })).toContain(paper);
    expect(line({ status: 'unknown', onPaper: 'conditional' })).not.toContain(paper);
    expect(line()).not.toContain('paper');
  });

  it('of what is stopped in practice never ends in a word of permission', () => {
    for (const language of ANSWER_LANGUAGES) {
      const own = wordsOf(knowledge, language);
      const text = saidIn(own, { status: 'suspended', onPaper: 'conditional' });
      const { word } = own.status('conditional');
      expect(text, language).toContain(word);
      expect(text.trimEnd().slice(-word.length - 3), language).not.toContain(word);
    }
  });

  it('names kinds that are stricter, the strictest first, and never the milder ones', () => {
    const within = [
      { product: 'crab', status: 'suspended', onPaper: 'suspended' },
      { product: 'scallop', status: 'banned', onPaper: 'banned' },
      { product: 'oyster', status: 'permitted', onPaper: 'permitted' },
      { product: 'tuna', status: 'unknown', onPaper: 'unknown' },
    ] as const;
    for (const say of [line, row]) {
      const text = say({ status: 'conditional', onPaper: 'conditional', within });
      expect(text.indexOf(words.product('scallop'))).toBeGreaterThan(-1);
      expect(text.indexOf(words.product('scallop'))).toBeLessThan(text.indexOf(words.product('crab')));
      for (const id of ['oyster', 'tuna']) expect(text).not.toContain(words.product(id));
      expect(say({ within: within.slice(2) })).toBe(say());
    }
  });

  it('names one of them beside what leads, and counts the others', () => {
    const within = Array.from({ length: 5 }, () => ({ product: 'crab', status: 'banned', onPaper: 'banned' }) as const);
    const beside = (parts: typeof within): string =>
      caseLine(words, told({ status: 'permitted', within: parts }), { names: 'few', asks: null, beside: true });
    expect(beside(within)).toMatch(/But banned: crab and 4 more\.$/);
    expect(beside(within.slice(0, 1))).toMatch(/But banned: crab\.$/);
  });

  it('says how many kinds more there are than the two that it names', () => {
    const within = Array.from({ length: 5 }, () => ({ product: 'crab', status: 'banned', onPaper: 'banned' }) as const);
    for (const say of [line, row]) {
      expect(say({ status: 'permitted', within })).toContain('and 3 more');
      expect(say({ status: 'permitted', within: within.slice(0, 2) })).not.toContain('more');
    }
  });

  it('of a stretch of days tells the first and the last, and of one day just that', () => {
    for (const say of [line, row]) {
      const text = say({ from: '2024-01-01', to: '2024-06-30' });
      expect(text).toContain(words.date('2024-01-01'));
      expect(text).toContain(words.date('2024-06-30'));
      const day = words.date('2024-01-01');
      expect(say({ from: '2024-01-01', to: '2024-01-01' })).toBe(words.say('verdict_day', { day, verdict: say() }));
    }
  });

  it('names the first of many prefectures, or all where they are asked for', () => {
    const origins = ['hokkaido', 'aomori', 'chiba', 'tokyo', 'osaka', 'hyogo'];
    const last = words.prefecture('hyogo');
    for (const text of [line({ origins }), row({ origins })]) expect(text).not.toContain(last);
    for (const text of [line({ origins }, 'all'), row({ origins }, { names: 'all' })]) expect(text).toContain(last);
  });

  it('tells in a row of goods without a rule what has none since its day', () => {
    const free = { status: 'clear', onPaper: 'clear', deciding: ['radiation'], since: '2025-11-21' } as const;
    const since = words.say('when_clear', { held: regimeList(words, ['radiation']), date: words.date('2025-11-21') });
    expect(row(free)).toContain(since);
    expect(row({ ...free, since: null })).not.toContain(words.say('regime_radiation'));
  });

  it('tells what is only announced as that, for its day', () => {
    const announced = words.say('when_announced', { date: words.date('2026-12') });
    for (const say of [line, row])
      for (const status of STATUSES.slice(0, -1))
        expect(say({ status, onPaper: status, since: null, announced: '2026-12' })).toContain(announced);
  });
});

describe('what is silent', () => {
  const silent = ['plant', 'maker'] as const;

  it('is named in the sentence where the goods are not stopped, in every language', () => {
    for (const language of ANSWER_LANGUAGES) {
      const own = wordsOf(knowledge, language);
      for (const status of ['conditional', 'clear', 'permitted', 'unknown'] as const)
        expect(saidIn(own, { status, onPaper: status, silent }), language).toContain(regimeList(own, silent));
      for (const status of ['banned', 'suspended'] as const)
        expect(saidIn(own, { status, onPaper: status, silent }), language).not.toContain(regimeList(own, silent));
    }
  });

  it('is told once for all rows, not in each', () => {
    expect(row({ status: 'clear', onPaper: 'clear', silent })).not.toContain(regimeList(words, silent));
  });

  it('stands beside the regimes of which a rule is held: no rule of theirs stands against it', () => {
    const text = line({ status: 'clear', onPaper: 'clear', deciding: ['radiation'], silent });
    for (const regime of ['radiation', ...silent] as const) expect(text).toContain(words.say(`regime_${regime}`));
  });
});

describe('what travellers carry or send', () => {
  it.each(ANSWER_LANGUAGES)('is told by its name, for it says nothing of the import: %s', (language) => {
    const own = wordsOf(knowledge, language);
    for (const actsOn of ['luggage', 'parcel'] as const) {
      const name = own.say(`acts_${actsOn}`).toLowerCase();
      expect(saidIn(own, { actsOn }).toLowerCase().startsWith(name)).toBe(true);
      expect(groupLine(own, told({ actsOn }), { names: 'few', named: true }).toLowerCase().startsWith(name)).toBe(true);
    }
    expect(saidIn(own, { actsOn: 'sale' })).toBe(saidIn(own));
  });
});

it('of a day past says how it was', () => {
  const past = { from: '2024-05-01', to: '2024-05-01', isPast: true };
  expect(line(past)).toMatch(/^On 1 May 2024: .*could not enter/);
  expect(line({ ...past, status: 'suspended', onPaper: 'conditional' })).not.toContain('ot now');
});

describe('what is clear', () => {
  /** What a sentence says whatever it is of: its own words between those that it is given. */
  const wording = (own: typeof words, key: 'line_permitted' | 'line_conditional' | 'line_clear') =>
    own
      .say(key, {
        product: '|',
        origin: '|',
        importer: '|',
        held: '|',
        when: '|',
        paper: 'none',
        past: 'no',
        acts: 'import',
      })
      .split('|')
      .map((part) => part.trim())
      .filter((part) => part.length > 2);

  it.each(ANSWER_LANGUAGES)('is never told in a word or by the symbol of what is allowed: %s', (language) => {
    const own = wordsOf(knowledge, language);
    const neutral = wording(own, 'line_clear').join(' ');
    const permitting = [
      ...(['line_permitted', 'line_conditional'] as const).flatMap((key) => wording(own, key)),
      ...(['asked_permitted', 'asked_conditional'] as const).map((key) => own.say(key, { asks: 'allowed' })),
    ].filter((part) => !neutral.includes(part));
    const statuses = (['permitted', 'conditional'] as const).map((status) => own.status(status));
    expect(permitting.length).toBeGreaterThan(1);
    const clear: Partial<Told> = { status: 'clear', onPaper: 'clear', deciding: ['radiation'], silent: ['plant'] };
    const texts = [
      ...([null, 'allowed', 'banned', 'restricted'] as const).map((asks) => saidIn(own, clear, 'few', asks)),
      groupLine(own, told(clear), { names: 'few', named: true }),
    ];
    for (const text of texts)
      for (const part of [...permitting, ...statuses.flatMap(({ symbol, word }) => [symbol, word])])
        expect(text).not.toContain(part);
  });
});

describe('a yes or a no', () => {
  it.each(ANSWER_LANGUAGES)('fits the status and which way the question points: %s', (language) => {
    const own = wordsOf(knowledge, language);
    for (const status of STATUSES)
      for (const asks of Asks.options) {
        const symbol = own.status(status).symbol;
        const text = saidIn(own, { status, onPaper: status }, 'few', asks).replace(`${symbol} `, '');
        expect(yesOrNo(language, text), `${asks} of what is ${status}: ${text}`).toBe(ANSWERS[asks][status]);
      }
  });
});

describe('a row', () => {
  it('begins with its prefectures, and tells its status in a word and since when', () => {
    const text = row();
    expect(text.startsWith(`${words.status('banned').symbol} ${words.prefecture('chiba')}`)).toBe(true);
    for (const part of [words.status('banned').word, words.date('2023-08-24')]) expect(text).toContain(part);
    for (const name of [words.product('fish'), words.importer('cn')]) expect(text).not.toContain(name);
  });

  it('of one of several cases names goods and importer, too', () => {
    const text = row({}, { named: true });
    for (const name of [capital(words.product('fish')), words.prefecture('chiba'), words.importer('cn')])
      expect(text).toContain(name);
  });

  it('tells paper where it differs', () => {
    const paper = words.status('conditional').word;
    expect(row({ status: 'suspended', onPaper: 'conditional' })).toContain(paper);
    expect(row({ status: 'unknown', onPaper: 'conditional' })).not.toContain(paper);
  });
});

it('a list of kinds tells the status of each, and paper where it differs', () => {
  const text = partList(words, [
    { product: 'crab', status: 'suspended', onPaper: 'conditional' },
    { product: 'tuna', status: 'banned', onPaper: 'banned' },
  ]);
  for (const status of ['suspended', 'conditional', 'banned'] as const)
    expect(text).toContain(words.status(status).word);
});

it('a sentence begins with a capital, after its symbol, whatever name it begins with', () => {
  expect(capital('⛔ beef from Chiba')).toBe('⛔ Beef from Chiba');
});
