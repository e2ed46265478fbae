import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { settledByPlace } from '../../src/plan/settled.ts';
import { readQuestion } from '../../src/question/read.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';

const settled = (question: string) =>
  settledByPlace(knowledge, readQuestion(knowledge, question, { today: TODAY }), TODAY);

describe('goods that nobody read', () => {
  it('need not be known where no food of their place is let in', () => {
    const question = 'can I export krumkake from Gunma to China';
    expect(settled(question)).toMatchObject({ products: ['food'], origins: ['gunma'] });
    const answer = ask(knowledge, question, { today: TODAY });
    expect(answer).toMatchObject({ kind: 'answer', verdicts: [{ product: 'food', status: 'banned' }] });
    expect(answer.short.map(({ text }) => text).join(' ')).toContain('krumkake');
  });

  it.each([
    'krumkake from Aichi to China',
    // Rice of Niigata is let in, and it may be rice.
    'krumkake from Niigata to China',
    'krumkake from Gunma to Taiwan',
    'krumkake to China',
    'oysters from Gunma to China',
  ])('are asked back elsewhere: %s', (question) => {
    expect(settled(question)).toBeNull();
  });
});
