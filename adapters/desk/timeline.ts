// `npm run timeline -- --importer cn --product aquatic`: what began, what ended and what happened, by date.
import { defineCommand } from 'citty';
import { firstDay } from '../../src/knowledge/dates.ts';
import { compare } from '../../src/knowledge/faults.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Fact, Text } from '../../src/knowledge/schema.ts';
import { wordsOf } from '../../src/say/words.ts';
import { changesOf, unconfirmed } from '../../src/status/announced.ts';
import { productGraph } from '../../src/status/products.ts';
import { importerMeasures } from '../../src/status/reach.ts';
import { dayOr, fail, KNOWLEDGE, knowledgeOrExit, USAGE } from '../host/command-line.ts';
import { idOr } from '../host/ids.ts';

interface Moment {
  readonly date: string;
  readonly event: 'starts' | 'ends' | 'fact';
  readonly id: string;
  readonly text: string;
  readonly sources: readonly string[];
  /** The newest source, where none of the day or later confirms that it came so. */
  readonly announced?: string;
}

export const timelineCommand = defineCommand({
  meta: {
    name: 'timeline',
    description: 'Measures and dated facts by date.  npm run timeline -- --importer cn --product aquatic',
  },
  args: {
    importer: { type: 'string', description: 'Importer by id or name, for example cn or China' },
    product: {
      type: 'string',
      description: 'Product by id or name, for example aquatic: what it is a kind of and its kinds count',
    },
    json: { type: 'boolean', description: 'Print the list as JSON' },
    until: { type: 'string', description: 'Nothing after this day, YYYY-MM-DD (default: no limit)' },
    knowledge: { type: 'string', description: 'Another knowledge folder' },
  },
  async run({ args }) {
    if (!args.importer || !args.product)
      fail(USAGE, 'Say --importer and --product. Example: npm run timeline -- --importer cn --product aquatic');
    const until = args.until === undefined ? undefined : dayOr(args.until, '--until');
    const knowledge = await knowledgeOrExit(args.knowledge ?? KNOWLEDGE);
    const importer = idOr(knowledge, '--importer', 'importer', args.importer);
    const product = idOr(knowledge, '--product', 'product', args.product);
    const moments = timelineOf(knowledge, importer, product).filter(({ date }) => !until || firstDay(date) <= until);
    if (args.json) process.stdout.write(`${JSON.stringify(moments, null, 2)}\n`);
    else
      for (const { date, event, id, text, announced } of moments) {
        const only = announced ? ` (announced ${announced}, not confirmed)` : '';
        process.stdout.write(`${date.padEnd(10)}  ${event.padEnd(6)}  ${text}${only} [${id}]\n`);
      }
  },
});

function timelineOf(knowledge: Knowledge, importer: string, product: string): Moment[] {
  const words = wordsOf(knowledge, 'en');
  const graph = productGraph(knowledge);
  const related = (other: string): boolean =>
    graph.ancestors(product).has(other) || graph.ancestors(other).has(product);
  const measures = importerMeasures(knowledge, importer).filter((measure) =>
    [...measure.products, ...(measure.may_cover ?? []).flatMap((open) => open.products)].some(related),
  );
  const concerned = new Set(measures.map((measure) => measure.id));
  const importers = new Set([importer, ...measures.map((measure) => measure.importer)]);
  const concerns = ({ about }: Fact): boolean =>
    about.measures?.some((id) => concerned.has(id)) === true ||
    (about.importers?.some((id) => importers.has(id)) === true && (about.products?.some(related) ?? true));
  const moment = (
    date: string | undefined,
    event: Moment['event'],
    entry: { readonly id: string; readonly sources: readonly string[] },
    text: Text,
  ): Moment[] => (date ? [{ date, event, id: entry.id, text: words.text(text), sources: entry.sources }] : []);
  return [
    ...measures
      .flatMap((measure) => changesOf(knowledge, measure))
      .flatMap(({ measure, event, date }) => {
        const only = unconfirmed(knowledge)[event].get(measure);
        return moment(date, event, measure, measure.title).map((m) => (only ? { ...m, announced: only.announced } : m));
      }),
    ...[...knowledge.facts.values()].filter(concerns).flatMap((f) => moment(f.date, 'fact', f, f.statement)),
  ].sort((a, b) => compare(firstDay(a.date), firstDay(b.date)) || a.date.length - b.date.length || compare(a.id, b.id));
}
