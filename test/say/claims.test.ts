// Each kind of claim in words: what it tells is in its text, in every language.
import { describe, expect, it } from 'vitest';
import { ANSWER_LANGUAGES } from '../../src/language/answer-language.ts';
import type { Aged, Claim, ClaimData, ClaimKind, Manner, MovedData, Told } from '../../src/plan/claim.ts';
import { eventText, numberOf, textOf } from '../../src/say/claims.ts';
import { type Words, wordsOf } from '../../src/say/words.ts';
import { knowledge } from '../knowledge-for-tests.ts';
import { words } from '../plan/asked.ts';

const MEASURE = 'cn-seafood-reopening-2025';
const FACT = 'cn-mao-ning-no-market';
const [condition = '', other = ''] = knowledge.conditions.keys();
const source = [...knowledge.sources.values()].find(({ language }) => language === 'en');
const measure = knowledge.measures.get(MEASURE);
const fact = knowledge.facts.get(FACT);
if (!measure || !fact || !source) throw new Error('the frozen knowledge lacks what is told here');

const told: Told = {
  importer: 'hk',
  product: 'scallop',
  origins: ['chiba'],
  status: 'suspended',
  onPaper: 'conditional',
  eased: null,
  since: '2025-11-19',
  announced: null,
  announcedOnPaper: null,
  within: [{ product: 'crab', status: 'banned', onPaper: 'banned' }],
  deciding: ['radiation'],
  silent: [],
  from: null,
  to: null,
  actsOn: 'import',
  isPast: false,
};
const aged: Aged = { of: [{ importer: 'kr' }], date: '2024-03-01', announcedFor: null, day: '2026-11-23' };
const event: ClaimData['event'] = {
  date: '2025-06-29',
  entry: MEASURE,
  event: 'starts',
  announced: null,
  isAhead: false,
};

const scope = { importers: ['hk'], products: ['scallop'], origins: ['chiba'] };
const scopeWords = (w: Words): string[] => [w.importer('hk'), w.product('scallop'), w.prefecture('chiba')];
const stand: MovedData['before'] = {
  status: 'suspended',
  onPaper: 'banned',
  since: '2025-11-19',
  announced: null,
  conditions: [],
};
const moved: MovedData = {
  ...scope,
  worth: 'correction',
  actsOn: 'sale',
  time: 'now',
  from: null,
  to: '2027-01-31',
  before: stand,
  after: {
    ...stand,
    status: 'conditional',
    announced: '2026-12-01',
    within: [{ product: 'crab', status: 'banned', onPaper: 'banned' }],
    silent: ['plant'],
  },
  won: [],
  lost: [],
};
const movedWords = (w: Words): string[] => [
  ...scopeWords(w),
  w.say('acts_sale'),
  w.date('2027-01-31'),
  w.status('suspended').word,
  w.date('2025-11-19'),
  w.status('banned').word,
  w.status('conditional').word,
  w.date('2026-12-01'),
  w.product('crab'),
  w.say('regime_plant'),
];

const page = knowledge.importers.get('kr')?.check[0];
const party = [...knowledge.parties.values()][0];
if (!page || !party) throw new Error('the frozen knowledge lacks what is told here');

const line = (w: Words): string[] => [
  w.status('suspended').symbol,
  w.date('2025-11-19'),
  w.product('scallop'),
  w.prefecture('chiba'),
  w.importer('hk'),
];
const summary = (w: Words): string[] => [w.text(measure.summary)];

