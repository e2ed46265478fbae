import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { decodeQuery } from '../../src/question/encode.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';

const answer = (question: string) => ask(knowledge, question, { today: TODAY });

describe('asking back', () => {
  it('offers the likeliest readings in one line, each a press away', () => {
    const asked = answer('is it still ok?? which certificate');
    expect(asked).toMatchObject({ kind: 'clarify', verdicts: [], more: [] });
    expect(asked.followUps).toHaveLength(4);
    for (const { query, label } of asked.followUps) {
      expect(asked.headline).toContain(label);
      const read = decodeQuery(knowledge, query)?.query;
      if (!read) throw new Error('a reading was to be read again');
      expect(ask(knowledge, read, { today: TODAY }).kind).toBe('answer');
    }
  });

  it('offers what is read inside goods that nobody read, and takes it for nothing', () => {
    const asked = answer('金枪罐头可以进口到香港吗');
    expect(asked).toMatchObject({ kind: 'clarify', verdicts: [] });
    expect(asked.headline).toContain('金枪罐头');
  });
});

describe('what is not held', () => {
  it('is said of goods that nobody read', () => {
    expect(answer('haddock from Aomori to Korea?')).toMatchObject({ kind: 'unknown', verdicts: [] });
    expect(answer('haddock from Aomori to Korea?').headline).toContain('haddock');
  });

  it('is said of a date before anything that is', () => {
    expect(answer('Was beef from Hyogo allowed into China in 1950?')).toMatchObject({ kind: 'unknown', verdicts: [] });
    expect(answer('Was beef from Hyogo allowed into China in 2005?').verdicts).not.toEqual([]);
  });

  it('is said beside rows that are', () => {
    const rows = answer('To China:\n- oysters, Hiroshima\n- haddock, Aomori\n- apples, Aomori');
    expect(rows.kind).toBe('answer');
    expect(rows.short.map(({ text }) => text).join()).toContain('haddock');
    expect(rows.verdicts.map(({ product }) => product)).toEqual(['oyster', 'apple']);
  });
});
