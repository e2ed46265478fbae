// The resolved matrix as text: importer × named product × group of prefectures, from each day on which a verdict
// changes. A review of a change of facts reads its difference and sees which verdicts moved, whenever they did.
import { derived } from '../knowledge/derived.ts';
import { compare } from '../knowledge/faults.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { ActsOn } from '../knowledge/schema.ts';
import { namedProducts, track } from './cells.ts';
import { productGraph } from './products.ts';
import { importerMeasures } from './reach.ts';
import { resolve } from './resolve.ts';
import type { Verdict } from './verdict.ts';

const HEAD = `# Derived by \`npm run generate\`; do not edit. A line holds from its day until the product's next day. Columns:
# importer (and what the measures act on, where not on import), product, day, status / on paper, since, origins
# | by the regimes that decide, - those that are silent | conditions`;

/** Before every change. */
const BEGINNING = '0001-01-01';
/** What is known before the first measure; left out. */
const NOTHING = 'unknown/unknown - all';

export function matrixText(knowledge: Knowledge): string {
  const lines = [HEAD];
  for (const importer of knowledge.importers.keys()) {
    if (importerMeasures(knowledge, importer).length === 0) continue;
    for (const actsOn of ActsOn.options)
      for (const product of [...namedProducts(knowledge, importer, actsOn)].sort(compare))
        lines.push(...stretches(knowledge, importer, product, actsOn));
  }
  return `${lines.join('\n')}\n`;
}

/** A block of lines for each day on which something is other than on the day before. */
function stretches(knowledge: Knowledge, importer: string, product: string, actsOn: ActsOn): string[] {
  const lines: string[] = [];
  let before: readonly string[] = [NOTHING];
  for (const day of changeDays(knowledge, importer, product, actsOn)) {
    const cells = cellsOn(knowledge, resolve(knowledge, { importer, product, origins: [], actsOn }, day));
    if (cells.join('\n') === before.join('\n')) continue;
    before = cells;
    const name = actsOn === 'import' ? importer : `${importer}:${actsOn}`;
    lines.push(...cells.map((cell) => `${name} ${product} ${day === BEGINNING ? 'always' : day} ${cell}`));
  }
  return lines;
}

/** First days of the stretches of the product and its kinds; the first is before every change. */
export function changeDays(knowledge: Knowledge, importer: string, product: string, actsOn: ActsOn): string[] {
  // Kinds count too: a group of prefectures parts where a kind of the product differs.
  const products = [product, ...productGraph(knowledge).descendants(product)];
  const days = products.flatMap((one) => track(knowledge, importer, one, actsOn).starts);
  return [...new Set(days)].sort(compare).map((day) => day || BEGINNING);
}

/** Groups that read the same are one line: what parts them are kinds, which have lines of their own. */
function cellsOn(knowledge: Knowledge, verdicts: readonly Verdict[]): string[] {
  const groups = Map.groupBy(verdicts, (v) =>
    JSON.stringify([v.status, v.onPaper, v.since, v.deciding, silentIn(v), v.conditions]),
  );
  return [...groups.values()].map((alike) => {
    const [first] = alike as [Verdict, ...Verdict[]];
    const origins = new Set(alike.flatMap((v) => v.origins));
    const regimes = [...first.deciding, ...(silentIn(first).length > 0 ? ['-', ...silentIn(first)] : [])];
    return [
      `${first.status}/${first.onPaper} ${first.since ?? '-'} ${originText(knowledge, origins)}`,
      ...(regimes.length > 0 ? [regimes.join(' ')] : []),
      ...(first.conditions.length > 0 ? [first.conditions.join(' ')] : []),
    ].join(' | ');
  });
}

/** What is silent matters to what may go; of what is not known, all is. */
const silentIn = ({ status, silent }: Verdict): readonly string[] =>
  status === 'conditional' || status === 'clear' ? silent : [];

/** Groups that the knowledge names, the ten for example, by their id: nobody reads ten names on every line. */
const namedGroups = derived((knowledge) => {
  const groups = [...knowledge.places.values()].filter(({ kind }) => kind === 'group');
  return new Map(groups.map(({ id, prefectures }) => [keyOf(prefectures), id]));
});

const keyOf = (ids: Iterable<string>): string => [...ids].sort(compare).join(' ');

function originText(knowledge: Knowledge, origins: ReadonlySet<string>): string {
  const all = [...knowledge.prefectures.keys()];
  if (origins.size === all.length) return 'all';
  const others = all.filter((id) => !origins.has(id));
  const named = namedGroups(knowledge);
  const group = named.get(keyOf(origins));
  if (group) return group;
  const rest = named.get(keyOf(others));
  if (rest) return `all but ${rest}`;
  return others.length < origins.size ? `all but ${others.join(' ')}` : all.filter((id) => origins.has(id)).join(' ');
}
