// What a reader must know of how the question was read, before leaning on the answer. Lines on the program itself.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Part, Query } from '../question/query.ts';
import { importerMeasures } from '../status/reach.ts';
import type { Asked } from './asked.ts';
import { SEVERAL } from './board.ts';
import { note } from './cite.ts';
import type { Claim, ClaimKind } from './claim.ts';
import { notHeld } from './clarify.ts';
import { waysThrough } from './passing.ts';
import type { Lead, Piece } from './piece.ts';

export function notesOf({ knowledge, query, verdicts, day, today }: Asked, lead?: Lead): Piece {
  const { at, steps } = query.cases[0];
  const goods = notHeld(query);
  // What is not held is told as that.
  const words = query.unread.filter((word) => !goods.some((one) => one.includes(word)));
  const said = (part: Part): readonly string[] => (query.assumed.includes(part) ? query[part] : []);
  // What tells of itself what it is of rests on nothing that was assumed, but for whose rule it is.
  const own = lead ? tellsOfItself(knowledge, lead) : null;
  // Of many importers that nobody named, the answer names each.
  const importers = said('importers').length > SEVERAL ? [] : said('importers');
  const assumed = own
    ? { importers: importers.filter((id) => own.has(id)), products: [], origins: [] }
    : { importers, products: isBeside(lead) ? [] : said('products'), origins: said('origins') };
  return {
    answer: [
      // Who asks of a way through is told of it at once.
      ...waysThrough({ knowledge, query, verdicts }),
      ...(query.via.length > 0 ? [note('passing', { importers: query.via })] : []),
      ...(query.leftOut > 0 ? [note('left_out', { count: query.leftOut })] : []),
      ...(words.length > 0 ? [note('unread', { words })] : []),
      ...(goods.length > 0 ? [note('not_held', { goods })] : []),
      ...(query.read.length > 0 ? [note('read', { read: query.read })] : []),
      ...(Object.values(assumed).flat().length > 0 ? [note('assumed', assumed)] : []),
      ...(query.impossibleDates.length > 0 ? [note('no_such_day', { typed: query.impossibleDates, day })] : []),
      ...(query.elsewhere.length > 0 ? [elsewhere(knowledge, query)] : []),
      ...(at && at.slice(0, 10) > today && !query.future ? [note('future', { today })] : []),
    ],
    also: steps.flatMap(({ step }) => (step === 'ingredient' ? [note('minor_ingredient', {})] : [])),
  };
}

/** What stands on its own words, whatever goods and importer there are. */
const OWN_WORDS: ReadonlySet<ClaimKind> = new Set(['statement', 'measure', 'basis', 'condition', 'members', 'figure']);
/** What an assumption is of no less, beside those words. */
const OF_CASE: ReadonlySet<ClaimKind> = new Set([
  'verdict',
  'groups',
  'group',
  'cases',
  'by_goods',
  'open_case',
  'conditions',
]);

/** Beside what leads, a status names its goods itself. */
const isBeside = (lead: Lead | undefined): boolean => lead !== undefined && OWN_WORDS.has(lead.answer[0].kind);

/** The importers whose rule an entry that leads is of; null where a status is told with it, or leads. A definition is of none. */
function tellsOfItself(
  knowledge: Knowledge,
  { answer, basis = [], also = [], do: todo = [] }: Lead,
): Set<string> | null {
  const [first] = answer;
  if (!OWN_WORDS.has(first.kind) || [...answer, ...basis, ...also, ...todo].some(({ kind }) => OF_CASE.has(kind)))
    return null;
  if (first.kind === 'members') return new Set();
  return new Set(
    first.cites.flatMap((id) => {
      const fact = knowledge.facts.get(id);
      if (fact) return fact.topic.includes('definition') ? [] : (fact.about.importers ?? []);
      return knowledge.measures.get(id)?.importer ?? [];
    }),
  );
}

/** Importers named before the rest is only counted. */
const NAMED = 8;

/** Economies of which nothing is held, and those of which something is. */
export function elsewhere(knowledge: Knowledge, { elsewhere: places }: Query): Claim {
  const known = [...knowledge.importers.keys()].filter((id) => importerMeasures(knowledge, id).length > 0);
  return note('elsewhere', { places, known: known.slice(0, NAMED), more: Math.max(0, known.length - NAMED) });
}
