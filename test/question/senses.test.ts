import { describe, expect, it } from 'vitest';
import type { Target } from '../../src/question/names.ts';
import { oneSense } from '../../src/question/senses.ts';
import type { Named } from '../../src/question/spans.ts';

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
