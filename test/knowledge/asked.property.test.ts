import { expect, it } from 'vitest';
import { readAsked } from '../../src/knowledge/asked.ts';
import { KNOWLEDGE_FOLDER, knowledge } from '../knowledge-for-tests.ts';

it('the questions of this repository have no fault', () => {
  const { asked, faults } = readAsked(KNOWLEDGE_FOLDER, knowledge);
  expect(faults).toEqual([]);
  expect(asked.length).toBeGreaterThan(3000);
});