/** Of each kind what it may tell, and what must then be read in it. */
const SAMPLES: {
  readonly [K in ClaimKind]: { readonly data: ClaimData[K]; readonly tells: (words: Words) => readonly string[] };
} = {
  verdict: {
    data: { ...told, manner: 'plain', names: 'few', asks: null },
    tells: (w) => [...line(w), w.status('conditional').word, w.product('crab'), w.status('banned').word],
  },
  groups: {
    data: { importer: 'hk', product: 'scallop', outcome: 'mixed', all: true, manner: 'plain', asks: null },
    tells: (w) => [w.importer('hk'), w.product('scallop')],
  },
  group: {
    data: { ...told, names: 'few', named: true },
    tells: (w) => [...line(w), w.status('suspended').word, w.status('conditional').word, w.product('crab')],
  },
  silent: {
    data: { regimes: ['plant', 'maker'] },
    tells: (w) => [w.say('regime_plant'), w.say('regime_maker')],
  },
  by_goods: {
    data: {
      importer: 'hk',
      origins: ['chiba'],
      list: [{ products: ['scallop', 'crab'], does: [{ status: 'banned', announced: null }] }],
      day: '2024-05-01',
    },
    tells: (w) => [
      w.date('2024-05-01'),
      w.product('scallop'),
      w.product('crab'),
      w.prefecture('chiba'),
      w.importer('hk'),
      w.status('banned').word,
    ],
  },
  board: {
    data: {
      product: 'scallop',
      origins: ['chiba'],
      list: [{ importers: ['hk'], does: [{ status: 'banned', announced: null }] }],
      named: true,
      day: '2024-05-01',
    },
    tells: (w) => [
      w.date('2024-05-01'),
      w.product('scallop'),
      w.prefecture('chiba'),
      w.importer('hk'),
      w.status('banned').word,
    ],
  },
  verdict_moved: { data: moved, tells: movedWords },
  verdict_gone: { data: moved, tells: movedWords },
  fact_corrected: {
    data: { fact: FACT, before: measure.title },
    tells: (w) => [w.text(fact.statement), w.text(measure.title)],
  },
  fact_withdrawn: { data: { before: fact.statement }, tells: (w) => [w.text(fact.statement)] },
  confirmed: {
    data: { importers: ['hk'], measures: [MEASURE], before: '2026-01-01', after: '2026-11-02' },
    tells: (w) => [w.importer('hk'), w.date('2026-01-01'), w.date('2026-11-02'), w.text(measure.title)],
  },
  stale: {
    data: { ...scope, status: 'banned', verified: '2025-03-01', day: '2026-11-23' },
    tells: (w) => [...scopeWords(w), w.status('banned').word, w.date('2025-03-01'), w.age('2025-03-01', '2026-11-23')],
  },
  noticed: { data: { count: 12 }, tells: () => ['12'] },
  members: { data: { origins: ['chiba', 'tokyo'] }, tells: (w) => ['chiba', 'tokyo'].map(w.prefecture) },
  clarify: {
    data: { goods: ['haddock'], choices: [{ importer: 'hk', product: 'scallop' }] },
    tells: (w) => ['haddock', w.importer('hk'), w.product('scallop')],
  },
  not_held: { data: { goods: ['haddock'] }, tells: () => ['haddock'] },
  before_held: { data: { first: '2001' }, tells: (w) => [w.date('2001')] },
  left_out: { data: { count: 1200 }, tells: () => ['1200'] },
  unread: { data: { words: ['blorf'] }, tells: () => ['blorf'] },
  cases: {
    data: { stopped: 2, part: 3, conditional: 5, clear: 6, permitted: 7, open: 4, of: 27, manner: 'plain' },
    tells: () => ['2', '3', '5', '6', '7', '4', '27'],
  },
  grounds: {
    data: {
      acts: [{ measure: MEASURE, column: 'both' }],
      disputedBy: [party.id],
      evidence: 'one_report',
    },
    tells: (w) => [w.text(measure.basis ?? measure.title), w.text(party.name), w.say('evidence_one_report')],
  },
  open_case: {
    data: { ...told, status: 'unknown', since: null, row: false },
    tells: (w) => [w.status('unknown').symbol, w.product('scallop'), w.prefecture('chiba'), w.importer('hk')],
  },
  column: {
    data: { column: 'paper', status: 'conditional', since: '2025-06-29', announced: null, measure: MEASURE },
    tells: (w) => [w.status('conditional').word, w.date('2025-06-29'), ...summary(w)],
  },
  measure: { data: { measure: MEASURE }, tells: summary },
  possible: { data: { measure: MEASURE }, tells: summary },
  may_stop: {
    data: { measure: MEASURE, since: '2025-11-19' },
    tells: (w) => [w.text(measure.title), w.date('2025-11-19')],
  },
  since_earlier: { data: { dates: ['2011-03-24', '2012'] }, tells: (w) => ['2011-03-24', '2012'].map(w.date) },
  since_unknown_day: { data: { date: '2025-11' }, tells: (w) => [w.date('2025-11')] },
  announced_beside: {
    data: { measure: MEASURE, date: '2026-12-01' },
    tells: (w) => [w.date('2026-12-01'), w.text(measure.title)],
  },
  conditions: {
    data: { conditions: [condition, other], more: 7, ifReopened: false, origins: [] },
    tells: (w) => [...[condition, other].flatMap((id) => knowledge.conditions.get(id)?.name ?? []).map(w.text), '7'],
  },
  lapsed: {
    data: { importer: 'kr', regime: 'radiation', since: '2021-05-28', conditions: [condition] },
    tells: (w) => [
      w.economy('kr').replace(/^the /i, ''),
      w.say('regime_radiation'),
      w.date('2021-05-28'),
      ...[condition].flatMap((id) => knowledge.conditions.get(id)?.name ?? []).map(w.text),
    ],
  },
  paper: {
    data: {
      importer: 'kr',
      products: ['scallop'],
      origins: ['hokkaido'],
      paper: 'radiation',
      need: 'asked',
      conditions: [condition],
      since: null,
      day: '2024-10-10',
    },
    tells: (w) => [
      w.date('2024-10-10'),
      w.importer('kr'),
      w.product('scallop'),
      w.prefecture('hokkaido'),
      ...[condition].flatMap((id) => knowledge.conditions.get(id)?.name ?? []).map(w.text),
    ],
  },
  condition: {
    data: { condition },
    tells: (w) => [condition].flatMap((id) => knowledge.conditions.get(id)?.text ?? []).map(w.text),
  },
  statement: { data: { fact: FACT }, tells: (w) => [w.text(fact.statement)] },
  disputed: { data: { entry: FACT }, tells: (w) => [w.text(fact.statement)] },
  thin: { data: { evidence: 'one_report' }, tells: (w) => [w.say('evidence_one_report')] },
  also_on: { data: { actsOn: 'sale', measure: MEASURE }, tells: (w) => [w.say('acts_sale'), ...summary(w)] },
  within: { data: { parts: told.within }, tells: (w) => [w.product('crab'), w.status('banned').word] },
  counted: {
    data: { importer: 'hk', product: 'crab', list: [{ status: 'banned', announced: null, count: 10 }], of: 47 },
    tells: (w) => [w.importer('hk'), w.product('crab'), w.status('banned').word, '10', '47'],
  },
  restricted: {
    data: {
      importer: 'hk',
      origins: ['chiba'],
      parts: told.within.map((part) => ({ ...part, origins: ['chiba'] })),
      more: 3,
    },
    tells: (w) => [w.importer('hk'), w.prefecture('chiba'), w.product('crab'), w.status('banned').word, '3'],
  },
  age: {
    data: { age: 'old', list: [aged], newer: 6 },
    tells: (w) => [w.importer('kr'), w.date('2024-03-01'), w.age('2024-03-01', '2026-11-23')],
  },
  check: {
    data: { importer: 'kr', named: true, pages: [{ url: page.url }] },
    tells: (w) => [w.importer('kr'), w.publisher(page)],
  },
  basis: {
    data: { measure: MEASURE, source: source.id, importer: null, by: [], since: '2023-08-24' },
    tells: (w) => [w.text(measure.title), w.date('2023-08-24'), w.publisher(source), w.titled(source)],
  },
  changes: {
    data: {
      from: '2023-01-01',
      to: '2026-11-23',
      count: 5,
      importers: ['hk'],
      products: ['scallop'],
      newest: null,
      reach: '2026-11-20',
    },
    tells: (w) => [w.date('2023-01-01'), w.date('2026-11-23'), '5', w.importer('hk'), w.product('scallop')],
  },
  moved: {
    data: { importer: 'hk', list: [event], more: 3 },
    tells: (w) => [w.importer('hk'), w.date('2025-06-29'), w.text(measure.title), '3'],
  },
  event: { data: event, tells: (w) => [w.date('2025-06-29'), w.text(measure.title)] },
  figure: {
    data: {
      asked: 'highest',
      series: 'tritium-seawater',
      value: 61,
      round: 14,
      from: null,
      date: '2025-08',
      count: 13,
    },
    tells: (w) => ['61', w.say('round', { number: '14' }), w.date('2025-08'), '13'],
  },
  differ: {
    data: {
      importers: ['hk', 'mo'],
      more: 'second',
      goods: [{ product: 'scallop', stopped: [['fukushima'], ['fukushima', 'chiba']] }],
    },
    tells: (w) => [w.importer('hk'), w.importer('mo'), w.product('scallop'), w.origins(['fukushima', 'chiba'])],
  },
  compared: {
    data: {
      products: ['scallop'],
      restricting: [
        {
          importer: 'kr',
          does: [{ status: 'banned', announced: null, origins: ['hokkaido', 'aomori'], isPart: false }],
        },
      ],
      of: 9,
      free: 6,
      open: 2,
    },
    tells: (w) => [
      w.product('scallop'),
      w.importer('kr'),
      w.status('banned').word,
      w.origins(['hokkaido', 'aomori']),
      '9',
      '6',
      '2',
    ],
  },
  free: {
    data: { importers: [{ importer: 'kr', announced: '2026-12-01' }] },
    tells: (w) => [w.importer('kr'), w.date('2026-12-01')],
  },
  liftings: {
    data: {
      from: '2021-01-01',
      to: '2021-12-31',
      list: [{ importer: 'us', date: '2021-09-21', announced: '2021-09-01' }],
    },
    tells: (w) => [...['2021-01-01', '2021-12-31', '2021-09-21', '2021-09-01'].map(w.date), w.importer('us')],
  },
  others: {
    data: {
      list: [{ importer: 'kr', status: 'banned', announced: null, origins: ['chiba'], confirmed: '2026-01-14' }],
    },
    tells: (w) => [w.importer('kr'), w.status('banned').word, w.prefecture('chiba'), w.date('2026-01-14')],
  },
  upcoming: {
    data: {
      date: '2026-12-01',
      acts: [{ measure: MEASURE, event: 'starts' }],
      announced: ['2026-11-25'],
      after: [told],
    },
    tells: (w) => [w.date('2026-12-01'), w.text(measure.title), w.date('2026-11-25'), ...line(w)],
  },
  read: { data: { read: [{ typed: 'fsh', read: 'fish' }] }, tells: (w) => ['fsh', w.product('fish')] },
  assumed: {
    data: { importers: ['kr'], products: ['scallop'], origins: ['chiba'] },
    tells: (w) => [w.importer('kr'), w.product('scallop'), w.prefecture('chiba')],
  },
  no_such_day: { data: { typed: ['30 Feb'], day: '2026-11-23' }, tells: (w) => ['30 Feb', w.date('2026-11-23')] },
  unforeseen: { data: {}, tells: () => [] },
  future: { data: { today: '2026-11-23' }, tells: (w) => [w.date('2026-11-23')] },
  elsewhere: {
    data: { places: ['Mongolia'], known: ['kr'], more: 3 },
    tells: (w) => ['Mongolia', w.importer('kr'), w.some([w.importer('kr')], 3, 'importers')],
  },
  unsettled: { data: { near: [MEASURE] }, tells: (w) => [w.text(measure.title)] },
  in_english: { data: { entries: [FACT] }, tells: (w) => [w.say('caveat_language')] },
  passing: { data: { importers: ['hk'] }, tells: (w) => [w.importer('hk')] },
  transit: { data: { origin: 'chiba' }, tells: (w) => [w.prefecture('chiba')] },
  minor_ingredient: { data: {}, tells: (w) => [w.say('caveat_ingredient')] },
  out_of_scope: { data: {}, tells: (w) => w.prompts },
  term: { data: { term: 'suspended' }, tells: (w) => [w.status('suspended').word] },
  opinion: { data: {}, tells: (w) => w.prompts },
};

