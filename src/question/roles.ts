// What part a name plays in a question: set aside, a firm's seat, an ingredient, of foreign growth, or what is asked.
import { derived } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { countryOf } from '../language/en/words.ts';
import { fold } from '../language/fold.ts';
import { isToldOfPlace } from '../language/places.ts';
import * as chinese from '../language/zh/directions.ts';
import type { Span } from './cover.ts';
import type { Cue, Flag } from './cues.ts';
import type { Match } from './lexicon.ts';
import type { Named } from './spans.ts';
import type { Unread } from './unread.ts';

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
  // 「新潟じゃなくて兵庫」, "not about Fukushima", "Toyama, not Niigata!": what is said not to be meant, where another is.
  const isAside = (n: Named): boolean =>
    all.length > 1 &&
    (stands(n, cues, 'asides_after', 'after', 0) ||
      stands(n, cues, 'asides_before', 'before', 1) ||
      (kind === 'origin' && /(?:^|[.,;(-] ?)not (?:from )?$/.test(text.slice(0, n.start))));
  const out = new Set(all.filter((n) => isExcluded(n, names, cues) || isAside(n)));
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

const MAKING: ReadonlySet<string> = new Set(['manufactured', 'processed', 'packed']);
const isStep = (m: Match<Cue>, isMeant: (step: string) => boolean): boolean =>
  m.values.some((v) => v.kind === 'step' && isMeant(v.step));

/** The place that is told of goods right after them ("the rice is from Hyogo", "eel is farmed in Kagoshima"), where they grew. */
export function toldOf(goods: Named, names: readonly Named[], text: string, cues: Cues): Named | undefined {
  const place = names.find((n) => n.start >= goods.end && isOf(n, 'origin'));
  if (!place || names.some((n) => n.start >= goods.end && n.end <= place.start)) return undefined;
  const steps = cues.filter((m) => m.start >= goods.end && m.end <= place.start && isStep(m, () => true));
  if (steps.some((m) => isStep(m, (step) => MAKING.has(step) || step === 'transit' || step === 'left')))
    return undefined;
  const between = steps.reduce((left, m) => left.replace(m.text, ''), text.slice(goods.end, place.start));
  return isToldOfPlace(between.replace(/ {2,}/g, ' ')) ? place : undefined;
}

/** An economy that goods only pass ("via Hong Kong", 「香港経由」): not who lets them in, where another is or was named. */
export const viaOf = (names: readonly Named[], cues: Cues, text = ''): Named[] =>
  names.filter(
    (n) =>
      isOf(n, 'importer') &&
      (passes(n, cues, 'after', 2, (m) => !/[,、。;]/u.test(text.slice(n.end, m.start))) ||
        // 「香港経由で中国に」: said of what stands before it, it is not said of what follows.
        passes(
          n,
          cues,
          'before',
          1,
          (m) => !names.some((o) => o.end === m.start && isPlace(o) && !isInGoods(o, names)),
        )),
  );

const PLACES = ['importer', 'elsewhere', 'origin', 'transit'] as const;
const isPlace = (name: Named): boolean => PLACES.some((kind) => isOf(name, kind));
/** 北海道扇贝: the place is part of what goods are called. */
const isInGoods = (name: Named, names: readonly Named[]): boolean =>
  names.some((n) => n !== name && isOf(n, 'product') && n.start <= name.start && n.end >= name.end);

const passes = (
  name: Named,
  cues: Cues,
  position: 'before' | 'after',
  reach: number,
  isFree: (cue: Match<Cue>) => boolean = () => true,
): boolean =>
  cues.some((m) => {
    const gap = position === 'before' ? name.start - m.end : m.start - name.end;
    return (
      gap >= 0 &&
      gap <= reach &&
      isFree(m) &&
      m.values.some((v) => v.kind === 'step' && v.step === 'transit' && v.position === position)
    );
  });

/** Goods named as what is in other goods: "curry roux with beef extract". */
export function ingredientsOf(
  names: readonly Named[],
  cues: Cues,
  {
    text = '',
    apart = () => false,
    isHeaded = false,
  }: {
    readonly text?: string;
    readonly apart?: (a: Named, b: Named) => boolean;
    /** What is asked of was named by words that nobody read: all that is marked so is in it. */
    readonly isHeaded?: boolean;
  } = {},
): Named[] {
  const goods = names.filter((n) => isOf(n, 'product'));
  // 鮭フレーク, "tuna sushi": goods straight before others that are no kind of them are what those are made of.
  // 「豚骨の濃縮スープ」: of goods joined by の the last are meant.
  const isHead = (n: Named, g: Named): boolean =>
    isNext(n, g) || (g.start > n.end && OF_HEAD.test(text.slice(n.end, g.start)));
  const isMadeInto = (n: Named): boolean => goods.some((g) => isHead(n, g) && (apart(n, g) || isMadeInto(g)));
  const made = cues.some((m) => m.values.some((v) => v.kind === 'step' && v.step === 'manufactured'));
  const places = names.filter((n) => isOf(n, 'origin'));
  // "Sake brewed in one place from rice of another": of what is made, the goods with a place of their own went in.
  const ofPlace = (n: Named): boolean =>
    made && places.length > 1 && places.some((p) => n.start >= p.end && n.start - p.end <= 2 && !parted(p, n, cues));
  // "The rice is from Hyogo", where other goods are made somewhere else of it.
  const isToldOf = (n: Named): boolean => {
    const place = toldOf(n, names, text, cues);
    const isMade = cues.some(
      (m) => (m.end <= n.start || m.start >= (place?.end ?? 0)) && isStep(m, (s) => s !== 'packed' && MAKING.has(s)),
    );
    // Goods of one list are made of none of each other.
    const isOther = (g: Named): boolean =>
      g !== n && apart(n, g) && !(parted(g, n, cues) && joinedBy(text.slice(g.end, n.start), cues));
    return place !== undefined && isMade && places.some((p) => p !== place) && goods.some(isOther);
  };
  // "Milk powder 18%", 「小麦粉30%」: a share of the whole, where there is a whole.
  const isShare = (n: Named): boolean =>
    (goods.length > 1 || isHeaded) &&
    (SHARE_AFTER.test(text.slice(n.end)) || SHARE_BEFORE.test(text.slice(Math.max(0, n.start - SHARE), n.start)));
  // "Dashi packs, bonito + kelp": what a plus joins is what goods named before it are mixed of.
  const isPlus = (a: Named | undefined, b: Named | undefined): boolean =>
    a !== undefined && b !== undefined && PLUS.test(text.slice(a.end, b.start));
  const mixed = goods.filter((n, i) => isPlus(goods[i - 1], n) || isPlus(n, goods[i + 1]));
  const isMixed = (n: Named): boolean => mixed.includes(n) && goods[0] !== undefined && !mixed.includes(goods[0]);
  // 「抹茶ラテ(砂糖・乳入り)」: of what stands in brackets all is in it, where the last of it is said to be.
  const isBracketed = (n: Named): boolean => {
    const open = text.slice(0, n.start).search(/[(（][^()（）]*$/u);
    return open >= 0 && /^[^()（）]*(?:入り|使用|配合|含む|含有|함유|포함|成分)[)）]/u.test(text.slice(n.end));
  };
  const inside = goods.filter(
    (n) =>
      isMadeInto(n) ||
      isBracketed(n) ||
      isShare(n) ||
      isMixed(n) ||
      isToldOf(n) ||
      stands(n, cues, 'ingredients_before', 'before', 1) ||
      stands(n, cues, 'ingredients_after', 'after', 1) ||
      ofPlace(n),
  );
  // Of goods that are all said so, the head is what is asked: it stands first in "A with B", last in 「B入りのA」.
  if (isHeaded) return inside;
  const head = /[a-z]/.test(goods[0]?.typed ?? '') ? goods[0] : goods.at(-1);
  return inside.length < goods.length ? inside : inside.filter((n) => n !== head);
}

/** Whether the words between two names are but those that join a list. */
export const joinedBy = (between: string, cues: Cues): boolean =>
  cues.some((m) => hasFlag(m, 'joins') && m.text === between.trim());

const OF_HEAD = /^の\p{Script=Han}{0,2}$/u;
const PLUS = /^\s?\+\s?$/;
const SHARE_AFTER = /^\s?[(:]?\s?\d{1,3}(?:[.,]\d+)?\s?(?:%|percent|per cent)/u;
const SHARE_BEFORE = /\d\s?(?:%|percent|per cent)(?: of)?(?:の|的)?\s?$/u;
/** Nothing longer says how much of the whole it is. */
const SHARE = 16;

/** With nothing between them, or the blank between two Latin words. */
export const isNext = (a: Named, b: Named): boolean =>
  b.start - a.end === (/[a-z]$/.test(a.typed) && /^[a-z]/.test(b.typed) ? 1 : 0);

/** Particles of direction, and how far behind them the verb may stand. */
const TOWARD = /^(?:に|へ|에|로|으로)(?![\uac00-\ud7a3])/u;
const CLAUSE = 16;
/** Nothing else is said: 「機内持ち込みで羽田へ」. */
const ENDS = /^\p{L}{1,2}[^\p{L}\p{N}]*$/u;

/** "To Japan", 「日本に」, and no economy that goods go to: into Japan. */
export const isJapanTheEnd = (names: readonly Named[], cues: Cues, text: string): boolean => {
  const to = (n: Named): boolean =>
    stands(n, cues, 'destinations_before', 'before', 1) ||
    stands(n, cues, 'destinations_after', 'after', 0) ||
    isToward(n, cues, text);
  const isEnd = (n: Named): boolean =>
    isOf(n, 'japan')
      ? to(n) || isEndInChinese(n, names, cues, text)
      : IN_JAPAN.some((kind) => isOf(n, kind)) && isCompleted(n, text);
  return names.some(isEnd) && !names.some((n) => isOf(n, 'importer') && to(n));
};

/** 「日本に送る」, 일본에 가져가: a particle of direction, and what is done to goods soon after it. */
const isToward = (n: Named, cues: Cues, text: string): boolean =>
  TOWARD.test(text.slice(n.end)) &&
  (ENDS.test(text.slice(n.end)) ||
    cues.some(
      (m) =>
        m.start >= n.end &&
        m.start - n.end <= CLAUSE &&
        (hasFlag(m, 'trade') || m.values.some(({ kind }) => kind === 'acts_on')),
    ));

/** 寄到东京, 寄给在东京的女儿. */
const isCompleted = (n: Named, text: string): boolean =>
  chinese.COMPLETED.test(text.slice(Math.max(0, n.start - AHEAD), n.start));

/** 卖到日本, 出口日本吗, 输日的, 日本会进口: not 出口日本扇贝, whose object Japan's goods are. */
function isEndInChinese(japan: Named, names: readonly Named[], cues: Cues, text: string): boolean {
  const ahead = text.slice(Math.max(0, japan.start - AHEAD), japan.start);
  const behind = text.slice(japan.end);
  if (japan.toward === true || chinese.COMPLETED.test(ahead) || chinese.IMPORTS.test(behind)) return true;
  if (!chinese.BARE.test(ahead)) return false;
  const hasGoods = names.some((n) => isOf(n, 'product') && n.start <= japan.end && n.end > japan.end);
  if (hasGoods) return false;
  const isGrammar = cues.some(
    (m) => m.start === japan.end && m.values.some(({ kind }) => kind === 'function' || kind === 'intent'),
  );
  return isGrammar || chinese.MARKET.test(behind) || /^\s*(?:[?,.。，、!]|$)/u.test(behind);
}

/** No verb of sending and what completes it is longer. */
const AHEAD = 6;

/** Whether some economy is where goods go. */
export const goesSomewhere = (names: readonly Named[], cues: Cues): boolean =>
  names.some(
    (n) =>
      isOf(n, 'importer') &&
      (n.toward ||
        stands(n, cues, 'destinations_before', 'before', 1) ||
        stands(n, cues, 'destinations_after', 'after', 0)),
  );

/** "From Seoul to Osaka", 香港臘腸寄去東京: goods that are from an importer and go to a Japanese place are on their way into Japan. */
export function goesIntoJapan(names: readonly Named[], cues: Cues, text: string): boolean {
  const to = (n: Named): boolean =>
    stands(n, cues, 'destinations_before', 'before', 1) ||
    stands(n, cues, 'destinations_after', 'after', 0) ||
    isCompleted(n, text) ||
    isToward(n, cues, text);
  const abroad = names.filter((n) => isOf(n, 'importer') || isOf(n, 'elsewhere'));
  const isFrom = (n: Named): boolean =>
    (isDeparture(n, cues) && !isBuyers(n, cues)) ||
    names.some((g) => isOf(g, 'product') && g.start >= n.end && /^[ の的之의]?$/u.test(text.slice(n.end, g.start)));
  const inJapan = names.filter((n) => IN_JAPAN.some((kind) => isOf(n, kind)));
  // "Our garlic is to be exported to Osaka": nobody else is named, and nothing is from there.
  const isOnlyThere =
    abroad.length === 0 &&
    cues.some((m) => hasFlag(m, 'trade')) &&
    names.some((n) => isOf(n, 'product')) &&
    inJapan.length > 0 &&
    inJapan.every((n) => to(n) && !isDeparture(n, cues));
  return isOnlyThere || (abroad.some((n) => n.toward !== true && isFrom(n)) && !abroad.some(to) && inJapan.some(to));
}

const IN_JAPAN = ['origin', 'transit', 'japan'] as const;

/** "Chinese eel", 「ノルウェー産」, "beef from Australia": what was grown elsewhere; but not "Chinese seafood imports". */
export function foreignOf(
  knowledge: Knowledge,
  text: string,
  names: readonly Named[],
  cues: Cues,
  unread: readonly Unread[] = [],
): Named[] {
  const abroad = names.filter((n) => isOf(n, 'importer') || isOf(n, 'elsewhere'));
  const isLeft = (n: Named): boolean =>
    isDeparture(n, cues) &&
    abroad.some((o) => !sameAs(o, n)) &&
    !names.some((o) => isOf(o, 'origin') || isOf(o, 'japan'));
  const goods = [...names.filter((n) => isOf(n, 'product')), ...unread];
  return abroad.filter(
    (n) =>
      !n.toward &&
      !isBuyers(n, cues) &&
      (isLeft(n) ||
        isMarked(knowledge, text, n, cues) ||
        isSource(text, n, goods, cues) ||
        goods.some((g) => isSaidOf(text, g, n)) ||
        isHeldAgainst(text, n, names) ||
        namesGoods(knowledge, text, n, goods, names, cues)),
  );
}

/** "From X", 「Xから」. */
const isDeparture = (n: Named, cues: Cues): boolean =>
  stands(n, cues, 'departures_before', 'before', 1) || stands(n, cues, 'departures_after', 'after', 0);

/** "We got an order from Korea", 「韓国から注文が」: from there comes a buyer, and the goods go there. */
const isBuyers = (n: Named, cues: Cues): boolean =>
  isDeparture(n, cues) &&
  cues.some((m) => hasFlag(m, 'inquiries') && m.end > n.start - INQUIRY && m.start < n.end + INQUIRY);

/** So near to a name stands what comes from there. */
const INQUIRY = 16;

const sameAs = (a: Named, b: Named): boolean => a.targets.some((t) => b.targets.some((o) => o.ids[0] === t.ids[0]));

/** "Made in X", X産: a mark of origin stands beside the name. */
function isMarked(knowledge: Knowledge, text: string, name: Named, cues: Cues): boolean {
  if (stands(name, cues, 'origin_after', 'after', 1) || stands(name, cues, 'origin_before', 'before', 1)) return true;
  // One syllable of Korean is no word by itself: 중국산.
  const after = text.slice(name.end);
  return marksAfter(knowledge).some(
    (mark) => after.startsWith(mark) && !/^\p{Script=Hangul}/u.test(after.slice(mark.length)),
  );
}

const marksAfter = derived((knowledge) =>
  [...knowledge.languages.values()].flatMap(({ questions }) => questions.origin_marks.after.map(fold)),
);

/** "Beef from X", 「Xからの牛肉」: what comes from there, where it is goods that come. */
const isSource = (text: string, name: Named, goods: readonly Span[], cues: Cues): boolean =>
  goods.some(
    (g) => g.end <= name.start && name.start - g.end < 8 && stands(name, cues, 'departures_before', 'before', 1),
  ) ||
  goods.some(
    (g) =>
      g.start >= name.end &&
      stands(name, cues, 'departures_after', 'after', 0) &&
      g.start - name.end <= 4 &&
      !/[、，,。]/u.test(text.slice(name.end, g.start)),
  );

/** 港府對內地恢復進口的回應: whose doing somebody else, named before, answers to; it is not asked how that one acts. */
export const isAnsweredTo = (name: Named, text: string, names: readonly Named[]): boolean =>
  chinese.ANSWERED_TO.before.test(text.slice(0, name.start)) &&
  chinese.ANSWERED_TO.after.test(text.slice(name.end)) &&
  names.some((n) => isOf(n, 'importer') && n.end <= name.start && !sameAs(n, name));

/** 「青森りんごと韓国りんご」, "Japanese apples or American apples": goods of this country joined to the same of a Japanese place. */
function isHeldAgainst(text: string, name: Named, names: readonly Named[]): boolean {
  const of = (place: Named): Named[] => {
    const inside = names.filter((g) => isOf(g, 'product') && g.start <= place.start && g.end > place.end);
    const after = names.filter(
      (g) =>
        isOf(g, 'product') &&
        g.start >= place.end &&
        /^[ の的之]?\p{Script=Han}?$/u.test(text.slice(place.end, g.start)),
    );
    return [...inside, ...after].map((g) => ({ ...g, start: Math.min(g.start, place.start) }));
  };
  const ours = names.filter((n) => isOf(n, 'origin') || isOf(n, 'japan')).flatMap(of);
  return of(name).some((theirs) =>
    ours.some(
      (o) =>
        (JOINED.test(text.slice(o.end, theirs.start)) || JOINED.test(text.slice(theirs.end, o.start))) &&
        sameGoods(o, theirs),
    ),
  );
}

/** 鱼是挪威的, 啲蝦係越南㗎: where the goods are said to be from. */
export const isSaidOf = (text: string, goods: Span, name: Span): boolean =>
  chinese.IS_OF.test(text.slice(goods.end, name.start)) && chinese.OF_ENDS.test(text.slice(name.end));

/** What stands between two that are held against each other: a closed class. */
const JOINED = /^\s?(?:と|や|か|跟|和|与|比|同|及|、|\/|or|and|vs\.?|versus|than|랑|이랑|와|과|하고)\s?$/u;

const sameGoods = (a: Named, b: Named): boolean => idsOfGoods(a).some((id) => idsOfGoods(b).includes(id));
const idsOfGoods = (n: Named): string[] => n.targets.flatMap(({ kind, ids }) => (kind === 'product' ? ids : []));

/** What its people call goods ("Cuban lobster"), or its name straight before them, and no Japanese place named. */
function namesGoods(
  knowledge: Knowledge,
  text: string,
  name: Named,
  things: readonly Span[],
  names: readonly Named[],
  cues: Cues,
): boolean {
  if (names.some((n) => isOf(n, 'origin') || isOf(n, 'japan'))) return false;
  // A particle between them says where goods go: 香港にイクラ.
  const isPeople = countryOf(name.typed) !== undefined;
  const goods = things.find(
    (n) =>
      n.start >= name.end &&
      (/^[ の的之의]?$/u.test(text.slice(name.end, n.start)) ||
        (isPeople &&
          WITHIN.test(text.slice(name.end, n.start)) &&
          !cues.some((m) => m.start > name.end && m.end < n.start))),
  );
  if (!goods) return false;
  // "Chinese seafood imports": imported there, not grown there; but where another lets in, imported by that one.
  // 「韓国と中国の水産物規制」: of two that stand in one list neither lets in what is the other's.
  const isListed = (n: Named): boolean => {
    const [one, two] = n.start < name.start ? [n, name] : [name, n];
    return joinedBy(text.slice(one.end, two.start), cues);
  };
  const others = names.filter((n) => isOf(n, 'importer') && !sameAs(n, name) && !isListed(n));
  const another = others.length > 0;
  const asked = (n: Named): boolean => n.targets.some((t) => t.ids.some((id) => restricting(knowledge).has(id)));
  const isImport = cues.some((m) => hasFlag(m, 'imports_of') && m.start >= goods.end && m.start - goods.end <= 1);
  if (isImport && !another && asked(name)) return false;
  if (isPeople || isOf(name, 'elsewhere')) return true;
  // Where another is named as who lets in, the goods are of this one: 韩国泡菜进口中国, 美國的櫻桃, 칠레 와인 수입.
  const between = text.slice(name.end, goods.start);
  const isHangul = /\p{Script=Hangul}/u.test(text.charAt(goods.start));
  const isJoined =
    (between === '' && /\p{Script=Han}|\p{Script=Katakana}/u.test(text.charAt(goods.start))) ||
    (isHangul && (between === '' || (between === ' ' && isImport))) ||
    (another && /^[の的之]$/u.test(between));
  const goesTo = names.some(
    (n) => isOf(n, 'importer') && n !== name && stands(n, cues, 'destinations_before', 'before', 1),
  );
  const restricts = others.some(asked);
  return (another && (isJoined || goesTo)) || ((restricts || isJoined) && !asked(name));
}

/** "Australian rock lobster": a word that says what kind, and is none for somebody or for what is done. */
const WITHIN = /^ (?![a-z]*(?:s|er|or|ment|ity|ion|ing) )[a-z]+ $/;

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
        names.some((o) => isOf(o, 'product') && o.start <= n.start && o.end >= n.end) ||
        names.some((o) => isOf(o, 'product') && o.start >= n.end && o.start - n.end <= BESIDE)),
  );
