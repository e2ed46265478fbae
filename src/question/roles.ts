// What part a name plays in a question: set aside, a firm's seat, an ingredient, of foreign growth, or what is asked.
import { derived } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold } from '../language/fold.ts';
import type { Cue, Flag } from './cues.ts';
import type { Named } from './spans.ts';
import type { Match } from './trie.ts';

type Cues = readonly Match<Cue>[];

export const isOf = (name: Named, kind: string): boolean => name.targets.some((t) => t.kind === kind);
export const hasFlag = (match: Match<Cue>, flag: Flag): boolean =>
  match.values.some((v) => v.kind === 'flag' && v.flag === flag);

/** A particle or two may stand between a name and the word that marks it. */
const BESIDE = 3;

/** Whether a cue with the flag stands directly before or after the name, and no other name between. */
function stands(name: Named, cues: Cues, flag: Flag, side: 'before' | 'after', reach = BESIDE): boolean {
  return cues.some((m) => {
    if (!hasFlag(m, flag)) return false;
    const gap = side === 'before' ? name.start - m.end : m.start - name.end;
    return gap >= 0 && gap <= reach;
  });
}

/** "Other than X", and a preposition at most between them ("other than from X"). */
const EXCLUDED_REACH = 6;

function isExcluded(name: Named, names: readonly Named[], cues: Cues): boolean {
  // What stands between the word and the name is what is set aside, not the name.
  const between = names.some(
    (n) =>
      n.end <= name.start &&
      cues.some((m) => hasFlag(m, 'other_than') && m.end <= n.start && name.start - m.end <= EXCLUDED_REACH),
  );
  const ahead = !between && stands(name, cues, 'other_than', 'before', EXCLUDED_REACH);
  return ahead || stands(name, cues, 'other_than_after', 'after');
}

/** "Other than X and Y": what is joined to a name set aside is set aside with it. */
export function excludedOf(
  knowledge: Knowledge,
  text: string,
  names: readonly Named[],
  kind: string,
  cues: Cues,
): Named[] {
  const all = names.filter((n) => isOf(n, kind));
  const out = new Set(all.filter((n) => isExcluded(n, names, cues)));
  const joined = (a: Named, b: Named): boolean =>
    b.start >= a.end && b.start - a.end <= JOIN && joins(knowledge).has(text.slice(a.end, b.start).trim());
  for (let grown = true; grown; ) {
    const more = all.filter((n) => !out.has(n) && [...out].some((o) => joined(o, n) || joined(n, o)));
    for (const name of more) out.add(name);
    grown = more.length > 0;
  }
  return [...out];
}

/** Cues that are set aside themselves: "tariffs aside, …". */
export const setAside = (match: Match<Cue>, cues: Cues): boolean =>
  cues.some(
    (m) =>
      (hasFlag(m, 'asides_before') && match.start >= m.end && match.start - m.end <= BESIDE) ||
      (hasFlag(m, 'asides_after') && m.start >= match.end && m.start - match.end <= BESIDE),
  );

/** No word that joins is longer, a blank on each side. */
const JOIN = 6;
const joins = derived(
  (knowledge) => new Set([...knowledge.languages.values()].flatMap(({ questions }) => questions.joins.map(fold))),
);

/** The seat of a firm, where the goods are said to be of somewhere else. */
export function seatsOf(names: readonly Named[], cues: Cues): Named[] {
  const places = names.filter((n) => isOf(n, 'origin'));
  const seats = places.filter(
    (n) => stands(n, cues, 'seats_before', 'before') || stands(n, cues, 'seats_after', 'after', 1),
  );
  return seats.length < places.length ? seats : [];
}

/** A mark that parts a list stands between them: 「新潟、米は」 is no rice of Niigata. */
export const parted = (a: Named, b: Named, cues: Cues): boolean =>
  cues.some((m) => hasFlag(m, 'joins') && m.start >= a.end && m.end <= b.start);

