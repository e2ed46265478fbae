// `npm run status -- --importer cn --product scallop`: verdicts without a question, as a table or as JSON.
import { defineCommand } from 'citty';
import { wordsOf } from '../../src/answer/words.ts';
import { resolve } from '../../src/status/resolve.ts';
import { dayOr, fail, KNOWLEDGE, knowledgeOrExit, USAGE } from '../host/command-line.ts';
import { idOr } from '../host/ids.ts';

export const statusCommand = defineCommand({
  meta: {
    name: 'status',
    description: 'The status of a product.  npm run status -- --importer cn --product scallop --origin hokkaido',
  },
  args: {
    importer: { type: 'string', description: 'Importer id, for example cn' },
    product: { type: 'string', description: 'Product id, for example scallop' },
    origin: { type: 'string', description: 'Prefecture ids, separated by commas (default: all)' },
    at: { type: 'string', description: 'The day, YYYY-MM-DD (default: today in Japan)' },
    json: { type: 'boolean', description: 'Print the verdicts as JSON' },
    knowledge: { type: 'string', description: 'Another knowledge folder' },
  },
  async run({ args }) {
    if (!args.importer || !args.product)
      fail(USAGE, 'Say --importer and --product. Example: npm run status -- --importer cn --product scallop');
    const day = dayOr(args.at, '--at');
    const knowledge = await knowledgeOrExit(args.knowledge ?? KNOWLEDGE);
    const importer = idOr(knowledge, '--importer', args.importer, knowledge.importers);
    const product = idOr(knowledge, '--product', args.product, knowledge.products);
    const origins = (args.origin ?? '')
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((origin) => idOr(knowledge, '--origin', origin, knowledge.prefectures));
    const verdicts = resolve(knowledge, { importer, product, origins, actsOn: 'import' }, day);
    if (args.json) {
      process.stdout.write(`${JSON.stringify(verdicts, null, 2)}\n`);
      return;
    }
    const words = wordsOf(knowledge, 'en');
    for (const v of verdicts) {
      const row = [
        words.status(v.status).word,
        `on paper ${words.status(v.onPaper).word}`,
        `since ${v.since ?? '?'}`,
        `verified ${v.verified ?? '?'}`,
        words.origins(v.origins, true),
      ];
      process.stdout.write(`${words.status(v.status).symbol} ${row.join(' | ')}\n`);
    }
  },
});
