// What stands under a verdict: the rules of both columns, since when, conditions, who said what, what differs within it.
import { firstDay } from '../knowledge/dates.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Fact, Measure } from '../knowledge/schema.ts';
import { reaching } from '../status/reach.ts';
import { STRICTNESS, type Status, type Verdict } from '../status/verdict.ts';
import { besideClaims } from './announced.ts';
import { claim, entryOf, measuresOf } from './cite.ts';
import type { Claim } from './claim.ts';
import { factsOn } from './fact-index.ts';
import type { Piece } from './piece.ts';

/** Rules told at once under one verdict; the others stand behind the short answer. */
const RULES = 3;
/** Of these, such as took something away, which is the news. */
const NEWS = 2;
/** Rules told of one column, where practice and paper differ. */
const OF_A_COLUMN = 2;
/** As few parts as this are told at once: boneless beef within beef. */
const FEW = 3;

/** Asked for papers, all conditions are told at once. */
export function groundsOf(knowledge: Knowledge, verdict: Verdict, allPapers = false): Piece {
  const governing = measuresOf(knowledge, verdict.governing);
  const paper = measuresOf(knowledge, verdict.governingOnPaper);
  const covering = measuresOf(knowledge, verdict.measures);
  const same = verdict.status === verdict.onPaper;
  // What took a stricter rule away is the news: told before the rules that are left, and beside them.
  const news = measuresOf(knowledge, verdict.overturning ?? [])
    .filter((measure) => same || !governing.includes(measure))
    .slice(0, NEWS);
  const left = byWeight(governing)
    .filter((measure) => !news.includes(measure))
    .slice(0, RULES - news.filter((measure) => governing.includes(measure)).length);
  const told = [...governing, ...paper];
  const voices = voicesOn(knowledge, verdict, told);
  const parts = withinOf(knowledge, verdict, covering);
  const announced = besideClaims(knowledge, verdict);
  // Of what is stopped no paper helps, of today or to come.
  const isForLater = ({ kind, data }: Claim): boolean =>
    STRICTNESS[verdict.status] >= STRICTNESS.suspended &&
    kind === 'announced_beside' &&
    knowledge.measures.get(data.measure)?.effect === 'conditional';
  return {
    basis: [
      ...(news.length === 0 && saysNoMore(verdict, governing)
        ? []
        : shortly(knowledge, verdict, [...news, ...left, ...byWeight(paper), ...byWeight(governing)])),
      ...measuresOf(knowledge, verdict.possible).flatMap((measure) =>
        claim(knowledge, 'possible', { measure: measure.id }, [measure]),
      ),
      ...announced.filter((one) => !isForLater(one)),
    ],
    do: conditionsOf(knowledge, verdict, allPapers),
    also: [...(verdict.within.length <= FEW ? parts : []), ...onSale(knowledge, verdict)],
    why: [
      ...announced.filter(isForLater),
      ...news.flatMap((measure) => measureClaim(knowledge, measure)),
      ...(same
        ? left.flatMap((measure) => measureClaim(knowledge, measure))
        : [
            ...columnOf(knowledge, 'paper', verdict, byWeight(paper)),
            ...columnOf(knowledge, 'practice', verdict, byWeight(governing)),
          ]),
      ...(verdict.sinceEarlier.length > 0
        ? claim(knowledge, 'since_earlier', { dates: verdict.sinceEarlier }, governing)
        : []),
      ...(isInexact(verdict) ? claim(knowledge, 'since_unknown_day', { date: verdict.since ?? '' }, governing) : []),
      ...voices.disputes,
      ...thin(knowledge, governing),
      ...covering
        .filter((m) => !told.includes(m) && !news.includes(m))
        .flatMap((measure) => measureClaim(knowledge, measure)),
    ],
    papers: [...conditionClaims(knowledge, verdict), ...voices.registration],
    prefectures: verdict.within.length > FEW ? parts : [],
    voices: voices.said,
  };
}

export const measureClaim = (knowledge: Knowledge, measure: Measure): Claim[] =>
  claim(knowledge, 'measure', { measure: measure.id }, [measure]);