const textIn = (w: Words, one: Pick<Claim, 'kind' | 'data'>): string => textOf(w, one, knowledge);
const sampleOf = (kind: string): Pick<Claim, 'kind' | 'data'> =>
  ({ kind, data: SAMPLES[kind as ClaimKind].data }) as Pick<Claim, 'kind' | 'data'>;
const saying = <K extends ClaimKind>(kind: K, more: Partial<ClaimData[K]> = {}): string =>
  textIn(words, { kind, data: { ...SAMPLES[kind].data, ...more } } as Pick<Claim, 'kind' | 'data'>);

it.each(Object.entries(SAMPLES))('%s tells what it holds in every language', (kind, { tells }) => {
  for (const language of ANSWER_LANGUAGES) {
    const own = wordsOf(knowledge, language);
    const text = textIn(own, sampleOf(kind));
    expect(text, language).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|\[object|\{\w+\}/);
    // A name of goods or of an economy begins with a capital where a sentence does.
    for (const part of tells(own)) expect(text.toLowerCase(), language).toContain(part.toLowerCase());
  }
});

it('no two kinds say the same', () => {
  const texts = Object.keys(SAMPLES).map((kind) => textIn(words, sampleOf(kind)));
  const same = (text: string): boolean => texts.filter((one) => one === text).length > 1;
  expect(texts.filter(same)).toEqual([]);
});

