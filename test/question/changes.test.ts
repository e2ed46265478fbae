import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { changesIn, namesThisDay } from '../../src/question/changes.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';
import { query as read } from './reading.ts';

const EVERYWHERE = [
  'what changed today?',
  '今日何が変わった？',
  '今日有什么变化？',
  '今日有乜變化？',
  '오늘 뭐가 바뀌었어?',
];

describe('whatever moved', () => {
  it.each(EVERYWHERE)('is asked after on this day, anywhere: %s', (question) => {
    expect(read(question)).toMatchObject({
      scope: 'in',
      changes: true,
      intents: expect.arrayContaining(['timeline']),
      importers: [],
      products: [],
      assumed: [],
    });
    expect(read(question).cases[0].at).toBe(TODAY);
    expect(namesThisDay(knowledge, fold(question))).toBe(true);
  });

  it.each(["what's new?", '最近の動きは？', '有什么新消息吗', '새로운 소식 있나요?'])(
    'is asked after at any time: %s',
    (question) => expect(read(question)).toMatchObject({ scope: 'in', changes: true, importers: [] }),
  );

  it('of an importer and goods where they are named', () => {
    expect(read('what changed this year for scallops to China?')).toMatchObject({
      changes: true,
      importers: ['cn'],
      products: ['scallop'],
    });
  });

  it('is not asked of what is not ours, nor where a party or a matter is named', () => {
    expect(read('what changed in iOS 18?').scope).toBe('out');
    expect(read('any news on the talks between China and Japan?').changes).toBe(false);
    expect(read('Can I ship scallops to China?').changes).toBe(false);
  });

  it('is heard by its words alone', () => {
    expect(changesIn(knowledge, 'so what changed then')).toEqual({ start: 3, end: 15 });
    expect(changesIn(knowledge, 'can i ship scallops')).toBeNull();
  });
});
