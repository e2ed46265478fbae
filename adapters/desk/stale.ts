// `npm run stale`: the measures in force by the age of their last confirmation, oldest first; with --looks where a live look helps most.
import { defineCommand } from 'citty';
import { wordsOf } from '../../src/say/words.ts';
import { dayOr, fail, KNOWLEDGE, knowledgeOrExit, USAGE } from '../host/command-line.ts';
import { agedMeasures, type Look, looks } from './looks.ts';

export const staleCommand = defineCommand({
  meta: {
    name: 'stale',
    description: 'Measures in force, longest unconfirmed first.  npm run stale -- --limit 10',
  },
  args: {
    limit: { type: 'string', description: 'At most so many lines (default: all)' },
    looks: { type: 'boolean', description: 'By importer and regime, in the order of exporters served' },
    json: { type: 'boolean', description: 'Print the list as JSON' },
    today: { type: 'string', description: 'The day to count to, YYYY-MM-DD (default: today in Japan)' },
    knowledge: { type: 'string', description: 'Another knowledge folder' },
  },
  async run({ args }) {
    const day = dayOr(args.today);
    if (args.limit !== undefined && !/^[1-9]\d*$/.test(args.limit))
      fail(USAGE, `--limit ${args.limit} is not a number above 0. Example: npm run stale -- --limit 10`);
    const knowledge = await knowledgeOrExit(args.knowledge ?? KNOWLEDGE);
    const limit = args.limit ? Number(args.limit) : undefined;
    if (args.looks) return printLooks(looks(knowledge, day).slice(0, limit), args.json === true);
    const rows = agedMeasures(knowledge, day).slice(0, limit);
    if (args.json) {
      process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
      return;
    }
    const words = wordsOf(knowledge, 'en');
    for (const { id, days, limit, old, verified, standing } of rows) {
      const title = knowledge.measures.get(id)?.title;
      const row = [`verified ${verified}`, standing, id, title ? words.text(title) : ''];
      process.stdout.write(
        `${old ? 'old' : 'ok '} ${String(days).padStart(5)} of ${limit} days | ${row.join(' | ')}\n`,
      );
    }
  },
});

function printLooks(list: readonly Look[], json: boolean): void {
  if (json) {
    process.stdout.write(`${JSON.stringify(list, null, 2)}\n`);
    return;
  }
  for (const { importer, regime, old, unconfirmed, of, oldest, page } of list) {
    const counts = `${old} old, ${unconfirmed} unconfirmed of ${of}`;
    process.stdout.write(`${[importer, regime, counts, `oldest ${oldest}`, page ?? 'no page known'].join(' | ')}\n`);
  }
}
