import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { MATRIX_DAYS, matrixText } from '../../src/status/matrix.ts';
import { knowledge } from '../knowledge-for-tests.ts';

const text = matrixText(knowledge);

it('matrix.txt is what the knowledge gives: after a change of facts, run `npm run generate` and read its difference', () => {
  const committed = readFileSync(join(import.meta.dirname, '../../matrix.txt'), 'utf8');
  // Not compared as a whole: a difference of thousands of lines helps nobody.
  const lines = (of: string) => new Set(of.split('\n'));
  const missing = [...lines(text)].filter((line) => !lines(committed).has(line)).slice(0, 10);
  const extra = [...lines(committed)].filter((line) => !lines(text).has(line)).slice(0, 10);
  expect({ missing, extra }).toEqual({ missing: [], extra: [] });
  expect(committed === text).toBe(true);
});

it('tells the great changes of scallops to mainland China on its six dates', () => {
  expect(MATRIX_DAYS).toHaveLength(6);
  const rows = text.split('\n').filter((line) => line.startsWith('cn aquatic '));
  for (const day of MATRIX_DAYS)
    expect(
      rows.some((row) => row.includes(day)),
      day,
    ).toBe(true);
  expect(rows).toContainEqual(expect.stringMatching(/^cn aquatic 2023-08-24 banned\/banned 2023-08-24 /));
  expect(rows).toContainEqual(expect.stringMatching(/^cn aquatic 2026-11-23 suspended\/conditional 2025-11-19 /));
});