describe('a verdict', () => {
  it('is put as what it is beside, until when it holds, or against what was taken for true', () => {
    const manners: readonly Manner[] = ['plain', 'beside', 'until_then', 'not_lifted', 'not_banned'];
    for (const kind of ['verdict', 'groups', 'cases'] as const) {
      const [plain = '', ...others] = manners.map((manner) => saying(kind, { manner }));
      expect(new Set(others).size).toBe(4);
      for (const text of others) {
        expect(text).not.toBe(plain);
        // Beside what leads it is no answer, and begins by none.
        if (!text.startsWith('Status: ')) expect(text).toContain(plain);
      }
    }
  });

  it('begins by yes or no where that is asked', () => {
    for (const kind of ['verdict', 'groups'] as const)
      for (const asks of ['allowed', 'banned'] as const) expect(saying(kind, { asks })).not.toBe(saying(kind));
  });

  it('that is not known promises nothing by its parts', () => {
    for (const row of [true, false]) {
      const text = saying('open_case', { row }).toLowerCase();
      expect(text).not.toContain(words.product('crab'));
      for (const name of [words.product('scallop'), words.prefecture('chiba'), words.importer('hk')])
        expect(text).toContain(name.toLowerCase());
    }
  });
});

describe('what changed', () => {
  it('is told as nothing where nothing did, with how far the knowledge reaches; the newest change has a row', () => {
    const none = { from: '2026-11-23', to: '2026-11-23', count: 0, importers: [], products: [] };
    for (const language of ANSWER_LANGUAGES) {
      const own = wordsOf(knowledge, language);
      const data = { ...none, newest: '2026-10-18', reach: '2026-11-20' };
      const text = textIn(own, { kind: 'changes', data });
      for (const day of ['2026-11-23', '2026-11-20']) expect(text).toContain(own.date(day));
      const found = textIn(own, { kind: 'changes', data: { ...data, count: 2, newest: null } });
      expect(found).not.toContain(own.date('2026-11-20'));
    }
  });
});

