import { describe, expect, it } from 'vitest';
import { statementLead } from '../../src/plan/statements.ts';
import { fact, planted } from '../planted.ts';
import { askedOn, type Said } from './asked.ts';

const said = (id: string, date: string, more: Parameters<typeof fact>[1] = {}) =>
  fact(id, { nature: 'statement', topic: ['position'], says: ['gac'], date, about: { importers: ['cn'] }, ...more });
const knowledge = planted({
  facts: [
    said('older', '2025-06-30'),
    said('newest', '2025-11-20'),
    said('oldest', '2023-07'),
    said('to-come', '2027-01-01'),
    said('by-others', '2026-01-01', { says: ['maff'] }),
    said('of-others', '2026-01-01', { about: { importers: ['hk'] } }),
    said('of-other-goods', '2026-01-01', { about: { importers: ['cn'], products: ['beef'] } }),
    said('of-sampling', '2026-01-01', { topic: ['sampling'] }),
    said('set-side-by-side', '2026-01-01', { topic: ['position', 'dispute'] }),
  ],
});
const told = (more: Said = {}) =>
  statementLead(askedOn(knowledge, { superlative: 'latest', topics: ['position'], ...more }))?.answer.flatMap(
    ({ cites }) => cites,
  );

describe('the newest of what was said', () => {
  it('is that of the importer’s own side on the rule, with the one before it', () => {
    expect(told()).toEqual(['newest', 'older']);
  });

  it('is not asked for without a word for it, of a day, or of an importer that nobody named', () => {
    expect(told({ superlative: null })).toBeUndefined();
    expect(told({ topics: [] })).toBeUndefined();
    expect(told({ at: '2025-06' })).toBeUndefined();
    expect(told({ assumed: ['importers'] })).toBeUndefined();
  });
});
