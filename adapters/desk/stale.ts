// `npm run stale`: the measures in force by the age of their last confirmation, oldest first.
import { defineCommand } from 'citty';
import { daysBetween, firstDay } from '../../src/knowledge/dates.ts';
import { compare } from '../../src/knowledge/faults.ts';
import type { Measure } from '../../src/knowledge/schema.ts';
import { STALE_PAPER_DAYS, STALE_PRACTICE_DAYS } from '../../src/knowledge/stale.ts';
import { wordsOf } from '../../src/say/words.ts';
import { dayOr, fail, KNOWLEDGE, knowledgeOrExit, USAGE } from '../host/command-line.ts';

export const staleCommand = defineCommand({
  meta: {
    name: 'stale',
    description: 'Measures in force, longest unconfirmed first.  npm run stale -- --limit 10',
  },
  args: {
    limit: { type: 'string', description: 'At most so many lines (default: all)' },
    json: { type: 'boolean', description: 'Print the list as JSON' },
    today: { type: 'string', description: 'The day to count to, YYYY-MM-DD (default: today in Japan)' },
    knowledge: { type: 'string', description: 'Another knowledge folder' },
  },
  async run({ args }) {
    const day = dayOr(args.today);
    if (args.limit !== undefined && !/^[1-9]\d*$/.test(args.limit))
      fail(USAGE, `--limit ${args.limit} is not a number above 0. Example: npm run stale -- --limit 10`);
    const knowledge = await knowledgeOrExit(args.knowledge ?? KNOWLEDGE);
    const rows = [...knowledge.measures.values()]
      .filter(({ until }) => !until || firstDay(until) > day)
      .map((measure) => ageOf(measure, day))
      .sort((a, b) => b.days - a.days || compare(a.id, b.id))
      .slice(0, args.limit ? Number(args.limit) : undefined);
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

/** `old` by the same limits as the lint and the answers. */
function ageOf({ id, importer, standing, verified }: Measure, day: string) {
  const limit = standing === 'practice' ? STALE_PRACTICE_DAYS : STALE_PAPER_DAYS;
  const days = daysBetween(verified, day);
  return { id, importer, standing, verified, days, limit, old: days > limit };
}
