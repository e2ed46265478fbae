import { describe, expect, it } from 'vitest';
import { page } from '../../../adapters/desk/review.ts';

describe('the page of a review', () => {
  it('says that nothing moved where nothing did', () => {
    expect(page([])).toMatch(/^Nothing moved/);
  });

  it('numbers what moved through all its kinds, each kind under its title', () => {
    const text = page([
      { kind: 'verdict', lines: ['beef → mainland China from 2026-12-01', 'Banned → Allowed on conditions'] },
      { kind: 'verdict', lines: ['pork → mainland China'] },
      { kind: 'case', lines: ['cn-beef-today (test/verdicts.yaml:3)', 'status is conditional, expected banned'] },
    ]);
    expect(text.split('\n')).toEqual([
      'Verdicts that moved',
      '  1. beef → mainland China from 2026-12-01',
      '     Banned → Allowed on conditions',
      '  2. pork → mainland China',
      '',
      'Cases of the oracle that are now different',
      '  3. cn-beef-today (test/verdicts.yaml:3)',
      '     status is conditional, expected banned',
      '',
    ]);
  });
});