export const factClaim = (knowledge: Knowledge, fact: Fact): Claim[] =>
  claim(knowledge, 'statement', { fact: fact.id }, [fact]);

/** The first rule is told with the column's status and since when. */
function columnOf(
  knowledge: Knowledge,
  column: 'paper' | 'practice',
  verdict: Verdict,
  measures: readonly Measure[],
): Claim[] {
  const announced = (column === 'paper' ? verdict.announcedOnPaper : verdict.announced)?.date ?? null;
  const since = column === 'paper' ? verdict.sinceOnPaper : verdict.since;
  const data = {
    column,
    status: column === 'paper' ? verdict.onPaper : verdict.status,
    since: announced === null ? since : null,
    announced,
  };
  return measures
    .slice(0, OF_A_COLUMN)
    .flatMap((measure, index) =>
      index === 0
        ? claim(knowledge, 'column', { ...data, measure: measure.id }, [measure])
        : measureClaim(knowledge, measure),
    );
}

/** A month or a year within which the day that is asked lies. */
const isInexact = ({ since, day, announced }: Verdict): boolean =>
  since !== null && !announced && since.length < 10 && day.startsWith(since);

/** Newer and more particular measures say more of the case than old and general ones; the widest still comes along. */
const byWeight = (measures: readonly Measure[]): Measure[] =>
  [...measures].sort((a, b) => a.products.length - b.products.length || ((a.from ?? '') < (b.from ?? '') ? 1 : -1));

/** Conditions named at once: what is left stands under the papers, each in full. */
const CONDITIONS = 3;

function conditionsOf(knowledge: Knowledge, verdict: Verdict, allPapers: boolean): Claim[] {
  const { conditions, status } = verdict;
  if (conditions.length === 0) return [];
  const holding = measuresOf(knowledge, verdict.measures).filter((m) =>
    m.conditions?.some((id) => conditions.includes(id)),
  );
  // Of what is stopped no paper helps now.
  const most = allPapers && status === 'conditional' ? conditions.length : CONDITIONS;
  const told = { conditions: conditions.slice(0, most), more: Math.max(0, conditions.length - most) };
  return claim(knowledge, 'conditions', { ...told, ifReopened: status === 'suspended', origins: [] }, holding);
}

/** Each condition in full. */
export function conditionClaims(knowledge: Knowledge, verdict: Verdict): Claim[] {
  const covering = measuresOf(knowledge, verdict.measures);
  return verdict.conditions.flatMap((condition) =>
    claim(
      knowledge,
      'condition',
      { condition },
      covering.filter((m) => m.conditions?.includes(condition)),
    ),
  );
}

/** What a party said itself comes before what was looked for and what others make of it. */
const SPOKEN: ReadonlySet<Fact['nature']> = new Set(['announcement', 'statement', 'result']);
export const isSpoken = ({ nature }: Fact): boolean => SPOKEN.has(nature);
const OFFICIAL: ReadonlySet<string> = new Set(['authority', 'ministry', 'spokesperson', 'person']);

/** Said by an authority or for one, which comes before what the press was told. */
export const isOfficial = (knowledge: Knowledge, fact: Fact): boolean =>
  fact.says.some((id) => OFFICIAL.has(knowledge.parties.get(id)?.kind ?? ''));

/** Who disputes the rules, how many are registered under them (the newest count first), and who else said what. */
function voicesOn(
  knowledge: Knowledge,
  verdict: Verdict,
  measures: readonly Measure[],
): { readonly disputes: Claim[]; readonly registration: Claim[]; readonly said: Claim[] } {
  const disputing = [...new Set(measures.flatMap((m) => m.disputed_by ?? []))];
  const ids = measures.map((m) => m.id);
  const [counts, others] = parted(factsOn(knowledge, ids, verdict.day), (f) => f.topic.includes('registration'));
  const rank = (fact: Fact): number =>
    isSpoken(fact) && !fact.topic.includes('outlook') ? Number(isOfficial(knowledge, fact)) : -1;
  return {
    disputes: disputing
      .flatMap((id) => entryOf(knowledge, id) ?? [])
      .flatMap((entry) => claim(knowledge, 'disputed', { entry: entry.id }, [entry])),
    registration: counts
      .sort((a, b) => (firstDay(a.date ?? '1900') < firstDay(b.date ?? '1900') ? 1 : -1))
      .flatMap((fact) => factClaim(knowledge, fact)),
    said: others
      .filter((fact) => !disputing.includes(fact.id))
      .sort((a, b) => rank(b) - rank(a))
      .flatMap((fact) => factClaim(knowledge, fact)),
  };
}

