// What people look at, one answer of each kind in each language; the answers are made up here, so that no fact moves a picture.
import { expect, it } from 'vitest';
import { render } from '../../../adapters/slack/render.ts';
import type { Answer } from '../../../src/answer/answer.ts';
import { wordsOf } from '../../../src/answer/words.ts';
import { casesOf, PLAIN, queryOf } from '../../../src/question/make.ts';
import { knowledge } from '../../knowledge-for-tests.ts';
import { LANGUAGES } from '../present/contract.ts';

const stands = { cites: ['a'], sources: ['s1', 's2', 's3'] };
const source = { published: '2025-06-29', kind: 'primary', language: 'zh' } as const;
const KINDS: Record<
  Answer['kind'],
  Pick<Answer, 'headline' | 'sentences' | 'tables' | 'caveats' | 'sources' | 'followUps'>
> = {
  answer: {
    headline: '⏸ Stopped <in> *practice*',
    sentences: [
      { part: 'verdict', text: '⏸ Stopped <in> *practice*', ...stands },
      { part: 'paper', text: 'On paper: allowed & open.', ...stands },
      { part: 'age', text: '⚠ Last confirmed 10 Mar 2026.', ...stands },
      { part: 'check', text: 'Check: Customs http://www.customs.gov.cn.', ...stands },
      { part: 'detail', text: 'A detail.', ...stands },
    ],
    tables: [{ kind: 'regions', title: 'Table', columns: ['A', 'B'], rows: [{ cells: ['a', ''], ...stands }] }],
    caveats: [{ kind: 'assumed', text: 'Assumed: x.', cites: [] }],
    sources: [
      { id: 's1', publisher: 'P1', title: 'T1', url: 'https://example.org/?a=1&b=2', ...source },
      { id: 's2', publisher: 'P2', title: 'T2', ...source, published: null, kind: 'reporting' },
      { id: 's3', publisher: 'P3', title: 'T3', ...source, kind: 'commentary' },
    ],
    followUps: [{ label: 'What next?', question: 'What next?', query: '1.abcd.20261123.0...0.0..' }],
  },
  unknown: { headline: '❔ Not held.', sentences: [], tables: [], caveats: [], sources: [], followUps: [] },
  out_of_scope: {
    headline: 'I answer what may be imported.',
    sentences: [],
    tables: [],
    caveats: [],
    sources: [],
    followUps: [],
  },
};

for (const kind of ['answer', 'unknown', 'out_of_scope'] as const)
  it.each(LANGUAGES)(`${kind} in %s looks as it did`, (language) => {
    const knowledgeThen = { version: 'abcdef012345', newestSource: '2026-03-10' };
    const answer = {
      question: 'Q?',
      language,
      kind,
      query: queryOf({ language, intents: ['status'], cases: casesOf([], [], PLAIN) }),
      asOf: '2026-11-23',
      verdicts: [],
      ...KINDS[kind],
      knowledge: knowledgeThen,
    };
    const asked = { answer, words: wordsOf(knowledge, language), query: '1.abcd.20261123.0...0.0..' };
    expect(render(asked, 0, { isPrivate: true })).toMatchSnapshot();
  });