describe('what several groups come to', () => {
  it('reads otherwise where all, some or none are stopped, in every language', () => {
    for (const language of ANSWER_LANGUAGES) {
      const own = wordsOf(knowledge, language);
      const texts = (['stopped', 'mixed', 'open'] as const).map((outcome) =>
        textIn(own, { kind: 'groups', data: { ...SAMPLES.groups.data, outcome, asks: 'allowed' } }),
      );
      expect(new Set(texts).size, language).toBe(3);
    }
  });

  it('speaks of all prefectures only where they are all', () => {
    for (const language of ANSWER_LANGUAGES) {
      const own = wordsOf(knowledge, language);
      const texts = [true, false].map((all) =>
        textIn(own, { kind: 'groups', data: { ...SAMPLES.groups.data, outcome: 'stopped', all } }),
      );
      expect(new Set(texts).size, language).toBe(2);
    }
  });

  it('of several cases is a count that says nothing of what there is none of', () => {
    expect(
      saying('cases', { stopped: 2, part: 0, conditional: 0, clear: 0, permitted: 0, open: 0, of: 9 }),
    ).not.toMatch(/0/);
    // That none is stopped is not said where a part of some is.
    const some = { stopped: 0, conditional: 1, clear: 0, permitted: 0, open: 0, of: 3 };
    expect(saying('cases', { ...some, part: 2 })).not.toContain('none');
    expect(saying('cases', { ...some, part: 0 })).toContain('none stopped');
  });
});

