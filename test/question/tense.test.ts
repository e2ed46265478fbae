import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { isPast } from '../../src/question/tense.ts';
import { knowledge } from '../knowledge-for-tests.ts';

const past = (question: string): boolean => isPast(knowledge, fold(question));

describe('what is over is asked after', () => {
  it.each([
    'When did Korea win the WTO case?',
    'When was the ban imposed?',
    '首脳会談はいつ行われましたか？',
    '判断はいつ出た',
    'いつ決まったの？',
    '韩国是什么时候赢的？',
    '谁什么时候说过',
    '首脑会谈是什么时候',
    '언제 이겼나요?',
    '정상회담은 언제였습니까',
  ])('%s', (question) => expect(past(question)).toBe(true));

  it.each([
    'When can I ship what is landed in Aomori?',
    'When will China lift the ban?',
    '青森で加工した水産物はいつ輸出できる？',
    'いつ再開されますか',
    '日本的水产品什么时候能出口到中国？',
    '什么时候取消了的禁令会恢复',
    '금지됐는데 언제 풀리나요?',
    '언제부터 수출할 수 있나요?',
    '',
  ])('not so: %s', (question) => expect(past(question)).toBe(false));
});
