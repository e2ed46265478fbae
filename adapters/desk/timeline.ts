// `npm run timeline -- --importer cn --product aquatic`: what began, what ended and what happened, by date.
import { defineCommand } from 'citty';
import { timelineOf } from '../../src/change/timeline.ts';
import { firstDay } from '../../src/knowledge/dates.ts';
import { wordsOf } from '../../src/say/words.ts';
import { dayOr, fail, KNOWLEDGE, knowledgeOrExit, USAGE } from '../host/command-line.ts';
import { idOr } from '../host/ids.ts';

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
    const words = wordsOf(knowledge, 'en');
    const moments = timelineOf(knowledge, { importer, product })
      .filter(({ date }) => !until || firstDay(date) <= until)
      .map((moment) => ({ ...moment, text: words.text(moment.text) }));
    if (args.json) process.stdout.write(`${JSON.stringify(moments, null, 2)}\n`);
    else
      for (const { date, event, id, text, announced } of moments) {
        const only = announced ? ` (announced ${announced}, not confirmed)` : '';
        process.stdout.write(`${date.padEnd(10)}  ${event.padEnd(6)}  ${text}${only} [${id}]\n`);
      }
  },
});
