import { expect, it } from 'vitest';
import { boardImporters } from '../../src/knowledge/board-importers.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';

it('importers that restrict something on the day come by how many rules over radiation they have, without parts of others', () => {
  const found = boardImporters(knowledge, TODAY);
  expect(found[0]).toBe('cn');
  const overRadiation = found.filter((id) =>
    [...knowledge.measures.values()].some(
      (m) => m.importer === id && m.regime === 'radiation' && !m.until && m.effect !== 'permitted',
    ),
  );
  expect(overRadiation).toContain('mo');
  expect(found.slice(0, overRadiation.length)).toEqual(overRadiation);
  expect(found.length).toBeLessThanOrEqual(8);
  expect(found.every((id) => knowledge.importers.get(id)?.parent === undefined)).toBe(true);
  expect(boardImporters(knowledge, '1990-01-01').length).toBeLessThan(found.length);
});
