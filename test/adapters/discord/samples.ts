// Answers by hand, so that how they look is not a matter of what the knowledge holds today.
import { casesOf, PLAIN, queryOf } from '../../../src/question/make.ts';
import type { Answer, ToldClaim } from '../../../src/say/answer.ts';
import type { Verdict } from '../../../src/status/verdict.ts';

const verdict: Verdict = {
  importer: 'cn',
  product: 'scallop',
  origins: ['hokkaido'],
  status: 'suspended',
  onPaper: 'conditional',
  regimes: [],
  deciding: ['radiation'],
  silent: [],
  since: '2025-11-19',
  sinceOnPaper: '2025-06-29',
  sinceEarlier: [],
  verified: '2026-03-10',
  verifiedOnPaper: '2025-11-07',
  stale: true,
  conditions: [],
  measures: ['m1'],
  governing: ['m1'],
  governingOnPaper: ['m1'],
  within: [],
  possible: [],
  from: null,
  to: null,
  day: '2026-11-23',
};

const base = {
  language: 'en',
  query: queryOf({
    language: 'en',
    intents: ['status'],
    cases: casesOf(['cn'], ['scallop'], { ...PLAIN, origins: ['hokkaido'] }),
  }),
  asOf: '2026-11-23',
  knowledge: { version: '0123456789ab', newestSource: '2026-03-10' },
  verdicts: [],
  more: [],
  tables: [],
  sources: [],
  followUps: [],
  offers: [],
} as const satisfies Partial<Answer>;

const cited = { cites: ['m1'], sources: ['s1', 's2'] };
const inAnswer = { slot: 'answer', section: null, cites: [], sources: [] } as const;
const told = {
  importer: 'cn',
  product: 'scallop',
  origins: ['hokkaido'],
  status: 'suspended',
  onPaper: 'conditional',
  since: '2025-11-19',
  eased: null,
  announced: null,
  announcedOnPaper: null,
  within: [],
  deciding: ['radiation'],
  silent: [],
  from: null,
  to: null,
  actsOn: 'import',
  isPast: false,
} as const;

/** An answer of one line that stands on no entry. */
const alone = (line: ToldClaim<'elsewhere' | 'out_of_scope'>): Pick<Answer, 'headline' | 'short'> => ({
  headline: line.text,
  short: [line],
});

export const samples: Readonly<Record<string, Answer>> = {
  answer: {
    ...base,
    question: 'Can I ship *scallops* from Hokkaido to China?',
    kind: 'answer',
    verdicts: [verdict],
    headline:
      '⏸ Not now. Mainland China has stopped scallops from Hokkaido in practice since 19 Nov 2025.\nAssumed: origin Hokkaido.',
    short: [
      {
        slot: 'answer',
        section: null,
        kind: 'verdict',
        data: { ...told, manner: 'plain', names: 'few', asks: null },
        text: '⏸ Not now. Mainland China has stopped scallops from Hokkaido in practice since 19 Nov 2025.',
        ...cited,
      },
      {
        ...inAnswer,
        kind: 'assumed',
        data: { importers: [], products: [], origins: ['hokkaido'] },
        text: 'Assumed: origin Hokkaido.',
      },
      {
        slot: 'basis',
        section: null,
        kind: 'measure',
        data: { measure: 'm1' },
        text: 'On paper: Allowed on conditions since 29 Jun 2025.',
        ...cited,
      },
      {
        slot: 'age',
        section: null,
        kind: 'age',
        data: { age: 'old', list: [{ of: [], date: '2026-03-10', announcedFor: null, day: '2026-11-23' }], newer: 0 },
        text: '⚠ Last confirmed 10 Mar 2026, 8 months ago: check before you ship.',
        ...cited,
      },
      {
        slot: 'do',
        section: null,
        kind: 'check',
        data: {
          importer: 'cn',
          named: false,
          pages: [{ url: 'http://www.customs.example/a_b_c' }, { url: 'https://example.jp/x(y)' }],
        },
        text: 'Check today: Customs · Ministry.',
        ...cited,
      },
    ],
    more: [
      {
        slot: null,
        section: 'why',
        kind: 'statement',
        data: { fact: 'f1' },
        text: 'What stands behind "More".',
        cites: ['f1'],
        sources: ['s3'],
      },
      {
        slot: null,
        section: 'why',
        kind: 'statement',
        data: { fact: 'f2' },
        text: 'What else stands there.',
        cites: ['f2'],
        sources: ['s3'],
      },
      {
        slot: null,
        section: 'voices',
        kind: 'statement',
        data: { fact: 'f3' },
        text: 'Who said what.',
        cites: ['f3'],
        sources: ['s3'],
      },
    ],
    tables: [
      {
        kind: 'timeline',
        title: 'What changed',
        columns: ['Date', 'Event'],
        rows: [{ cells: ['29 Jun 2025', 'Reopened'], ...cited }],
      },
    ],
    sources: [
      {
        id: 's1',
        publisher: 'Ministry',
        title: 'A [copy] of (it)',
        url: 'https://example.jp/a(b)',
        published: '2025-06-29',
        kind: 'primary',
        language: 'ja',
      },
      { id: 's2', publisher: 'Agency', title: 'Not to be linked', published: null, kind: 'reporting', language: 'zh' },
      {
        id: 's3',
        publisher: 'Paper',
        title: 'More',
        url: 'https://example.com/more',
        published: '2025-11',
        kind: 'commentary',
        language: 'en',
      },
    ],
    followUps: [
      { label: 'What is needed?', question: 'What is needed?', query: '1.0123.20261123.3.cn.scallop.1.0..' },
      { label: 'Since when?', question: 'Since when?', query: '1.0123.20261123.5.cn.scallop.1.0..' },
    ],
  },
  unknown: {
    ...base,
    question: 'Can apples go to Mongolia?',
    kind: 'unknown',
    ...alone({
      ...inAnswer,
      kind: 'elsewhere',
      data: { places: ['Mongolia'], known: ['cn'], more: 0 },
      text: 'I hold nothing on Mongolia.',
    }),
  },
  'out of scope': {
    ...base,
    question: 'Is it safe?',
    kind: 'out_of_scope',
    ...alone({ ...inAnswer, kind: 'out_of_scope', data: {}, text: 'I answer what may be imported.' }),
  },
};