describe('the acts in short', () => {
  const grounds = (more: Partial<ClaimData['grounds']>): string =>
    saying('grounds', { disputedBy: [], evidence: null, ...more });

  it('say which column each stands in, where they differ', () => {
    const columns = (['paper', 'practice', 'both'] as const).map((column) =>
      grounds({ acts: [{ measure: MEASURE, column }] }),
    );
    expect(new Set(columns).size).toBe(3);
  });

  it('name the first who disputes them and count the others, and say nothing where none does or they are firm', () => {
    const text = grounds({ disputedBy: [party.id, 'gac', 'mfds'] });
    expect(text).toContain(words.text(party.name));
    expect(text).toContain('2 others');
    expect(grounds({})).not.toMatch(/disput|report|others/i);
  });

  it('are told by the words of the act where there are some, else by its title', () => {
    const withBasis = [...knowledge.measures.values()].find(({ basis }) => basis);
    if (!withBasis?.basis) throw new Error('no measure has a basis in words');
    expect(grounds({ acts: [{ measure: withBasis.id, column: 'both' }] })).toContain(words.text(withBasis.basis));
  });
});

describe('what changed in a time', () => {
  it('is counted in words also where it is one change or none', () => {
    const texts = [0, 1, 2].map((count) => saying('changes', { count }));
    expect(new Set(texts).size).toBe(3);
    expect(texts[0]).not.toContain('0 ');
  });
});

describe('conditions', () => {
  it('say how many more there are only where there are', () => {
    expect(saying('conditions', { more: 0 })).not.toMatch(/\d/);
  });

  it('are not told as the rule where it is stopped', () => {
    expect(saying('conditions', { ifReopened: true })).not.toBe(saying('conditions'));
  });
});

describe('a column', () => {
  it('says of what is only announced for which day it is', () => {
    for (const column of ['paper', 'practice'] as const)
      expect(saying('column', { column, since: null, announced: '2026-12-01' })).toContain(words.date('2026-12-01'));
  });
});

describe('an age', () => {
  it('reads otherwise where it is fresh, old, of before the status, or of an announcement', () => {
    const texts = (['fresh', 'old', 'before', 'announced'] as const).map((age) => saying('age', { age }));
    expect(new Set(texts).size).toBe(4);
  });

  it('is a day alone where it was confirmed on that day', () => {
    const day = '2026-11-23';
    const today = saying('age', { age: 'fresh', list: [{ ...aged, date: day }] });
    expect(today).toContain(words.date(day));
    expect(today).not.toContain(words.age(day, day));
  });

  it('names the column of an announced paper, and the day it is announced for', () => {
    const text = saying('age', { age: 'paper', list: [{ ...aged, announcedFor: '2026-12-01' }] });
    expect(text).toContain(words.say('column_paper'));
    expect(text).toContain(words.date('2026-12-01'));
  });

  it('says of how many more than it names it is the age', () => {
    const some = words.some([words.importer('kr')], 4, 'cases');
    expect(saying('age', { list: [{ ...aged, more: 4 }] })).toContain(some);
    expect(some).toContain('4');
    expect(saying('age', { list: [aged], newer: 0 })).not.toContain('more');
  });

  it('says that there are newer ones only where there are', () => {
    const none = words.say('age', { list: '|', newer: '0' }).split('|');
    const two = words.say('age', { list: '|', newer: '2' }).split('|');
    expect(saying('age', { newer: 0 }).endsWith(none.at(-1) ?? '')).toBe(true);
    expect(saying('age', { newer: 2 }).endsWith(two.at(-1) ?? '')).toBe(true);
    expect(two.at(-1)).toContain('others more recently');
    expect(none.at(-1)).not.toContain('others');
  });

  it('names what it is of by goods and prefectures, too, and nothing where all share it', () => {
    const of = saying('age', { list: [{ ...aged, of: [{ product: 'scallop', origins: ['chiba'] }] }] });
    for (const name of [words.product('scallop'), words.prefecture('chiba')]) expect(of).toContain(name);
    expect(saying('age', { list: [{ ...aged, of: [] }] })).not.toContain(words.importer('kr'));
  });
});

describe('where to check', () => {
  it('is told by publishers alone: their pages are for each place to link', () => {
    expect(saying('check')).not.toMatch(/https?:|www\.|\.go\.kr/);
    expect(saying('check', { named: false })).not.toContain(words.importer('kr'));
  });
});

