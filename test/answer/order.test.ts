import { describe, expect, it } from 'vitest';
import type { Sentence, SentencePart } from '../../src/answer/answer.ts';
import { inReadingOrder, merged } from '../../src/answer/order.ts';

const said = (part: SentencePart, text: string, cites: readonly string[] = ['a']): Sentence => ({
  part,
  text,
  cites,
  sources: cites.map((id) => `source of ${id}`),
});
const order = (sentences: readonly Sentence[], anyLeads = false): string[] =>
  inReadingOrder(sentences, anyLeads).map(({ part, text }) => `${part} ${text}`);

describe('the order in which sentences are read', () => {
  it('is the verdict, the rule, practice, dates, conditions, voices, age, where to check, and the rest', () => {
    const parts = ['detail', 'check', 'age', 'voices', 'conditions', 'since', 'practice', 'paper', 'verdict'] as const;
    expect(order(parts.map((part) => said(part, 'x')))).toEqual(parts.toReversed().map((part) => `${part} x`));
  });

  it('keeps those of one part as they came', () => {
    expect(order([said('voices', '1'), said('paper', 'x'), said('voices', '2')])).toEqual([
      'paper x',
      'voices 1',
      'voices 2',
    ]);
  });

  it('has one verdict at most: a second one is a voice', () => {
    expect(order([said('verdict', '1'), said('verdict', '2')])).toEqual(['verdict 1', 'voices 2']);
  });

  it('lets the first that is shown at once lead, where any may', () => {
    const sentences = [said('detail', '1'), said('voices', '2'), said('paper', '3')];
    expect(order(sentences, true)).toEqual(['verdict 2', 'paper 3', 'detail 1']);
    expect(order(sentences)).toEqual(['paper 3', 'voices 2', 'detail 1']);
    expect(order([said('detail', '1')], true)).toEqual(['verdict 1']);
  });
});

it('the same words on several entries are said once, on all of them, in their first place', () => {
  const sentences = [said('paper', 'same', ['a', 'b']), said('voices', 'other'), said('detail', 'same', ['b', 'c'])];
  expect(merged(sentences)).toEqual([said('paper', 'same', ['a', 'b', 'c']), said('voices', 'other')]);
});