/** Goods named as what is in other goods: "curry roux with beef extract". */
export function ingredientsOf(names: readonly Named[], cues: Cues): Named[] {
  const goods = names.filter((n) => isOf(n, 'product'));
  const made = cues.some((m) => m.values.some((v) => v.kind === 'step' && v.step === 'manufactured'));
  const places = names.filter((n) => isOf(n, 'origin'));
  // "Sake brewed in one place from rice of another": of what is made, the goods with a place of their own went in.
  const ofPlace = (n: Named): boolean =>
    made && places.length > 1 && places.some((p) => n.start >= p.end && n.start - p.end <= 2 && !parted(p, n, cues));
  const inside = goods.filter(
    (n) =>
      stands(n, cues, 'ingredients_before', 'before', 1) ||
      stands(n, cues, 'ingredients_after', 'after', 1) ||
      ofPlace(n),
  );
  // Of goods that are all said so, the head is what is asked: it stands first in "A with B", last in 「B入りのA」.
  const head = /[a-z]/.test(goods[0]?.typed ?? '') ? goods[0] : goods.at(-1);
  return inside.length < goods.length ? inside : inside.filter((n) => n !== head);
}

/** "From Seoul to Osaka": goods that come from an importer and go to a Japanese place are on their way into Japan. */
export function goesIntoJapan(names: readonly Named[], cues: Cues): boolean {
  const from = (n: Named): boolean =>
    stands(n, cues, 'departures_before', 'before', 1) || stands(n, cues, 'departures_after', 'after', 0);
  const to = (n: Named): boolean =>
    stands(n, cues, 'destinations_before', 'before', 1) || stands(n, cues, 'destinations_after', 'after', 0);
  return (
    names.some((n) => (isOf(n, 'importer') || isOf(n, 'elsewhere')) && from(n)) &&
    names.some((n) => (isOf(n, 'origin') || isOf(n, 'japan')) && to(n))
  );
}

/** "Chinese eel", 「ノルウェー産」, 越南巴沙鱼: what was grown elsewhere; but not "Chinese seafood imports". */
export function foreignOf(knowledge: Knowledge, names: readonly Named[], cues: Cues): Named[] {
  const abroad = names.filter((n) => isOf(n, 'importer') || isOf(n, 'elsewhere'));
  return abroad.filter((n) => saidForeign(n, cues) || namesGoods(knowledge, n, names));
}

function saidForeign(name: Named, cues: Cues): boolean {
  return cues.some(
    (m) =>
      hasFlag(m, 'foreign_origin') &&
      m.start <= name.start &&
      m.end >= name.end &&
      !cues.some((o) => hasFlag(o, 'imports_of') && o.start >= m.end && o.start - m.end <= 1),
  );
}

/** An economy straight before goods, and no Japanese place named: the goods are its own. */
function namesGoods(knowledge: Knowledge, name: Named, names: readonly Named[]): boolean {
  if (names.some((n) => isOf(n, 'origin') || isOf(n, 'japan'))) return false;
  if (!names.some((n) => isOf(n, 'product') && n.start >= name.end && n.start - name.end <= 1)) return false;
  if (isOf(name, 'elsewhere')) return true;
  // Of an importer it is so where another that restricts is named, and this one has nothing in force to be asked about.
  const asked = (n: Named): boolean => n.targets.some((t) => t.ids.some((id) => restricting(knowledge).has(id)));
  const another = names.some((n) => n !== name && isOf(n, 'importer') && asked(n));
  return another && name.targets.every((t) => t.ids.every((id) => !restricting(knowledge).has(id)));
}

const restricting = derived(
  (knowledge) =>
    new Set(
      [...knowledge.measures.values()].flatMap((m) => (m.effect !== 'permitted' && !m.until ? [m.importer] : [])),
    ),
);

/** Whether Japan is named as where the goods are from ("Japanese seafood", 日本产), not as where they go. */
export const ofJapan = (names: readonly Named[], text: string): boolean =>
  names.some(
    (n) =>
      isOf(n, 'japan') &&
      (/^\s?[産产산]/u.test(text.slice(n.end)) ||
        names.some((o) => isOf(o, 'product') && o.start >= n.end && o.start - n.end <= BESIDE)),
  );
