// The Model Context Protocol: the same answers as tools for other people's assistants, each with its sources and age.
import { setImmediate as turn } from 'node:timers/promises';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { timelineOf } from '../../../src/change/timeline.ts';
import { ANSWER_LANGUAGES } from '../../../src/language/answer-language.ts';
import { wordsOf } from '../../../src/say/words.ts';
import { meant } from '../../host/ids.ts';
import { isSeen, lookUp, seenSource } from '../api/entries.ts';
import { type Given, ROUTES } from '../api/routes.ts';
import * as shapes from '../api/shapes.ts';
import type { Asked } from '../changes.ts';

/** What a model has to keep to, so that nothing is told as better than it is. */
export const INSTRUCTIONS = `Answers whether a Japanese food may be imported somewhere, from curated entries with sources. When you tell a result:
- Show both columns, in practice (status) and on paper (onPaper), wherever they differ.
- Say how old it is (verified, or announced and not confirmed) beside it, and that it is old where stale is true.
- Name the sources with their links; every claim cites its own.
- Never turn "unknown" or "clear" into yes or "allowed": "unknown" means that nothing held settles it; "clear" means that no rule special to Japanese origin is held, while rules that such goods need are not held. Tell what is silent.
- "suspended" is stopped in practice: say that it cannot be shipped now, though the paper may say otherwise.
- Add nothing that the result does not hold. It is information with sources, not a legal opinion.`;

const readOnly = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };
const language = z.enum(ANSWER_LANGUAGES).optional().describe('Language of the texts');
const importer = z.string().min(1).max(100).describe('Importer by id or name, for example cn or China');
const product = z.string().min(1).max(100).describe('Product by id or name, for example scallop');
const day = z.iso.date().optional();

const held = z.strictObject({ version: z.string(), newestSource: z.string() });
/** By kinds they are told in the OpenAPI document: what a model reads before each question has to be short. */
const claims = z.array(
  z.looseObject({ kind: z.string(), text: z.string(), cites: z.array(z.string()), sources: z.array(z.string()) }),
);
const AnswerOut = z.strictObject({
  knowledge: held,
  headline: z.string(),
  answer: z.looseObject({ ...shapes.Answer.shape, query: z.unknown(), short: claims, more: claims }),
});
const StatusOut = z.strictObject({
  knowledge: held,
  verdicts: z.array(shapes.Verdict),
  sources: z.array(shapes.Source),
});
const MomentsOut = z.strictObject({
  knowledge: held,
  moments: z.array(shapes.Moment),
  sources: z.array(shapes.Source),
});
/** A claim is told by its kind in the OpenAPI document. */
const ChangesOut = z.strictObject({
  knowledge: held,
  since: z.string(),
  count: z.int(),
  changes: z.array(z.strictObject({ ...shapes.Change.shape, claim: claims.element })),
  next: z.string().nullable(),
  sources: z.array(shapes.Source),
});
const SourcesOut = z.strictObject({ knowledge: held, sources: z.array(shapes.Source) });

