import { expect, it } from 'vitest';
import { claim, note } from '../../src/plan/cite.ts';
import { assembled } from '../../src/plan/piece.ts';
import { withoutToldWords } from '../../src/plan/told-words.ts';
import { fact, planted } from '../planted.ts';
import { asked } from './asked.ts';

const told = fact('report', { statement: { en: 'The report names haddock', ja: '報告書による', zh: '报告' } });
const held = planted({ facts: [told] });

/** What is said not to be read beside a fact, of such words. */
function left(words: readonly string[], facts = [told], language: 'en' | 'ja' = 'en'): readonly string[] {
  const facted = facts.flatMap((one) => claim(held, 'statement', { fact: one.id }, [one]));
  const plan = assembled({ kind: 'answer', answer: [note('unread', { words }), ...facted] }, []);
  const { answer } = withoutToldWords(held, asked({ language }), plan).short;
  return answer.flatMap((one) => (one.kind === 'unread' ? one.data.words : []));
}

it('words of the entries that are told were read after all', () => {
  expect(left(['Report', 'zyxwv'])).toEqual(['zyxwv']);
  expect(left(['報告書'], [told], 'ja')).toEqual([]);
  expect(left(['報告書'])).toEqual(['報告書']);
  expect(left(['Report'], [])).toEqual(['Report']);
});

it('but food is said, whatever an entry has of it', () => {
  expect(left(['haddock'])).toEqual(['haddock']);
});

it('no more than three are told', () => {
  expect(left(['zyxa', 'zyxb', 'zyxc', 'zyxd'])).toEqual(['zyxa', 'zyxb', 'zyxc']);
});
