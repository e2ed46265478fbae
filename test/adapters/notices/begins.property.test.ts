// Of each importer that is held it is known by whose clock its measures begin.
import { expect, it } from 'vitest';
import { beginsAt } from '../../../adapters/notices/begins.ts';
import type { Change } from '../../../src/change/change.ts';
import { knowledge } from '../../knowledge-for-tests.ts';
import { factChange } from './matters.ts';

const HOUR_MS = 60 * 60 * 1000;

it('within the hours by which a day begins anywhere', () => {
  const day = '2026-12-01';
  for (const id of knowledge.importers.keys()) {
    const told = { time: 'due', from: day };
    const at = beginsAt(knowledge, {
      ...factChange('x'),
      kind: 'verdict',
      importers: [id],
      day,
      told,
    } as unknown as Change);
    const hours = (at - Date.parse(`${day}T00:00:00Z`)) / HOUR_MS;
    expect(hours, id).toBeGreaterThanOrEqual(-14);
    expect(hours, id).toBeLessThanOrEqual(12);
  }
});
