import { describe, expect, it } from 'vitest';
import { isExampleOf, isFromTo, isPutAsPlace, isSetOf, isTripFrom, isWhere } from '../../src/language/places.ts';

describe('a name put as a place', () => {
  it.each([
    ['rotterdam', 'tea to ', ' please'],
    ['rotterdam', 'tea, ', '?'],
    ['シドニー', '', 'の店に'],
    ['釜山', '桃を', 'へ送る'],
    ['釜山', '运到', '的苹果'],
    ['부산', '', '으로 보내'],
    ['부산', '', '항에'],
  ])('%s', (name, ahead, behind) => {
    expect(isPutAsPlace(name, ahead, behind)).toBe(true);
  });

  it.each([
    ['charlotte', 'my boss ', ' says'],
    ['シドニー', '', 'を送る'],
    ['平安', '大家', '到家'],
    ['나주', '', '배를'],
  ])('and not: %s', (name, ahead, behind) => {
    expect(isPutAsPlace(name, ahead, behind)).toBe(false);
  });
});

it('somewhere to be is told from somewhere to go', () => {
  const put = [
    ['met at ', ''],
    ['在', '见'],
    ['', 'で会談'],
    ['', '에서 만나'],
    ['ship to ', ''],
    ['', 'に送る'],
  ] as const;
  expect(put.map(([ahead, behind]) => isWhere(ahead, behind))).toEqual([true, true, true, true, false, false]);
});

it.each([
  ['from ', ' to ', ''],
  ['', 'から', 'までの会員'],
  ['从', '到', '的产品'],
  ['', '에서 ', '까지의 회원'],
])('two places may be the ends of all that lies between: %s_%s_%s', (ahead, between, behind) => {
  expect(isFromTo(ahead, between, behind)).toBe(true);
  expect(isFromTo('', ' and ', '')).toBe(false);
});

it('what is taken from one place to another is on its way', () => {
  expect(isFromTo('', 'から', 'まで運ぶ')).toBe(false);
  expect(isFromTo('从', '到', '再运')).toBe(false);
  expect(isFromTo('', '에서 ', '까지 보내')).toBe(false);
});

it('where somebody sets out from is told from where goods are from', () => {
  expect(isTripFrom('i am flying from ', ' to seoul')).toBe(true);
  expect(isTripFrom('apples from ', ' to seoul')).toBe(false);
});

it('what stands before a set may be an example of it', () => {
  for (const between of ['など', '県など', '等', ' 등 ']) expect(isExampleOf(between), between).toBe(true);
  for (const between of ['と', '、', ' and ', 'から']) expect(isExampleOf(between), between).toBe(false);
  expect(isSetOf(' including ')).toBe(true);
  expect(isSetOf(' except ')).toBe(false);
});
