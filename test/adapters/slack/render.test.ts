// What people look at, one answer of each kind in each language; the answers are made up here, so that no fact moves a picture.
import { expect, it } from 'vitest';
import { render, type SlackMessage } from '../../../adapters/slack/render.ts';
import type { AnswerLanguage } from '../../../src/language/answer-language.ts';
import type { Slot } from '../../../src/plan/claim.ts';
import { casesOf, PLAIN, queryOf } from '../../../src/question/make.ts';
import type { Answer, ToldClaim } from '../../../src/say/answer.ts';
import { wordsOf } from '../../../src/say/words.ts';
import { knowledge } from '../../knowledge-for-tests.ts';
import { LANGUAGES } from '../present/contract.ts';
import { textsIn } from './schema.ts';

const stands = { cites: ['a'], sources: ['s1', 's2', 's3'] };
const at = (slot: Slot) => ({ slot, section: null });
const uncited = { ...at('answer'), cites: [], sources: [] };
const source = { published: '2025-06-29', kind: 'primary', language: 'zh' } as const;
type Made = Pick<Answer, 'headline' | 'short' | 'more' | 'tables' | 'sources' | 'followUps' | 'offers'>;
const NOTHING: Made = { headline: '', short: [], more: [], tables: [], sources: [], followUps: [], offers: [] };
/** An answer of one line that stands on no entry. */
const alone = (line: ToldClaim<'unsettled' | 'out_of_scope'>): Made => ({
  ...NOTHING,
  headline: line.text,
  short: [line],
});
const KINDS: Record<Answer['kind'], Made> = {
  answer: {
    ...NOTHING,
    headline: '⏸ Stopped <in> *practice*\nAssumed: x.',
    short: [
      { ...at('answer'), kind: 'measure', data: { measure: 'a' }, text: '⏸ Stopped <in> *practice*', ...stands },
      {
        ...uncited,
        kind: 'assumed',
        data: { importers: [], products: [], origins: ['x'] },
        text: 'Assumed: x.',
      },
      { ...at('basis'), kind: 'measure', data: { measure: 'b' }, text: 'On paper: allowed & open.', ...stands },
      {
        ...at('age'),
        kind: 'age',
        data: { age: 'old', list: [], newer: 0 },
        text: '⚠ Last confirmed 10 Mar 2026.',
        ...stands,
      },
      {
        ...at('do'),
        kind: 'check',
        data: {
          importer: 'cn',
          named: false,
          pages: [{ url: 'http://www.customs.gov.cn' }, { url: 'https://example.jp/?a=1&b=2|c' }],
        },
        text: 'Check: Customs · Ministry.',
        ...stands,
      },
    ],
    more: [{ slot: null, section: 'why', kind: 'statement', data: { fact: 'f' }, text: 'A detail.', ...stands }],
    tables: [{ kind: 'regions', title: 'Table', columns: ['A', 'B'], rows: [{ cells: ['a', ''], ...stands }] }],
    sources: [
      { id: 's1', publisher: 'P1', title: 'T1', url: 'https://example.org/?a=1&b=2', ...source },
      { id: 's2', publisher: 'P2', title: 'T2', ...source, published: null, kind: 'reporting' },
      { id: 's3', publisher: 'P3', title: 'T3', ...source, kind: 'commentary' },
    ],
    followUps: [{ label: 'What next?', question: 'What next?', query: '1.abcd.20261123.0...0.0..' }],
  },
  unknown: alone({ ...uncited, kind: 'unsettled', data: { near: [] }, text: '❔ Not held.' }),
  clarify: {
    ...alone({ ...uncited, kind: 'unsettled', data: { near: [] }, text: 'Which importer?' }),
    followUps: [{ label: 'China', question: 'To China?', query: '1.abcd.20261123.0...0.0..' }],
  },
  out_of_scope: alone({ ...uncited, kind: 'out_of_scope', data: {}, text: 'I answer what may be imported.' }),
};

function shown(kind: Answer['kind'], language: AnswerLanguage, page: string | null = null): SlackMessage {
  const answer = {
    question: 'Q?',
    language,
    kind,
    query: queryOf({ language, intents: ['status'], cases: casesOf([], [], PLAIN) }),
    asOf: '2026-11-23',
    verdicts: [],
    ...KINDS[kind],
    knowledge: { version: 'abcdef012345', newestSource: '2026-03-10' },
  };
  const asked = { answer, words: wordsOf(knowledge, language), query: '1.abcd.20261123.0...0.0..', page };
  return render(asked, 0, { isPrivate: true });
}

for (const kind of ['answer', 'unknown', 'clarify', 'out_of_scope'] as const)
  it.each(kind === 'clarify' ? (['en'] as const) : LANGUAGES)(`${kind} in %s looks as it did`, (language) => {
    expect(shown(kind, language)).toMatchSnapshot();
  });

it('links to the page of the web that tells the same, where there is one', () => {
  const page = 'https://bans.example/en/cn/scallop';
  expect(JSON.stringify(shown('answer', 'en', page))).toContain(`<${page}|This answer on the web>`);
  expect(JSON.stringify(shown('answer', 'en'))).not.toContain('on the web');
});

it('a table stands right under the first line, before what that rests on and how old it is', () => {
  const [first, title, table, ...others] = shown('answer', 'en').blocks;
  expect([first, title].map((block) => textsIn(block)[0])).toEqual([
    expect.stringContaining('Stopped'),
    expect.stringContaining('Table'),
  ]);
  expect(table?.type).toBe('table');
  expect(textsIn(others).join()).toMatch(/On paper.*Last confirmed/s);
});
