// Figures are compared and added up over `results`: a series has one unit, a value its unit, a round its days.
import { describe, expect, it } from 'vitest';
import { knowledge } from '../knowledge-for-tests.ts';

const rows = [...knowledge.facts.values()].flatMap(({ id, results = [] }) => results.map((row) => ({ id, ...row })));
/** What narrows a row stands in parentheses; the rest names its series. */
const series = (text = '') => text.replace(/ \([^()]*\)$/, '');

describe('figures in the knowledge', () => {
  it('have one unit throughout a series', () => {
    const units = Map.groupBy(
      rows.filter((row) => row.unit),
      (row) => `${series(row.subject)} in ${series(row.medium)}`,
    );
    const mixed = [...units].filter(([, of]) => new Set(of.map((row) => row.unit)).size > 1);
    expect(mixed.map(([name, of]) => `${name}: ${of.map((row) => `${row.unit} (${row.id})`).join(', ')}`)).toEqual([]);
  });

  it('never tell a limit under the bare name of what is measured', () => {
    const limits = rows.filter((row) => row.id.startsWith('limit-') && !/^(limit|action level) /.test(row.subject));
    expect(limits.map((row) => `${row.id}: ${row.subject}`)).toEqual([]);
  });

  it('of a discharge round hold its first and last day, its volume and a date for each reading', () => {
    const rounds = Map.groupBy(
      rows.filter((row) => /^discharge-round-\d+$/.test(row.id)),
      (row) => row.id,
    );
    const lacking = [...rounds].flatMap(([id, of]) => [
      ...['start', 'end', 'discharged water']
        .filter((subject) => !of.some((row) => row.subject === subject && row.date))
        .map((subject) => `${id}: ${subject}`),
      ...of.filter((row) => row.value !== undefined && !(row.date && row.unit)).map((row) => `${id}: ${row.subject}`),
    ]);
    expect(rounds.size).toBeGreaterThan(0);
    expect(lacking).toEqual([]);
  });
});
