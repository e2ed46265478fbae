import { describe, expect, it } from 'vitest';
import { closing, page, toLookAt } from '../../../adapters/desk/review.ts';

describe('the page of a review', () => {
  it('says that nothing moved where nothing did', () => {
    expect(page([])).toMatch(/^Nothing moved/);
  });

  it('numbers what moved through all its kinds, each kind under its title', () => {
    const text = page([
      { kind: 'verdict', lines: ['beef → mainland China from 2026-12-01', 'banned → subject to conditions'] },
      { kind: 'verdict', lines: ['pork → mainland China'] },
      { kind: 'case', lines: ['cn-beef-today (test/verdicts.yaml:3)', 'status is conditional, expected banned'] },
    ]);
    expect(text.split('\n')).toEqual([
      'Verdicts that moved',
      '  1. beef → mainland China from 2026-12-01',
      '     banned → subject to conditions',
      '  2. pork → mainland China',
      '',
      'Cases of the oracle that are now different',
      '  3. cn-beef-today (test/verdicts.yaml:3)',
      '     status is conditional, expected banned',
      '',
    ]);
  });
});

describe('what a review says at its end', () => {
  it('names every file that it wrote', () => {
    expect(closing({ open: [], left: [], written: ['test/verdicts.yaml', 'matrix.txt'] })).toBe(
      'Written: test/verdicts.yaml, matrix.txt.\nAll is meant, and nothing is left to do by hand.\n',
    );
  });

  it('never says that all is done where something is left, or not meant', () => {
    const text = closing({ open: [2], left: ['NOT written, test/questions/ja.jsonl:13 …'], written: [] });
    expect(text).toContain('NOT written, test/questions/ja.jsonl:13');
    expect(text).toContain('Not meant: 2:');
    expect(text).not.toContain('All is meant');
  });
});

it('what lint asks for a look at stands below, counted where it is much', () => {
  expect(toLookAt([])).toBe('');
  expect(toLookAt(['a.yaml:1:1  warning: old']).split('\n')).toEqual([
    '',
    'To look at, by lint, since this change',
    '     a.yaml:1:1  warning: old',
    '',
  ]);
  expect(toLookAt(Array.from({ length: 20 }, (_, index) => `w${index}`))).toContain('… and 8 more');
});
