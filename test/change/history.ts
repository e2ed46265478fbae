// The knowledge as the history of this repository holds it, state by state. Shapes of before are read as far as verdicts
// and facts go: what is told of is worked out from fields that have always been there.
import { execFileSync } from 'node:child_process';
import { parse } from 'yaml';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Measure } from '../../src/knowledge/schema.ts';
import { versionOf } from '../../src/knowledge/version.ts';

const ROOT = new URL('../../', import.meta.url).pathname;

export interface State {
  readonly revision: string;
  readonly subject: string;
  readonly knowledge: Knowledge;
}

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 });

/** A clone without its history has none to tell. */
export const isShallow = (): boolean => git('rev-parse', '--is-shallow-repository').trim() === 'true';

const KINDS = [
  'importers',
  'prefectures',
  'places',
  'products',
  'parties',
  'publishers',
  'conditions',
  'series',
  'measures',
  'facts',
  'sources',
  'redirects',
] as const;
type Kind = (typeof KINDS)[number];
type Raw = { readonly id: string } & Record<string, unknown>;

/** The oldest first; states whose facts are those of the state before are left out. `languages` are the words of today. */
export function* history(languages: Knowledge['languages']): Generator<State> {
  const log = git('log', '--first-parent', '--reverse', '--format=%h %s', '--', 'knowledge').trim().split('\n');
  const parsed = new Map<string, unknown>();
  let last = '';
  for (const line of log) {
    const revision = line.slice(0, line.indexOf(' '));
    const files = git('ls-tree', '-r', revision, 'knowledge/')
      .trim()
      .split('\n')
      .map((row) => /^\d+ blob (\w+)\t(knowledge\/(?:measures|facts|sources|vocabulary)\/.+\.yaml)$/.exec(row)?.[1])
      .filter((blob) => blob !== undefined);
    if (files.join() === last || files.length === 0) continue;
    last = files.join();
    const lists = new Map<Kind, Raw[]>(KINDS.map((kind) => [kind, []]));
    for (const blob of files) {
      if (!parsed.has(blob)) parsed.set(blob, parse(git('cat-file', 'blob', blob)));
      const data = (parsed.get(blob) ?? {}) as Partial<Record<Kind, Raw[]>>;
      for (const kind of KINDS) lists.get(kind)?.push(...(data[kind] ?? []));
    }
    yield { revision, subject: line.slice(revision.length + 1), knowledge: knowledgeOf(lists, languages) };
  }
}

function knowledgeOf(lists: ReadonlyMap<Kind, readonly Raw[]>, languages: Knowledge['languages']): Knowledge {
  const byId = (kind: Kind): ReadonlyMap<string, never> =>
    new Map((lists.get(kind) ?? []).map((entry) => [entry.id, upToDate(kind, entry) as never]));
  const redirects = new Map((lists.get('redirects') ?? []).map(({ id, to }) => [id, to as readonly string[]] as const));
  const sources: Knowledge['sources'] = byId('sources');
  const content = new Map<string, unknown>(
    [...lists].flatMap(([kind, list]) => list.map((e) => [`${kind} ${e.id}`, e])),
  );
  return {
    importers: byId('importers'),
    prefectures: byId('prefectures'),
    places: byId('places'),
    products: byId('products'),
    parties: byId('parties'),
    publishers: byId('publishers'),
    conditions: byId('conditions'),
    series: byId('series'),
    measures: byId('measures'),
    facts: byId('facts'),
    sources,
    redirects: new Map([...redirects].filter(([, to]) => to.length > 0)),
    retired: new Map(),
    languages,
    released: [],
    version: versionOf(content, sources.values()),
  };
}

/** Before there were regimes, all rules were those of the accident and of the water. */
function upToDate(kind: Kind, entry: Raw): Raw {
  const regime: Measure['regime'] = 'radiation';
  if (kind === 'measures') return { regime, ...entry };
  return kind === 'importers' ? { check: [], ...entry } : entry;
}
