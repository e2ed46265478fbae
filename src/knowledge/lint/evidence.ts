// How firm a measure stands is what its sources are: one report is one publisher, several are more, primary has one that is.
import type { Measure } from '../schema.ts';
import { type MeasureRule, within } from './rule.ts';

export const evidence: MeasureRule = {
  name: 'evidence',
  description:
    '`one_report` has one publisher among the sources that users may see, `several_reports` two or more sources, `primary` a primary one.',
  scope: 'measure',
  check(entry, draft, report) {
    const { sources, evidence: stated } = entry.value;
    const seen = draft.sources.flatMap(({ value }) =>
      sources.includes(value.id) && value.link !== 'internal' ? [value] : [],
    );
    if (seen.length === 0) return;
    const publishers = new Set(seen.map(({ publisher }) => publisher)).size;
    const where = within(entry, 'evidence');
    const faults: Readonly<Record<Measure['evidence'], readonly [boolean, string, string]>> = {
      one_report: [
        publishers > 1,
        `${publishers} publishers are cited`,
        'write what they are together, or cite only the one that says so',
      ],
      several_reports: [seen.length < 2, 'one source is cited', 'write `one_report`, or cite the others'],
      primary: [
        seen.every(({ kind }) => kind !== 'primary'),
        'no source of it is primary',
        'cite the document itself, or write what these are',
      ],
      inferred: [false, '', ''],
    };
    const [wrong, message, remedy] = faults[stated];
    if (wrong) report({ where, message: `\`${stated}\`, but ${message}`, remedy });
  },
};