const parted = <T>(list: readonly T[], is: (one: T) => boolean): readonly [T[], T[]] => [
  list.filter(is),
  list.filter((one) => !is(one)),
];

/** Conditions of a rule without a number, well evidenced: its name says what the verdict and its papers say. */
const FREE: ReadonlySet<Status> = new Set(['clear', 'permitted']);
const saysNoMore = (verdict: Verdict, governing: readonly Measure[]): boolean =>
  (verdict.status === 'conditional' ? verdict.conditions.length > 0 : FREE.has(verdict.status)) &&
  verdict.status === verdict.onPaper &&
  evidenceOf(governing) === null &&
  governing.every(({ basis, disputed_by = [] }) => !basis && disputed_by.length === 0);

/** Acts named in the short answer. */
const ACTS = 2;

/** By name: the acts and reports of both columns, who disputes them, and how thin they are. */
export function shortly(knowledge: Knowledge, verdict: Verdict, measures: readonly Measure[]): Claim[] {
  const governing = measuresOf(knowledge, verdict.governing);
  const acts = [...new Set(measures)].slice(0, ACTS);
  const differ = verdict.status !== verdict.onPaper;
  const disputedBy = acts.flatMap((m) => m.disputed_by ?? []).flatMap((id) => entryOf(knowledge, id)?.says ?? []);
  return claim(
    knowledge,
    'grounds',
    {
      acts: acts.map((m) => ({ measure: m.id, column: differ ? columnFor(verdict, m) : ('both' as const) })),
      disputedBy: [...new Set(disputedBy)],
      evidence: evidenceOf(governing),
    },
    acts,
  );
}

const columnFor = ({ governing }: Verdict, { id, standing }: Measure): 'paper' | 'practice' =>
  governing.includes(id) && standing === 'practice' ? 'practice' : 'paper';

function evidenceOf(governing: readonly Measure[]): 'one_report' | 'inferred' | null {
  const [first] = governing;
  if (!first || governing.some((m) => m.evidence === 'primary' || m.evidence === 'several_reports')) return null;
  return first.evidence === 'inferred' ? 'inferred' : 'one_report';
}

function thin(knowledge: Knowledge, governing: readonly Measure[]): Claim[] {
  const evidence = evidenceOf(governing);
  return evidence === null ? [] : claim(knowledge, 'thin', { evidence }, governing);
}

/** The same goods under the importer's rules on sale, which stand beside an import verdict. */
const onSale = (knowledge: Knowledge, verdict: Verdict): Claim[] =>
  reaching(knowledge, verdict.importer, verdict.product, 'sale')
    .filter((r) => r.from <= verdict.day && verdict.day < r.until && verdict.origins.some((o) => r.origins.has(o)))
    .flatMap(({ measure }) => claim(knowledge, 'also_on', { actsOn: 'sale', measure: measure.id }, [measure]));

function withinOf(knowledge: Knowledge, { within, importer, origins }: Verdict, covering: readonly Measure[]): Claim[] {
  if (within.length === 0) return [];
  const isOfSome = origins.length < knowledge.prefectures.size;
  const parts = within.map((part) => part.product);
  const naming = [...knowledge.measures.values()].filter(
    (m) => m.importer === importer && m.products.some((p) => parts.includes(p)),
  );
  return claim(knowledge, 'within', { parts: within.map((part) => (isOfSome ? { ...part, origins } : part)) }, [
    ...covering,
    ...naming,
  ]);
}
