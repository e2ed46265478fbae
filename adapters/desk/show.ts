// `npm run show -- ID`: one entry or source, what it stands on, what stands on it, and the verdicts it governs.
import { defineCommand } from 'citty';
import { stringify } from 'yaml';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Fact, Measure, Source } from '../../src/knowledge/schema.ts';
import { sourceDate } from '../../src/knowledge/version.ts';
import { wordsOf } from '../../src/say/words.ts';
import { namedProducts } from '../../src/status/cells.ts';
import { importerMeasures } from '../../src/status/reach.ts';
import { resolve } from '../../src/status/resolve.ts';
import { dayOr, fail, KNOWLEDGE, knowledgeOrExit, USAGE } from '../host/command-line.ts';
import { follow, unknownId } from '../host/ids.ts';

interface Link {
  readonly id: string;
  readonly field: string;
}

interface Governed {
  readonly importer: string;
  readonly product: string;
  readonly column: 'practice' | 'paper' | 'both';
  readonly status: string;
  readonly onPaper: string;
  readonly origins: readonly string[];
}

interface Shown {
  readonly kind: 'measure' | 'fact' | 'source';
  readonly entry: Measure | Fact | Source;
  readonly sources: readonly Source[];
  readonly disputedBy: readonly string[];
  readonly citedBy: readonly Link[];
  readonly governs: readonly Governed[];
}

export const showCommand = defineCommand({
  meta: { name: 'show', description: 'One entry or source and what hangs on it.  npm run show -- some-entry-id' },
  args: {
    id: {
      type: 'positional',
      required: false,
      description: 'Id of a measure, a fact or a source; old ids are followed',
    },
    json: { type: 'boolean', description: 'Print it as JSON' },
    today: { type: 'string', description: 'The day of the verdicts, YYYY-MM-DD (default: today in Japan)' },
    knowledge: { type: 'string', description: 'Another knowledge folder' },
  },
  async run({ args }) {
    if (!args.id) fail(USAGE, 'No id. Example: npm run show -- some-entry-id');
    const day = dayOr(args.today);
    const knowledge = await knowledgeOrExit(args.knowledge ?? KNOWLEDGE);
    const { measures, facts, sources } = knowledge;
    const ids = follow(knowledge, args.id, (id) => measures.has(id) || facts.has(id) || sources.has(id));
    if (ids.length === 0) {
      const why = knowledge.retired.get(args.id);
      if (why !== undefined) fail(USAGE, `${args.id} was retired: ${why}`);
      const names = [measures, facts, sources, knowledge.redirects].flatMap((map) => [...map.keys()]);
      unknownId(args.id, 'measure, fact or source', names, 'look it up in knowledge/');
    }
    const shown = ids.flatMap((id) => shownOf(knowledge, id, day) ?? []);
    if (args.json) process.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
    else process.stdout.write(shown.map((one) => text(knowledge, one, day)).join('\n'));
  },
});

function shownOf(knowledge: Knowledge, id: string, day: string): Shown | undefined {
  const measure = knowledge.measures.get(id);
  const statement = measure ?? knowledge.facts.get(id);
  const entry = statement ?? knowledge.sources.get(id);
  if (!entry) return undefined;
  return {
    kind: measure ? 'measure' : statement ? 'fact' : 'source',
    entry,
    sources: statement?.sources.flatMap((source) => knowledge.sources.get(source) ?? []) ?? [],
    disputedBy: statement?.disputed_by ?? [],
    citedBy: citing(knowledge, id),
    governs: measure ? governed(knowledge, measure, day) : [],
  };
}

/** Every entry with the id in one of its fields, and in which. */
function citing(knowledge: Knowledge, id: string): Link[] {
  const entries: readonly (Measure | Fact)[] = [...knowledge.measures.values(), ...knowledge.facts.values()];
  const found = entries.flatMap((entry): Link[] => {
    const fields: Readonly<Record<string, readonly string[] | undefined>> = {
      sources: entry.sources,
      disputed_by: entry.disputed_by,
      overrides: 'overrides' in entry ? entry.overrides : undefined,
      ended_by: 'ended_by' in entry && entry.ended_by ? [entry.ended_by] : undefined,
      about: 'about' in entry ? entry.about.measures : undefined,
    };
    return Object.entries(fields).flatMap(([field, ids]) => (ids?.includes(id) ? [{ id: entry.id, field }] : []));
  });
  const codes = [...knowledge.products.values()].filter((product) => product.hs?.some((hs) => hs.source === id));
  return [...found, ...codes.map((product) => ({ id: product.id, field: 'hs' }))];
}

/** The verdicts of the day, over every product that its importer's measures name, in which the measure decides. */
function governed(knowledge: Knowledge, measure: Measure, day: string): Governed[] {
  const actsOn = measure.acts_on ?? 'import';
  const importers = [...knowledge.importers.keys()].filter((id) => importerMeasures(knowledge, id).includes(measure));
  return importers.flatMap((importer) =>
    [...namedProducts(knowledge, importer, actsOn)].sort().flatMap((product) =>
      resolve(knowledge, { importer, product, origins: [], actsOn }, day).flatMap((verdict): Governed[] => {
        const practice = verdict.governing.includes(measure.id);
        const paper = verdict.governingOnPaper.includes(measure.id);
        if (!practice && !paper) return [];
        const column = practice && paper ? 'both' : practice ? 'practice' : 'paper';
        const { status, onPaper, origins } = verdict;
        return [{ importer, product, column, status, onPaper, origins }];
      }),
    ),
  );
}

function text(
  knowledge: Knowledge,
  { kind, entry, sources, disputedBy, citedBy, governs }: Shown,
  day: string,
): string {
  const words = wordsOf(knowledge, 'en');
  const section = (title: string, lines: readonly string[]): string =>
    lines.length === 0 ? '' : `\n${title}\n${lines.map((line) => `  ${line}\n`).join('')}`;
  const said = (id: string): string => {
    const other = knowledge.measures.get(id)?.summary ?? knowledge.facts.get(id)?.statement;
    return other ? `${id}: ${words.text(other)}` : id;
  };
  const sourceLine = (s: Source): string => {
    const link = s.link === 'shown' && s.url ? s.url : s.link;
    return [s.id, words.publisher(s), words.titled(s), sourceDate(s) ?? 'no date', s.kind, link].join(' | ');
  };
  const verdictLine = (g: Governed): string =>
    `${g.importer} ${g.product}: ${g.status}, on paper ${g.onPaper} (decides ${g.column}) | ${words.origins(g.origins, true)}`;
  return [
    `${kind} ${entry.id}\n\n${stringify(entry, { lineWidth: 0 })}`,
    section('its sources', sources.map(sourceLine)),
    section('disputed by', disputedBy.map(said)),
    section(
      'cited by',
      citedBy.map(({ id, field }) => `${id} (${field})`),
    ),
    kind === 'measure'
      ? section(`governs on ${day}`, governs.length > 0 ? governs.map(verdictLine) : ['no verdict'])
      : '',
  ].join('');
}
