// The resolved matrix as text: importer × named product × group of prefectures on six dates. A review of a change of
// facts reads its difference and sees which verdicts moved.
import type { Knowledge } from '../knowledge/knowledge.ts';
import { namedProducts } from './cells.ts';
import { importerMeasures } from './reach.ts';
import { resolve } from './resolve.ts';
import type { Verdict } from './verdict.ts';

/** Before and after the great changes: 2011 narrowing, the eve and the day of 2023, 2025's reopening and stop, the newest. */
export const MATRIX_DAYS = [
  '2011-07-01',
  '2018-12-01',
  '2023-08-24',
  '2025-07-15',
  '2025-11-19',
  '2026-11-23',
] as const;

export function matrixText(knowledge: Knowledge): string {
  const lines = [
    '# Derived by `npm run generate`; do not edit. Columns: importer, product, day, status / on paper, since, origins',
  ];
  for (const importer of knowledge.importers.keys()) {
    if (importerMeasures(knowledge, importer).length === 0) continue;
    for (const product of [...namedProducts(knowledge, importer, 'import')].sort()) {
      for (const day of MATRIX_DAYS) {
        for (const verdict of resolve(knowledge, { importer, product, origins: [], actsOn: 'import' }, day)) {
          lines.push(`${importer} ${product} ${day} ${cell(verdict)} ${originText(knowledge, verdict)}`);
        }
      }
    }
  }
  return `${lines.join('\n')}\n`;
}

const cell = (v: Verdict): string => `${v.status}/${v.onPaper} ${v.since ?? '-'}`;

function originText(knowledge: Knowledge, verdict: Verdict): string {
  const all = [...knowledge.prefectures.keys()];
  if (verdict.origins.length === all.length) return 'all';
  const others = all.filter((id) => !verdict.origins.includes(id));
  return others.length < verdict.origins.length ? `all but ${others.join(' ')}` : verdict.origins.join(' ');
}
