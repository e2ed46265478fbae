// `npm run status -- --importer cn --product scallop`: verdicts without a question, as a table or as JSON.
import { defineCommand } from 'citty';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Regime } from '../../src/knowledge/schema.ts';
import { upcomingOf } from '../../src/plan/announced.ts';
import { textOf } from '../../src/say/claims.ts';
import { wordsOf } from '../../src/say/words.ts';
import { resolve } from '../../src/status/resolve.ts';
import { upcoming } from '../../src/status/upcoming.ts';
import type { Announced } from '../../src/status/verdict.ts';
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
    const asked = { importer, product, origins: originsOr(knowledge, args.origin ?? ''), actsOn: 'import' } as const;
    const verdicts = resolve(knowledge, asked, day);
    if (args.json) {
      process.stdout.write(`${JSON.stringify(verdicts, null, 2)}\n`);
      return;
    }
    const words = wordsOf(knowledge, 'en');
    const regime = (one: Regime): string => words.say(`regime_${one}`);
    for (const v of verdicts) {
      const row = [
        words.status(v.status).word,
        `on paper ${words.status(v.onPaper).word}`,
        `since ${v.since ?? '?'}`,
        ...(v.announced ? [notConfirmed(v.announced)] : [`verified ${v.verified ?? '?'}`]),
        ...(v.announcedOnPaper && !v.announced ? [`on paper ${notConfirmed(v.announcedOnPaper)}`] : []),
        words.origins(v.origins, true),
        ...(v.deciding.length > 0 ? [`by ${v.deciding.map(regime).join(', ')}`] : []),
        ...(v.silent.length > 0 && v.status !== 'banned' && v.status !== 'suspended'
          ? [`not held: ${v.silent.map(regime).join(', ')}`]
          : []),
      ];
      process.stdout.write(`${words.status(v.status).symbol} ${row.join(' | ')}\n`);
    }
    for (const coming of upcoming(knowledge, asked, day))
      process.stdout.write(`${textOf(words, { kind: 'upcoming', data: upcomingOf(coming) }, knowledge)}\n`);
  },
});

/** Between commas a name may hold spaces, as `ten prefectures` does; what is no name is one for each word. */
function originsOr(knowledge: Knowledge, typed: string): string[] {
  const parts = typed.split(/[,、，;；]/).map((part) => part.trim());
  const names = parts.flatMap((part) => (meant(knowledge, 'prefecture', part).ok ? [part] : part.split(/\s+/)));
  return [...new Set(names.filter(Boolean).flatMap((name) => idsOr(knowledge, '--origin', 'prefecture', name)))];
}

const notConfirmed = ({ date, announced }: Announced): string =>
  `announced ${announced} for ${date}, not confirmed since`;
