import { describe, expect, it } from 'vitest';
import { unknownDestination } from '../../src/question/destination.ts';
import { knowledge } from '../knowledge-for-tests.ts';
import { piecesOf } from './reading.ts';

const destination = (question: string) => {
  return unknownDestination(knowledge, question, piecesOf(question));
};

describe('a destination that no list holds', () => {
  it.each([
    ['Ship crab to Atlantis', 'Atlantis'],
    ['ホタテをアトランティスに輸出できますか', 'アトランティス'],
    ['火星能进口北海道的螃蟹吗', '火星'],
    ['아틀란티스에 수출할 수 있나요, 홋카이도 게', '아틀란티스'],
  ])('is heard as one: %s', (question, place) => {
    expect(destination(question)).toBe(place);
  });

  it('is none of the names that are held, nor a part of one', () => {
    expect(destination('Ship scallops to China')).toBeNull();
    expect(destination('Ship scallops to Mongolia')).toBeNull();
    expect(destination('Ship scallops to Hokkaido')).toBeNull();
  });

  it('is none where the word is one of everyday', () => {
    expect(destination('Ship crab to Market')).toBeNull();
    expect(destination('go to market')).toBeNull();
  });

  it('is none without a word of direction', () => {
    expect(destination('Atlantis crab')).toBeNull();
    expect(destination('アトランティスのホタテ')).toBeNull();
  });
});
