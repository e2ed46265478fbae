// Verdicts that lead an answer, a line for each group, and verdicts beside a fact that does.
import { deciding, STRICTNESS, type Verdict } from '../status/verdict.ts';
import type { Asked } from './asked.ts';
import { claim, measuresOf, note } from './cite.ts';
import type { Claim, ClaimData, Manner } from './claim.ts';
import { factsBeside, isAnsweredBeside, unsettled } from './facts.ts';
import { groundsOf } from './grounds.ts';
import { type Group, groupsOf } from './groups.ts';
import { behind, joined, type Lead, leadOf, type Piece } from './piece.ts';
import { comparisonTable } from './tables.ts';

/** More verdicts than this are no longer told one by one: of them, what is restricted. */
const MANY = 12;
/** Verdicts told at once with what stands under them. */
const AT_ONCE = 2;
/** Verdicts told with what stands under them, behind the short answer included. */
const TOLD_IN_FULL = 6;

interface How {
  /** All prefectures by name, where they are asked for. */
  readonly names?: 'few' | 'all';
  /** What is announced comes first, and the verdicts hold until then. */
  readonly ahead?: boolean;
  /** What stands under the verdicts waits behind the short answer: a list of dates tells it. */
  readonly brief?: boolean;
}

/** The status leads; what is announced for days to come is told in the same breath. */
export function verdictLead(asked: Asked, { names = 'few', ahead = false, brief = false }: How = {}): Lead | null {
  const { verdicts, coming } = asked;
  const lines = linesOf(asked, ahead ? 'until_then' : 'plain', names);
  const unknown = verdicts.every((v) => v.status === 'unknown');
  const open = unknown && !isAnsweredBeside(asked);
  const beside = factsBeside(asked);
  // A fact that answers where no status is known stands with the status, not after it.
  const instead = open ? [unsettled(verdicts)] : (beside.also ?? []).slice(0, 1);
  return leadOf(
    [...(ahead ? coming : []), ...lines, ...(unknown && verdicts.length > 0 ? instead : []), ...coming],
    joined(brief ? behind(grounds(asked)) : grounds(asked), beside, { tables: sideBySide(asked) }),
    open ? 'unknown' : 'answer',
  );
}

/** The status in a line beside the fact that leads. */
export function besideFact(asked: Asked): Piece {
  return joined(
    { also: [...linesOf(asked, 'beside', 'few'), ...asked.coming], tables: sideBySide(asked) },
    behind(grounds(asked)),
  );
}

/** A claim for each group that is told in one line. */
export function linesOf(asked: Asked, manner: Manner, names: 'few' | 'all'): Claim[] {
  const { verdicts } = asked;
  // Across many importers, what is restricted is told, if anything is; the rest stands in the table.
  const restricts = verdicts.some((v) => STRICTNESS[v.status] >= STRICTNESS.conditional);
  const told = verdicts.length > MANY && restricts ? verdicts.filter((v) => v.status !== 'permitted') : verdicts;
  const premise = manner === 'plain' ? premiseOf(asked) : null;
  return groupsOf(told).flatMap((group, index) =>
    lineOf(asked, group, { ...group.told, manner: index === 0 && premise ? premise : manner, names }),
  );
}

function lineOf({ knowledge }: Asked, { told, verdicts }: Group, data: ClaimData['verdict']): Claim[] {
  const ids = verdicts.flatMap((v) => [...deciding(v), ...v.measures, ...v.possible, ...(v.announced?.measures ?? [])]);
  const line = claim(knowledge, 'verdict', data, measuresOf(knowledge, [...new Set(ids)]));
  return line.length > 0 || told.status !== 'unknown' ? line : [note('open_case', told)];
}

/** "Why was it lifted?" of what is banned: the premise is put right before anything else. */
function premiseOf({ query, verdicts }: Asked): Manner | null {
  const isFree = (v: Verdict): boolean => v.status === 'conditional' || v.status === 'permitted';
  const stopped = verdicts.some((v) => v.status === 'banned' || v.status === 'suspended');
  // What an act has opened, confirmed or not, is no longer simply stopped.
  const opened = verdicts.some((v) => v.announced && isFree(v));
  if (query.premise === 'lifted' && stopped && !opened) return 'not_lifted';
  return query.premise === 'banned' && verdicts.every(isFree) ? 'not_banned' : null;
}

function grounds({ knowledge, verdicts }: Asked): Piece {
  const pieces = verdicts.slice(0, TOLD_IN_FULL).map((verdict) => groundsOf(knowledge, verdict));
  return joined(...pieces.slice(0, AT_ONCE), ...pieces.slice(AT_ONCE).map(behind));
}

/** A table where the verdicts differ by importer, goods or day. */
function sideBySide({ knowledge, verdicts }: Asked): Piece['tables'] {
  const several = (of: (v: Verdict) => string): boolean => new Set(verdicts.map(of)).size > 1;
  const differ = several((v) => v.importer) || several((v) => v.product) || several((v) => v.from ?? v.day);
  return differ ? comparisonTable(knowledge, verdicts) : [];
}