describe('what is told in short', () => {
  it('ends each sentence on a day to come once', () => {
    for (const language of ANSWER_LANGUAGES)
      expect(textIn(wordsOf(knowledge, language), sampleOf('upcoming'))).not.toMatch(/[.。]{2}/);
  });

  it('says how many verdicts of a day to come there are beyond the first four', () => {
    expect(saying('upcoming', { after: Array(6).fill(told) })).toContain(words.say('upcoming_more', { count: '2' }));
    expect(saying('upcoming', { after: Array(4).fill(told) })).not.toContain('more.)');
    expect(saying('upcoming', { after: [] })).toContain(words.date('2026-12-01'));
  });

  it('names no more than the first ten of the places that were assumed', () => {
    const origins = [...knowledge.prefectures.keys()];
    const text = saying('assumed', { importers: [], products: [], origins });
    expect(text).toContain(words.prefecture(origins[9] ?? ''));
    expect(text).not.toContain(words.prefecture(origins[10] ?? ''));
    expect(text).not.toContain(words.importer('kr'));
  });

  it('is bare where nothing comes near', () => {
    expect(saying('unsettled', { near: [] })).toBe(words.say('unknown_bare'));
  });
});

describe('the groups of a case in one line', () => {
  const rows = [
    { ...told, status: 'banned', onPaper: 'banned', within: [], names: 'few', named: false },
    { ...told, origins: ['hokkaido'], within: [], names: 'few', named: false },
  ] as const;
  const said = (of: ClaimData['groups']['rows']): string =>
    saying('groups', {
      importer: 'hk',
      product: 'scallop',
      outcome: 'stopped',
      all: true,
      manner: 'beside',
      asks: null,
      rows: of,
    });

  it('are each told by their prefectures, their status and since when', () => {
    for (const word of [words.importer('hk'), words.product('scallop'), words.origins(['chiba'])])
      expect(said(rows).toLowerCase()).toContain(word.toLowerCase());
    for (const { status, origins } of rows) {
      expect(said(rows)).toContain(words.status(status).symbol);
      expect(said(rows)).toContain(words.origins(origins));
    }
    expect(said(rows).split(words.date('2025-11-19'))).toHaveLength(rows.length + 1);
  });

  it('have a day that all are of once', () => {
    const day = { from: '2024-01-01', to: '2024-01-01' };
    const dated = said(rows.map((row) => ({ ...row, ...day })));
    expect(dated.split(words.date('2024-01-01'))).toHaveLength(2);
    expect(said(rows.map((row, at) => (at === 0 ? { ...row, ...day } : row)))).toContain(words.date('2024-01-01'));
  });
});

describe('a document', () => {
  it('is told by the words of its act where there are some', () => {
    const withBasis = [...knowledge.measures.values()].find(({ basis }) => basis);
    const basis = withBasis?.basis;
    if (!withBasis || !basis) throw new Error('no measure has a basis in words');
    expect(saying('basis', { measure: withBasis.id, source: null })).toContain(words.text(basis));
  });
});

describe('an event', () => {
  const texts = (more: Partial<ClaimData['event']>) => eventText(words, { ...event, ...more }, knowledge);
  const named = words.text(measure.title);
  const day = words.date('2026-11-25');

  it('is a start by its name, an end as an end, and what was said in its own words', () => {
    expect(texts({})).toBe(named);
    expect(texts({ event: 'ends' })).not.toBe(named);
    expect(texts({ event: 'ends' })).toContain(named);
    expect(texts({ event: 'said', entry: FACT })).toBe(words.text(fact.statement));
  });

  it('that is only announced is told with when, before its day otherwise than after it', () => {
    const [ahead, after] = [true, false].map((isAhead) => texts({ announced: '2026-11-25', isAhead }));
    expect(ahead).not.toBe(after);
    for (const text of [ahead, after]) expect(text).toContain(day);
    expect(texts({ announced: '2026-11-25', isAhead: true, event: 'ends' })).not.toBe(ahead);
  });
});

it('a number has the unit of its series', () => {
  const unit = knowledge.series.get('tritium-seawater')?.unit;
  expect(unit && numberOf(words, knowledge, 'tritium-seawater', 61)).toBe(`61 ${unit && words.text(unit)}`);
  expect(numberOf(words, knowledge, 'no-such-series', 1234.5)).toBe('1,234.5');
});
