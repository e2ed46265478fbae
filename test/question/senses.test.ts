import { describe, expect, it } from 'vitest';
import type { Target } from '../../src/question/names.ts';
import { asOneWord, oneSense } from '../../src/question/senses.ts';
import type { Named } from '../../src/question/spans.ts';
import { knowledge } from '../knowledge-for-tests.ts';

const FISH: Target = { kind: 'product', ids: ['sea-bream'], label: 'sea bream' };
const LAND: Target = { kind: 'importer', ids: ['th'], label: 'Thailand' };
const EHIME: Target = { kind: 'origin', ids: ['ehime'], label: 'Ehime' };

const named = (text: string, typed: string, targets: readonly Target[]): Named => {
  const start = text.indexOf(typed);
  return { start, end: start + typed.length, typed, targets, near: false };
};

describe('a name of a country and of goods', () => {
  it.each([
    ['タイを中国に送れますか', 'product'],
    ['タイにりんごを送れますか', 'importer'],
    ['タイを经由して中国に', 'importer'],
  ])('is what the grammar makes it: %s', (text, kind) => {
    const [name] = oneSense(text, [named(text, 'タイ', [LAND, FISH])]);
    expect(name?.targets.map((target) => target.kind)).toEqual([kind]);
  });

  it('is goods where a Japanese place has it', () => {
    const text = '爱媛のタイは韓国に';
    const names = oneSense(text, [named(text, '爱媛', [EHIME]), named(text, 'タイ', [LAND, FISH])]);
    expect(names.at(-1)?.targets).toEqual([FISH]);
  });
});

it('a short name in hiragana is one only where it is acted on', () => {
  const short = { ...FISH, asObject: true };
  const found = (text: string): number => oneSense(text, [named(text, 'たい', [short])]).length;
  expect([found('たいを送る'), found('出たいです')]).toEqual([1, 0]);
});

it('an economy in katakana that goes on as no other name or word does is none', () => {
  const india = (text: string): Named => named(text, 'インド', [{ ...LAND, ids: ['in'] }]);
  const found = (text: string): number => oneSense(text, [india(text)]).length;
  expect([found('インドへ'), found('インドネ山ア'), found('インド领山')]).toEqual([1, 0, 0]);
});

it('of two goods written as one word the narrower is read, and said to be', () => {
  const text = '鱼扇贝鱼';
  const goods = (typed: string, id: string): Named => named(text, typed, [{ kind: 'product', ids: [id], label: id }]);
  expect(asOneWord(knowledge, text, [goods('扇贝', 'scallop')])).toMatchObject([{ typed: '扇贝', near: false }]);
  const whole = [
    { ...goods('鱼', 'aquatic'), start: 0, end: 1 },
    { ...goods('扇贝', 'scallop'), start: 1, end: 3 },
  ];
  expect(asOneWord(knowledge, text, whole)).toMatchObject([{ typed: '鱼扇贝', near: true, start: 0, end: 3 }]);
});

it('a crab of Korean is none where a verb before makes it a thing', () => {
  const crab = (text: string): number =>
    oneSense(text, [named(text, '게', [{ kind: 'product', ids: ['crab'], label: 'crab' }])]).length;
  expect([crab('막은 게 언제죠'), crab('홋카이도 게')]).toEqual([0, 1]);
});
