import { describe, expect, it } from 'vitest';
import { verdictSentences } from '../../src/answer/verdict-sentences.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Query } from '../../src/question/query.ts';
import { knowledge } from '../knowledge-for-tests.ts';
import { measure, planted } from '../planted.ts';
import { asked, verdictsOn, words } from './asked.ts';

const [condition = ''] = knowledge.conditions.keys();
const TEN = knowledge.places.get('the-ten')?.prefectures ?? [];
const held = planted({
  measures: [
    measure('ban', { origins: [...TEN] }),
    measure('terms', { origins: { all_but: [...TEN] }, effect: 'conditional', conditions: [condition] }),
  ],
});
const LEADS = { brief: false, lead: true, listed: false, ahead: [] };
const told = (manner: Partial<typeof LEADS> = {}, query: Query = asked(), of: Knowledge = held) =>
  verdictSentences(of, words, query, verdictsOn(of), { ...LEADS, ...manner });

describe('the verdicts', () => {
  it('lead in one line on all their measures, each with what stands under it', () => {
    const [lead, ...under] = told();
    expect(lead).toMatchObject({ part: 'verdict', cites: ['ban', 'terms'] });
    for (const status of ['banned', 'conditional'] as const) expect(lead?.text).toContain(words.status(status).word);
    expect(under.map(({ part, cites }) => `${part} ${cites[0]}`)).toEqual([
      'paper ban',
      'paper terms',
      'conditions terms',
    ]);
  });

  it('are a line beside a fact that leads, and what stands under them is behind "more"', () => {
    expect(told({ brief: true, lead: false }).map(({ part }) => part)).toEqual([
      'voices',
      'detail',
      'detail',
      'detail',
    ]);
  });

  it('keep what stands under them behind "more" where a comparison or a list of dates tells it', () => {
    expect(new Set(told({ lead: false }).map(({ part }) => part))).toEqual(new Set(['detail']));
    expect(told({ listed: true }).map(({ part }) => part)).toEqual(['verdict', 'detail', 'detail', 'detail']);
  });

  it('tell each condition in full where papers are asked', () => {
    const text = knowledge.conditions.get(condition)?.text;
    const papers = told({}, asked({ intents: ['requirements'] })).filter(({ part }) => part === 'conditions');
    expect(papers.map((one) => one.text)).toContain(text && words.text(text));
    expect(told().map((one) => one.text)).not.toContain(text && words.text(text));
  });

  it('are nothing where there are none', () => {
    expect(verdictSentences(held, words, asked(), [], LEADS)).toEqual([]);
  });
});

describe('a premise', () => {
  const headline = (effect: 'banned' | 'permitted', premise: Query['premise']) =>
    told({}, asked({ premise }), planted({ measures: [measure('m', { effect })] }))[0]?.text;

  it('that is wrong is put right before anything else', () => {
    for (const [effect, premise] of [
      ['banned', 'lifted'],
      ['permitted', 'banned'],
    ] as const) {
      expect(headline(effect, premise)).not.toBe(headline(effect, null));
      expect(headline(effect, premise)).toContain(headline(effect, null) ?? 'a line');
    }
  });

  it('that is right is let be', () => {
    expect(headline('banned', 'banned')).toBe(headline('banned', null));
    expect(headline('permitted', 'lifted')).toBe(headline('permitted', null));
  });
});

it('groups that differ in their kinds alone read as one line, with the strictest of each kind', () => {
  const split = planted({
    measures: [
      measure('terms', { effect: 'conditional' }),
      measure('tuna', { products: ['tuna'], origins: ['chiba'] }),
    ],
  });
  const [lead] = told({}, asked(), split);
  expect(verdictsOn(split)).toHaveLength(2);
  expect(lead?.text.split(words.product('fish'))).toHaveLength(2);
  expect(lead?.text).toContain(words.say('all_japan'));
  expect(lead?.text).toContain(words.product('tuna'));
});
