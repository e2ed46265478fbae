// Buttons carry all they need, and nothing else is read as one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Action,
  decodeAction,
  encodeAction,
  statusesOf,
  statusLetters,
} from '../../../adapters/present/action.ts';
import { updatedLine } from '../../../adapters/present/sharing.ts';
import { ask } from '../../../src/ask.ts';
import { encodeQuery } from '../../../src/question/encode.ts';
import { wordsOf } from '../../../src/say/words.ts';
import { knowledge, TODAY } from '../../knowledge-for-tests.ts';
import { QUESTIONS } from './contract.ts';

const actionOf = (question: string): Action => {
  const answer = ask(knowledge, question, { today: TODAY });
  return {
    kind: 'more',
    language: answer.language,
    page: 3,
    query: encodeQuery(knowledge, answer.query, answer.asOf),
    statuses: statusLetters(answer.verdicts),
    question: answer.question,
  };
};

describe('an action', () => {
  it('is read as it was written where there is room for all of it', () => {
    for (const question of QUESTIONS) {
      const action = actionOf(question);
      expect(decodeAction(encodeAction(action, 5_000))).toEqual(action);
    }
  });

  it('drops the question first, then the columns, and never the query', () => {
    const action = { ...actionOf(QUESTIONS[0] ?? ''), query: '2.0123.20261123.e.st.cn,scallop,1' };
    const bare = encodeAction({ ...action, statuses: '', question: '' }, 100);
    expect(decodeAction(encodeAction(action, bare.length + 4))).toEqual({ ...action, question: '' });
    expect(encodeAction(action, bare.length)).toBe(bare);
    expect(decodeAction(bare)).toMatchObject({ kind: 'more', page: 3, query: action.query });
  });

  it('is nothing else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodeAction(text) === null || /^[amsgb][ejstk]/.test(text)).toBe(true);
      }),
    );
    for (const text of ['', 'm', 'me0:', 'xe0:abc', 'mq0:abc', 'me0 abc', `me0:${'a'.repeat(2_001)}`])
      expect(decodeAction(text)).toBeNull();
  });

  it('tells both columns of each verdict by two letters, and reads the one letter that buttons once had', () => {
    const [verdict] = ask(knowledge, QUESTIONS[0] ?? '', { today: TODAY }).verdicts;
    const shown = { status: 'suspended', onPaper: 'conditional' };
    expect(statusLetters(verdict ? [verdict, verdict] : [])).toBe('=scsc');
    expect(statusesOf('=scsc')).toEqual([shown, shown]);
    expect(statusesOf('=s?bb')).toEqual([null, { status: 'banned', onPaper: 'banned' }]);
    expect(statusesOf('70')).toEqual([shown, { status: 'banned', onPaper: 'banned' }]);
    expect(statusesOf('z')).toEqual([null]);
    expect(statusesOf('')).toEqual([]);
  });
});

describe('sharing under a newer knowledge', () => {
  const answer = ask(knowledge, QUESTIONS[0] ?? '', { today: TODAY });
  const query = encodeQuery(knowledge, answer.query, TODAY);
  const old = query.replace(/^(\d)\.[0-9a-f]{4}/, (_, form: string) => `${form}.0000`);
  const words = wordsOf(knowledge, 'en');
  const statuses = statusLetters(answer.verdicts);

  it('says nothing where the knowledge is the same', () => {
    expect(updatedLine(words, { query, statuses }, answer)).toBeNull();
  });

  it('says what the verdict was and is', () => {
    const banned = statusLetters(answer.verdicts.map((v) => ({ ...v, status: 'banned', onPaper: 'banned' })));
    expect(updatedLine(words, { query: old, statuses: banned }, answer)).toBe(
      'Updated since this was first shown: scallops → mainland China: was “banned”, now “stopped in practice (“subject to conditions” on paper only)”.',
    );
  });

  it('says that it was updated where the verdict is the same, divided otherwise or not known', () => {
    expect(updatedLine(words, { query: old, statuses }, answer)).toContain('the verdict is the same');
    expect(updatedLine(words, { query: old, statuses: '00' }, answer)).toContain('divided differently');
    expect(updatedLine(words, { query: old, statuses: '' }, answer)).toContain('this is the newer answer');
  });
});
