import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/plan/claim.ts';
import { withOthers } from '../../src/plan/others-asked.ts';
import type { Lead } from '../../src/plan/piece.ts';

const said = (fact: string): Claim<'statement'> => ({
  kind: 'statement',
  data: { fact },
  cites: [fact],
  sources: [`source of ${fact}`],
});
const lead = (facts: readonly [string, ...string[]], rest: Partial<Lead> = {}): Lead => {
  const [first, ...others] = facts;
  return { kind: 'answer', answer: [said(first), ...others.map(said)], ...rest };
};
const told = ({ answer }: Lead): unknown[] => answer.map(({ cites, question }) => [cites[0], question]);

describe('several questions', () => {
  it('are answered in their order, each claim marked by its question', () => {
    expect(told(withOthers(lead(['a']), [lead(['b']), lead(['c', 'd'])]))).toEqual([
      ['a', undefined],
      ['b', 1],
      ['c', 2],
      ['d', 2],
    ]);
  });

  it('are told once what answers two of them', () => {
    expect(told(withOthers(lead(['a', 'b']), [lead(['b', 'c']), lead(['c'])]))).toEqual([
      ['a', undefined],
      ['b', undefined],
      ['c', 1],
    ]);
  });

  it('have no line beside the answer that is an answer itself', () => {
    const { also, basis } = withOthers(lead(['a'], { also: [said('b')], basis: [said('e')] }), [lead(['b'])]);
    expect([also, basis]).toEqual([[], [said('e')]]);
  });

  it('are answered where one of them is', () => {
    expect(withOthers(lead(['a'], { kind: 'unknown' }), [lead(['b'])]).kind).toBe('answer');
    expect(withOthers(lead(['a'], { kind: 'unknown' }), []).kind).toBe('unknown');
  });

  it('have papers of their own: those of other goods leave those of the first told, with its goods', () => {
    const papers = (more: Partial<Claim<'conditions'>['data']>): Claim<'conditions'> => ({
      kind: 'conditions',
      data: { conditions: ['seal'], more: 0, ifReopened: false, origins: [], ...more },
      cites: ['terms'],
      sources: ['source of terms'],
    });
    const first = lead(['a'], { do: [papers({})] });
    const other = (more: Partial<Claim<'conditions'>['data']>): Lead => ({ kind: 'answer', answer: [papers(more)] });
    expect(withOthers(first, [other({ products: ['milk'] })]).do).toHaveLength(1);
    expect(withOthers({ ...first, answer: [said('a')] }, [other({})]).do).toEqual([]);
  });
});
