// Every claim that is told is of the shape of its kind, by the program's shapes and by the document that others read.
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionFiles, readQuestions } from '../../../../adapters/desk/eval.ts';
import { CLAIM_KINDS } from '../../../../adapters/web/api/claims.ts';
import { openApi } from '../../../../adapters/web/api/openapi.ts';
import * as shapes from '../../../../adapters/web/api/shapes.ts';
import { ask } from '../../../../src/ask.ts';
import { changesBetween } from '../../../../src/change/between.ts';
import type { Change } from '../../../../src/change/change.ts';
import { topicOf } from '../../../../src/change/facts.ts';
import type { Knowledge } from '../../../../src/knowledge/knowledge.ts';
import { noticeOf } from '../../../../src/notice.ts';
import type { ClaimKind } from '../../../../src/plan/claim.ts';
import type { Answer } from '../../../../src/say/answer.ts';
import { edited, FACT_EDITS } from '../../../change/edits.ts';
import { knowledge, TODAY } from '../../../knowledge-for-tests.ts';
import { question } from '../../../question/at-random.ts';
import { runs } from '../../../sampling.ts';

const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema(openApi(undefined), 'api');
const asDocumented = ajv.getSchema('api#/components/schemas/Answer');

const seen = new Set<ClaimKind>();

/** Asked for the kinds that the set has no question for. */
const QUESTIONS = [
  'apples to Taiwan in 1901',
  'Can I import it?',
  'How many prefectures does Hong Kong ban?',
  'which countries lifted their bans from 2020 to 2024',
  'compare Hong Kong and Macau on seafood',
  'do I need a certificate of origin for soy sauce from Hyogo to China?',
  'may kombu from Hokkaido go to China?',
  'does the ban of China apply to scallops in transit cargo?',
  'scallops, beef and rice from Chiba to China, Hong Kong and Korea',
  `${'and so on '.repeat(600)} scallops to China?`,
];
/** Told where the knowledge gives occasion: a day that is not known or to come, no words in Korean, no entry left. */
const BY_OCCASION: readonly ClaimKind[] = [
  'since_unknown_day',
  'upcoming',
  'future',
  'in_english',
  'confirmed',
  'verdict_gone',
];

/** The document says what the shapes say: so many answers with a kind of claim show that it says it of that kind. */
const DOCUMENTED = 8;
const documented = new Map<ClaimKind, number>();

/** As it leaves the process. */
function isOfItsShape(answer: Answer): void {
  const sent: unknown = JSON.parse(JSON.stringify(answer));
  const { error } = shapes.Answer.safeParse(sent);
  expect(error?.issues ?? [], answer.question).toEqual([]);
  const kinds = new Set([...answer.short, ...answer.more].map(({ kind }) => kind));
  for (const kind of kinds) seen.add(kind);
  if ([...kinds].every((kind) => (documented.get(kind) ?? 0) >= DOCUMENTED)) return;
  for (const kind of kinds) documented.set(kind, (documented.get(kind) ?? 0) + 1);
  expect(asDocumented?.(sent) ? [] : asDocumented?.errors, answer.question).toEqual([]);
}

describe('an answer is of its shape, each claim by its kind', () => {
  it('to each question of the set', () => {
    for (const q of QUESTIONS) isOfItsShape(ask(knowledge, q, { today: TODAY }));
    for (const { q, context, today = TODAY } of questionFiles().flatMap(readQuestions))
      isOfItsShape(ask(knowledge, q, { today: today ?? TODAY, context: context ?? undefined }));
  });

  it('to whatever else is typed', () => {
    fc.assert(
      fc.property(question, (text) => isOfItsShape(ask(knowledge, text, { today: TODAY }))),
      runs(200),
    );
  });

  it('and a notice of what moved, with time and by other entries', () => {
    const began = changesBetween({ knowledge, day: '2011-01-01' }, { knowledge, day: TODAY });
    for (const change of began) noticed(knowledge, [change]);
    noticed(knowledge, began.slice(0, 3));
    const [first] = [...knowledge.facts.values()].filter((fact) => topicOf(fact) !== null && fact.date?.length === 10);
    if (!first) throw new Error('no fact has a day');
    const { [first.id]: _, ...others } = Object.fromEntries(knowledge.facts);
    const [ban] = began.filter(({ kind }) => kind === 'verdict').flatMap(({ told }) => ('by' in told ? told.by : []));
    const fewer = new Map([...knowledge.measures].filter(([id]) => id !== ban));
    for (const other of [
      edited(knowledge, 'facts', FACT_EDITS.day?.(first) ?? first),
      { ...edited(knowledge, 'facts', first), facts: new Map(Object.entries(others)) },
      { ...edited(knowledge, 'facts', first), measures: fewer },
    ])
      for (const [before, after] of [
        [knowledge, other],
        [other, knowledge],
      ] as const)
        for (const change of changesBetween({ knowledge: before, day: TODAY }, { knowledge: after, day: TODAY }))
          noticed(after, [change]);
  });

  it('of every kind that there is, but for those that wait for an occasion', () => {
    expect(CLAIM_KINDS.filter((kind) => !seen.has(kind) && !BY_OCCASION.includes(kind))).toEqual([]);
  });
});

function noticed(told: Knowledge, changes: readonly Change[]): void {
  const notice = noticeOf(told, changes, { language: 'en', today: TODAY });
  if (notice) isOfItsShape(notice);
}

it('a claim of another kind, or with more or less than its kind has, is none', () => {
  const claim = {
    slot: 'answer',
    section: null,
    kind: 'transit',
    text: 'x',
    data: { origin: 'hokkaido' },
    cites: [],
    sources: [],
  };
  const isClaim = (one: object): boolean[] => [
    shapes.Answer.shape.short.safeParse([one]).success,
    ajv.validate('api#/components/schemas/Claim', one),
  ];
  expect(isClaim(claim)).toEqual([true, true]);
  for (const wrong of [{ kind: 'other' }, { kind: 'measure' }, { data: {} }, { data: { origin: 'x', more: 1 } }])
    expect(isClaim({ ...claim, ...wrong })).toEqual([false, false]);
});
