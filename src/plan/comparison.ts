// Who restricts and who does not, counted over every importer of which anything is held.
import { firstDay, span } from '../knowledge/dates.ts';
import { compare } from '../knowledge/faults.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Measure } from '../knowledge/schema.ts';
import { unconfirmed } from '../status/announced.ts';
import { productGraph } from '../status/products.ts';
import { isStop, type Part, type RegimeStatus, STRICTNESS, type Status, type Verdict } from '../status/verdict.ts';
import type { Asked } from './asked.ts';
import { claim, measuresOf } from './cite.ts';
import type { Claim, ClaimData } from './claim.ts';
import { measureClaim } from './grounds.ts';
import { naming } from './tables.ts';

/** Counted over all importers: who restricts, and who is free of it. */
export interface Comparison {
  readonly lead: readonly Claim[];
  readonly free: readonly Claim[];
}

export function comparisonOf({ knowledge, verdicts, day }: Asked): Comparison {
  const byImporter = [...Map.groupBy(verdicts, (v) => v.importer)];
  // What such goods need from anywhere, plant quarantine say, is no restriction on Japan's food; of meat and eggs it is what is asked.
  const graph = productGraph(knowledge);
  const own = verdicts.every((v) => graph.ownAccess(v.product));
  const isOfRadiation = (importer: string, { product, status }: Part): boolean =>
    !graph.ownAccess(product) &&
    naming(knowledge, importer, product).some(
      (m) =>
        m.regime === 'radiation' &&
        m.effect === status &&
        (!m.from || firstDay(m.from) <= day) &&
        (!m.until || firstDay(m.until) > day),
    );
  const ownOf = (v: Verdict): Status[] =>
    own ? [v.status] : v.regimes.flatMap((r) => (r.regime === 'radiation' ? [told(r.status)] : []));
  const strictestOf = (v: Verdict): Status[] => [
    ...ownOf(v),
    ...v.within.flatMap((part) => (own || isOfRadiation(v.importer, part) ? [part.status] : [])),
  ];
  const restricts = (v: Verdict): boolean => strictestOf(v).some((s) => STRICTNESS[s] >= STRICTNESS.conditional);
  const isFree = (v: Verdict): boolean => strictestOf(v).some((s) => s === 'permitted' || s === 'clear');
  const restricting = byImporter.filter(([, list]) => list.some(restricts));
  const free = byImporter.filter(([, list]) => !list.some(restricts) && list.some(isFree));
  const governing = (list: typeof byImporter): Measure[] =>
    measuresOf(knowledge, [
      ...new Set(list.flatMap(([, of]) => of.flatMap((v) => [...v.governing, ...radiationOf(v)]))),
    ]);
  return {
    lead: claim(
      knowledge,
      'compared',
      {
        products: [...new Set(verdicts.map((v) => v.product))],
        restricting: restricting.map(([importer, list]) => ({
          importer,
          does: strictest(knowledge, list, strictestOf, ownOf),
        })),
        of: byImporter.length,
        free: free.length,
        open: byImporter.length - restricting.length - free.length,
      },
      governing(restricting),
    ),
    free:
      free.length === 0
        ? []
        : claim(
            knowledge,
            'free',
            { importers: free.map(([importer, list]) => ({ importer, announced: announcedDay(list) })) },
            governing(free),
          ),
  };
}

/** Who gave up the last of its rules in the time asked, by date: all in one claim, then each act in its own. */
export function liftingsOf({ knowledge, query, day }: Asked): readonly Claim[] {
  const asked = span(query.cases[0].at ?? day);
  // What is to come is announced, not given up.
  const [first, last] = [asked.first, asked.last < day ? asked.last : day];
  const { starts } = unconfirmed(knowledge);
  const found = [...knowledge.measures.values()]
    .filter((m) => m.effect === 'permitted' && m.from && firstDay(m.from) >= first && firstDay(m.from) <= last)
    .sort((a, b) => compare(firstDay(a.from ?? ''), firstDay(b.from ?? '')));
  if (found.length === 0) return [];
  const list = found.map((m) => ({
    importer: m.importer,
    date: m.from ?? '',
    announced: starts.get(m)?.announced ?? null,
  }));
  const unlike = [...new Map(list.map((one) => [JSON.stringify(one), one])).values()];
  return [
    ...claim(knowledge, 'liftings', { from: first, to: last, list: unlike }, found),
    ...found.flatMap((m) => measureClaim(knowledge, m)),
  ];
}

/** What a regime says, as a status: one that is open or silent settles nothing. */
const told = (status: RegimeStatus): Status => (status === 'open' || status === 'silent' ? 'unknown' : status);

const radiationOf = (v: Verdict): string[] => v.regimes.flatMap((r) => (r.regime === 'radiation' ? r.measures : []));

/**
 * What stops, and of which prefectures; of two ways to stop, that of more of them. Where nothing does, the strictest. What
 * only kinds of the goods are stopped by is told as a part, without prefectures: each kind has its own.
 */
function strictest(
  knowledge: Knowledge,
  verdicts: readonly Verdict[],
  strictestOf: (v: Verdict) => readonly Status[],
  ownOf: (v: Verdict) => readonly Status[],
): ClaimData['compared']['restricting'][number]['does'] {
  const top = (statuses: readonly Status[]): Status | undefined =>
    [...statuses].sort((a, b) => STRICTNESS[b] - STRICTNESS[a])[0];
  // Of some prefectures the counted regime may say nothing.
  const told = verdicts.flatMap((verdict) => {
    const [status, own] = [top(strictestOf(verdict)), top(ownOf(verdict))];
    return status === undefined ? [] : [{ status, isPart: status !== own, verdict }];
  });
  const stops = told.filter(({ status }) => isStop(status));
  const most = Math.max(...told.map(({ status }) => STRICTNESS[status]));
  const counted = stops.length > 0 ? stops : told.filter(({ status }) => STRICTNESS[status] === most);
  const [parts, whole] = [true, false].map((isPart) => counted.filter((one) => one.isPart === isPart));
  return [parts, whole].flatMap((some = []) => {
    if (some.length === 0) return [];
    const { status, isPart } = some.reduce((a, b) => (b.verdict.origins.length > a.verdict.origins.length ? b : a));
    const found = new Set(some.flatMap(({ verdict }) => verdict.origins));
    return {
      status,
      announced: announcedDay(verdicts.filter((v) => v.status === status)),
      origins: isPart ? [] : [...knowledge.prefectures.keys()].filter((id) => found.has(id)),
      isPart,
    };
  });
}

/** Free by its act alone is told as that. */
const announcedDay = (verdicts: readonly Verdict[]): string | null =>
  verdicts.flatMap((v) => v.announced?.date ?? []).at(-1) ?? null;
