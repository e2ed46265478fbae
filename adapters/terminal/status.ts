// `npm run status -- --importer cn --product scallop`: verdicts without a question, as a table or as JSON.
import { defineCommand } from 'citty';
import { wordsOf } from '../../src/answer/words.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { resolve } from '../../src/status/resolve.ts';
import { dayOr, fail, KNOWLEDGE, knowledgeOrExit, USAGE } from '../host/command-line.ts';
import { idOr, idsOr, meant } from '../host/ids.ts';

export const statusCommand = defineCommand({
  meta: {
    name: 'status',
    description: 'The status of a product.  npm run status -- --importer cn --product scallop --origin hokkaido',
  },
  args: {
    importer: { type: 'string', description: 'Importer by id or name, for example cn or China' },
    product: { type: 'string', description: 'Product by id or name, for example scallop' },
    origin: { type: 'string', description: 'Prefectures by id or name, separated by commas (default: all)' },
    at: { type: 'string', description: 'The day, YYYY-MM-DD (default: today in Japan)' },
    json: { type: 'boolean', description: 'Print the verdicts as JSON' },
    knowledge: { type: 'string', description: 'Another knowledge folder' },
  },
  async run({ args }) {
    if (!args.importer || !args.product)
      fail(USAGE, 'Say --importer and --product. Example: npm run status -- --importer cn --product scallop');
    const day = dayOr(args.at, '--at');
    const knowledge = await knowledgeOrExit(args.knowledge ?? KNOWLEDGE);
    const importer = idOr(knowledge, '--importer', 'importer', args.importer);
    const product = idOr(knowledge, '--product', 'product', args.product);
    const origins = originsOr(knowledge, args.origin ?? '');
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

/** Between commas a name may hold spaces, as `ten prefectures` does; what is no name is one for each word. */
function originsOr(knowledge: Knowledge, typed: string): string[] {
  const parts = typed.split(/[,、，;；]/).map((part) => part.trim());
  const names = parts.flatMap((part) => (meant(knowledge, 'prefecture', part).ok ? [part] : part.split(/\s+/)));
  return [...new Set(names.filter(Boolean).flatMap((name) => idsOr(knowledge, '--origin', 'prefecture', name)))];
}
