// `--explain`: how each span was read, what became of each measure, which claim took which place. For curators, in English.
import type { Explained } from '../../src/ask.ts';
import type { Standing } from '../../src/status/standing.ts';

export function explanation({ answer, reading, cases }: Explained): string {
  const { short, more, query } = answer;
  return [
    `Read as ${query.intents.join(', ') || 'nothing'}; scope ${query.scope}; kind ${answer.kind}; day ${answer.asOf}`,
    ...reading.map(
      ({ typed, as, how }) => `  ${typed === '' ? '(not said)' : `"${typed}"`} → ${as.join('; ')} [${how}]`,
    ),
    ...cases.flatMap(({ asked, measures }) => [
      '',
      `Measures of ${asked.importer} on ${asked.product}, ${asked.origins.join(', ') || 'all of Japan'}, ${asked.actsOn}`,
      ...measures.map(measureLine),
      ...(measures.length === 0 ? ['  none reaches this case'] : []),
    ]),
    '',
    'Claims by place',
    ...[...short, ...more].map(
      ({ slot, section, kind, cites }) =>
        `  ${slot ?? `more/${section}`}: ${kind}${cites.length > 0 ? ` (${cites.slice(0, CITED).join(', ')}${cites.length > CITED ? ', …' : ''})` : ''}`,
    ),
    '',
  ].join('\n');
}

/** Entries named of those a claim stands on. */
const CITED = 4;

const ROLES = {
  settles: 'settles the status',
  covers: 'in force, and another is stricter',
  overridden: 'overridden by',
  may_cover: 'may cover the case',
  not_yet: 'not begun',
  ended: 'ended',
} as const satisfies Record<Standing['role'], string>;

const measureLine = ({ measure, role, by, origins, from, until }: Standing): string =>
  `  ${measure}: ${[ROLES[role], ...by].join(' ')} (${origins} prefectures, from ${from}${until ? ` to before ${until}` : ''})`;
