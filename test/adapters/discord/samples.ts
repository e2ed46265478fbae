// Answers by hand, so that how they look is not a matter of what the knowledge holds today.
import type { Answer } from '../../../src/answer/answer.ts';
import { casesOf, PLAIN, queryOf } from '../../../src/question/make.ts';
import type { Verdict } from '../../../src/status/verdict.ts';

const verdict: Verdict = {
  importer: 'cn',
  product: 'scallop',
  origins: ['hokkaido'],
  status: 'suspended',
  onPaper: 'conditional',
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
  sentences: [],
  tables: [],
  sources: [],
  followUps: [],
} as const satisfies Partial<Answer>;

const cited = { cites: ['m1'], sources: ['s1', 's2'] };

export const samples: Readonly<Record<string, Answer>> = {
  answer: {
    ...base,
    question: 'Can I ship *scallops* from Hokkaido to China?',
    kind: 'answer',
    verdicts: [verdict],
    headline: '⏸ Stopped in practice since 19 Nov 2025 — scallops, Hokkaido → mainland China',
    sentences: [
      {
        part: 'verdict',
        text: '⏸ Stopped in practice since 19 Nov 2025 — scallops, Hokkaido → mainland China',
        ...cited,
      },
      { part: 'paper', text: 'On paper: Allowed on conditions since 29 Jun 2025.', ...cited },
      { part: 'age', text: '⚠ Last confirmed 10 Mar 2026, 8 months ago: check before you ship.', ...cited },
      {
        part: 'check',
        text: 'Check today: Customs http://www.customs.example/a_b_c · Ministry https://example.jp/x.',
        ...cited,
      },
      { part: 'detail', text: 'What stands behind "More".', cites: ['f1'], sources: ['s3'] },
    ],
    tables: [
      {
        kind: 'timeline',
        title: 'What changed',
        columns: ['Date', 'Event'],
        rows: [{ cells: ['29 Jun 2025', 'Reopened'], ...cited }],
      },
    ],
    caveats: [{ kind: 'about', text: 'Information with sources, not a legal opinion.', cites: [] }],
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
    headline: 'I hold nothing on Mongolia.',
    caveats: [],
  },
  'out of scope': {
    ...base,
    question: 'Is it safe?',
    kind: 'out_of_scope',
    headline: 'I answer what may be imported.',
    caveats: [],
  },
};