/** `asked` gives the knowledge as it stands at each call. */
export function mcpServer(asked: () => Asked): McpServer {
  const server = new McpServer({ name: 'ban-status', version: '1' }, { instructions: INSTRUCTIONS });
  const version = (): z.infer<typeof held> => {
    const { hash, newestSource } = asked().knowledge.version;
    return { version: hash, newestSource };
  };
  const sourcesOf = (ids: Iterable<string>): z.infer<typeof shapes.Source>[] =>
    [...new Set(ids)].flatMap((id) => seenSource(asked().knowledge, wordsOf(asked().knowledge, 'en'), id) ?? []);

  server.registerTool(
    'ask',
    {
      title: 'Ask',
      description:
        'The answer to a question in words, in English, Japanese, Chinese or Korean, with verdicts, claims and sources.',
      inputSchema: { q: z.string().min(1).max(10_000), language, today: day, importer: importer.optional() },
      outputSchema: AnswerOut,
      annotations: readOnly,
    },
    (taken) =>
      by('/ask', asked(), taken, (answer) => {
        const told = answer as z.infer<typeof shapes.Answer>;
        const text = [...told.short, ...told.more].map((one) => one.text).join('\n');
        const sources = told.sources.map(
          (one) => `${one.publisher}, ${one.published ?? 'undated'}: ${one.title}${one.url ? ` ${one.url}` : ''}`,
        );
        return {
          text: `${text}\n\n${sources.join('\n')}`,
          data: { knowledge: told.knowledge, headline: told.headline, answer: told },
        };
      }),
  );
  server.registerTool(
    'status',
    {
      title: 'Status',
      description:
        'The verdicts on goods at an importer by groups of prefectures: in practice, on paper, since when, how old, by which regimes.',
      inputSchema: {
        importer,
        product,
        origin: z.string().max(100).optional().describe('Prefecture by id or name'),
        at: day,
      },
      outputSchema: StatusOut,
      annotations: readOnly,
    },
    (taken) =>
      by('/status', asked(), taken, (data) => {
        const { verdicts } = data as { verdicts: z.infer<typeof shapes.Verdict>[] };
        const { measures } = asked().knowledge;
        const ids = verdicts.flatMap((v) => v.measures).flatMap((id) => measures.get(id)?.sources ?? []);
        return { data: { knowledge: version(), verdicts, sources: sourcesOf(ids) } };
      }),
  );
  server.registerTool(
    'timeline',
    {
      title: 'Timeline',
      description: 'What began, ended and happened for goods at an importer, the oldest first.',
      inputSchema: { importer, product, language },
      outputSchema: MomentsOut,
      annotations: readOnly,
    },
    ({ importer: to, product: goods, language: told = 'en' }) => {
      const { knowledge } = asked();
      const [economy, good] = [meant(knowledge, 'importer', to), meant(knowledge, 'product', goods)];
      if (!economy.ok) return refused(`importer ${economy.why}`);
      if (!good.ok) return refused(`product ${good.why}`);
      const words = wordsOf(knowledge, told);
      const moments = timelineOf(knowledge, { importer: economy.ids[0], product: good.ids[0] }).map((one) => ({
        ...one,
        text: words.text(one.text),
        sources: one.sources.filter((id) => isSeen(knowledge, id)),
      }));
      return result({ knowledge: version(), moments, sources: sourcesOf(moments.flatMap((one) => one.sources)) });
    },
  );
  server.registerTool(
    'sources',
    {
      title: 'Sources',
      description: 'Documents by the ids of sources, or of the entries that stand on them.',
      inputSchema: { ids: z.array(z.string().max(100)).min(1).max(50) },
      outputSchema: SourcesOut,
      annotations: readOnly,
    },
    ({ ids }) => {
      const { knowledge } = asked();
      const { measures, facts, sources } = knowledge;
      const found = ids.map((id) =>
        lookUp(knowledge, id, (one) => measures.has(one) || facts.has(one) || sources.has(one)),
      );
      const missing = ids.filter((_, index) => !('at' in (found[index] ?? {})) && !('moved' in (found[index] ?? {})));
      if (missing.length > 0)
        return refused(`ids: nothing is held by ${missing.length} of them: take ids from cites or sources of a result`);
      const known = found.flatMap((one) => ('at' in one ? [one.at] : 'moved' in one ? [one.moved] : []));
      return result({
        knowledge: version(),
        sources: sourcesOf(known.flatMap((id) => measures.get(id)?.sources ?? facts.get(id)?.sources ?? [id])),
      });
    },
  );
  server.registerTool(
    'changes',
    {
      title: 'Changes',
      description:
        'What moved since a day, the newest first: how goods stood and stand, what was found, said or announced; of all, or of an importer or goods. A correction puts right what was told. For more than are given, ask again with offset.',
      inputSchema: {
        since: day,
        importer: importer.optional(),
        product: product.optional(),
        language,
        limit: z.int().min(1).max(200).optional(),
        offset: z.int().min(0).max(100_000).optional(),
      },
      outputSchema: ChangesOut,
      annotations: readOnly,
    },
    ({ limit, offset, ...taken }) =>
      by(
        '/changes',
        asked(),
        {
          ...taken,
          ...(limit === undefined ? {} : { limit: String(limit) }),
          ...(offset === undefined ? {} : { offset: String(offset) }),
        },
        (data) => {
          const told = data as Pick<z.infer<typeof ChangesOut>, 'since' | 'count' | 'changes' | 'next'>;
          const ids = told.changes.flatMap(({ claim }) => claim.sources);
          return { data: { knowledge: version(), ...told, sources: sourcesOf(ids) } };
        },
      ),
  );
  return server;
}

interface Told {
  /** For a model that reads no structured content; without it the data as JSON. */
  readonly text?: string;
  readonly data: Record<string, unknown>;
}

/** As the API answers: a tool gives what its address gives. */
async function by(path: string, asked: Asked, taken: object, tell: (data: unknown) => Told): Promise<CallToolResult> {
  const route = ROUTES.find((one) => one.method === 'get' && one.path === path);
  const parsed = route?.takes.safeParse(taken);
  if (!route || !parsed?.success)
    return refused(
      parsed?.error?.issues.map(({ path: at, message }) => `${at.join('.')} ${message}`).join('; ') ?? path,
    );
  // Others are answered between two calls of one request.
  await turn();
  const given: Given<unknown> = await route.make(asked, parsed.data);
  if ('faults' in given) return refused(given.faults.map(({ at, why }) => `${at} ${why}`).join('; '));
  if (!('data' in given)) return refused('nothing is held by this id');
  const { text, data } = tell(given.data);
  return result(data, text);
}

const result = (data: Record<string, unknown>, text: string = JSON.stringify(data)): CallToolResult => ({
  content: [{ type: 'text', text }],
  structuredContent: data,
});

const refused = (why: string): CallToolResult => ({ content: [{ type: 'text', text: why }], isError: true });
