// What a question's names say, once each has its part in it: goods, places, importers, what is set aside.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Step } from '../knowledge/schema.ts';
import { isNegated } from '../language/negated.ts';
import {
  isAmongOthers,
  isBackground,
  isCause,
  isEvent,
  isExampleOf,
  isFromTo,
  isGovernment,
  isKindOfWord,
  isOfRule,
  isSetOf,
  isTripFrom,
  isWhere,
  othersIn,
} from '../language/places.ts';
import type { Said } from './complete.ts';
import type { Span } from './cover.ts';
import type { Cue } from './cues.ts';
import type { Match } from './lexicon.ts';
import { isAsking, sentenceSpans, sentencesOf } from './parts.ts';
import {
  excludedOf,
  foreignOf,
  hasFlag,
  ingredientsOf,
  isAnsweredTo,
  isNext,
  isOf,
  isSaidOf,
  ofJapan,
  seatsOf,
  toldOf,
  viaOf,
} from './roles.ts';
import type { Named } from './spans.ts';
import { passedOf, readSteps } from './steps.ts';
import type { Unread } from './unread.ts';

type Collected = Omit<Said, 'at' | 'isNow' | 'actsOn' | 'intents' | 'topics' | 'typed'>;

export function collect(
  knowledge: Knowledge,
  text: string,
  names: readonly Named[],
  cues: readonly Match<Cue>[],
  unread: readonly Unread[] = [],
): Collected {
  const seats = seatsOf(names, cues);
  const ingredients = ingredientsOf(names, cues, {
    text,
    apart: (a, b) => areApart(knowledge, a, b),
    isHeaded: unread.length > 0,
  });
  const foreign = foreignOf(knowledge, text, names, cues, unread);
  const via = viaOf(names, cues, text);
  const isAlso =
    (one: Named) =>
    (other: Named): boolean =>
      idsOf([one], 'importer').join() === idsOf([other], 'importer').join();
  const isOnward = names.some((n) => isOf(n, 'importer') && !via.some(isAlso(n)));
  // Whoever is only passed is no importer where goods go on to another, nor where it is told what goods from there are:
  // 先发越南…算越南产.
  const isPassed = (n: Named): boolean =>
    via.includes(n) || ((isOnward || /^[産产산]/u.test(text.slice(n.end))) && via.some(isAlso(n)));
  const isImporter = (n: Named): boolean =>
    isOf(n, 'importer') &&
    !foreign.includes(n) &&
    !isPassed(n) &&
    !isSetting(n, text, names) &&
    !isOfIngredient(n, text, names) &&
    !isAnsweredTo(n, text, names);
  const told = names.filter(
    (n) =>
      !seats.includes(n) &&
      !isAttribute(n, text, names) &&
      !isOfOthers(n, text, names) &&
      !isExample(n, text, names) &&
      !(isOf(n, 'origin') && isGovernment(text.slice(n.end))) &&
      !(isOf(n, 'origin') && isTripFrom(text.slice(Math.max(0, n.start - AHEAD), n.start), text.slice(n.end))),
  );
  const passed = passedOf(told, text, cues);
  return {
    importers: idsOf(inFront(knowledge, text, names.filter(isImporter), cues), 'importer'),
    products: productsOf(
      knowledge,
      text,
      names,
      [
        ...ingredients,
        ...widerOf(
          knowledge,
          text,
          names.filter((n) => !ingredients.includes(n)),
          cues,
        ),
        ...ofRule(knowledge, names),
        ...saidOfForeign(text, names, foreign),
      ],
      cues,
    ),
    ingredients: idsOf(ingredients, 'product'),
    via: idsOf(via, 'importer'),
    origins: originsOf(
      knowledge,
      text,
      told.filter((n) => !passed.includes(n)),
      cues,
    ),
    steps: readSteps(told, cues, ingredients, usualStep(knowledge, idsOf(names, 'product')), text),
    parties: idsOf(names, 'party'),
    elsewhere: names.flatMap((n) =>
      foreign.includes(n) || isOf(n, 'importer')
        ? []
        : n.targets.filter((t) => t.kind === 'elsewhere').map((t) => t.label),
    ),
    foreign: foreign.length > 0,
    set:
      told.some((n) => n.targets.some((t) => t.kind === 'origin' && t.group)) &&
      !told.some((n) => n.targets.some((t) => t.kind === 'origin' && !t.group)),
    japan: names.some((n) => isOf(n, 'japan')),
    ofJapan: ofJapan(names, text),
    read: names
      .filter((n) => n.near)
      .map((n) => ({ typed: n.typed, read: [...new Set(n.targets.map((t) => t.label))].join(' / ') })),
  };
}

/** 「福島・茨城など5県」: prefectures that are named of a set which stands beside them. */
function isExample(name: Named, text: string, names: readonly Named[]): boolean {
  const idsIn = (n: Named): string[] => n.targets.flatMap(({ kind, ids }) => (kind === 'origin' ? ids : []));
  const places = names.filter((n) => isOf(n, 'origin'));
  const isSet = (n: Named): boolean => n.targets.some(({ kind, group }) => kind === 'origin' && group === true);
  return places.some((set) => {
    if (set === name || !isSet(set) || isSet(name) || !idsIn(name).every((id) => idsIn(set).includes(id))) return false;
    const last = places.findLast((n) => n.end <= set.start);
    const isBefore = last !== undefined && isExampleOf(text.slice(last.end, set.start));
    const isAmong = isBefore && name.start <= last.start && /^[^。.?!]{0,40}$/u.test(text.slice(name.end, last.start));
    return isAmong || (name.start >= set.end && isSetOf(text.slice(set.end, name.start)));
  });
}

/** "Fukushima-era controls", "since Fukushima", "post-Fukushima": a place's name for what happened there is no origin. */
function isAttribute(name: Named, text: string, names: readonly Named[]): boolean {
  if (!isOf(name, 'origin')) return false;
  const [ahead, behind] = [text.slice(Math.max(0, name.start - AHEAD), name.start), text.slice(name.end)];
  const hasGoods = names.some((n) => isOf(n, 'product') && n.start - name.end <= 1 && n.start >= name.end);
  const isBeside = names.some((n) => n !== name && isOf(n, 'origin') && n.typed !== name.typed);
  return (
    isEvent(ahead) || (isCause(ahead, behind) && !hasGoods) || isKindOfWord(behind) || (isBeside && isOfRule(behind))
  );
}

/** Importers asked about: not whose doing was only before, where another is named; nor who is known, where others are asked for. */
function inFront(
  knowledge: Knowledge,
  text: string,
  names: readonly Named[],
  cues: readonly Match<Cue>[],
): readonly Named[] {
  const isBehind = (n: Named): boolean =>
    isBackground(text.slice(Math.max(0, n.start - AHEAD), n.start), text.slice(n.end));
  const front = names.filter((n) => !isBehind(n) && !isSaidAfter(knowledge, text, n, names));
  const others = front.length > 0 ? front : names;
  const known = excludedOf(knowledge, text, names, 'importer', cues);
  const left = others.filter((n) => !known.includes(n) && !isFreeOf(n, cues));
  return left.length > 0 || cues.some((m) => hasFlag(m, 'all_importers')) ? left : others;
}

/** "The EU has lifted it, and so has Taiwan: which countries are left?": who is told to have lifted it is not who is asked of. */
const isFreeOf = (name: Named, cues: readonly Match<Cue>[]): boolean =>
  cues.some(
    (all) =>
      hasFlag(all, 'all_importers') &&
      cues.some((m) => (hasFlag(m, 'lifts') || hasFlag(m, 'lifted')) && m.start >= name.end && m.end <= all.start),
  );

/** "Does Russia still ban it? It followed China in 2023": who is only told of once another's rule was asked after. */
function isSaidAfter(knowledge: Knowledge, text: string, name: Named, names: readonly Named[]): boolean {
  const spans = sentenceSpans(text);
  const at = spans.findIndex(({ start, end }) => name.start >= start && name.start < end);
  const asks = ({ start, end }: Span): boolean => isAsking(knowledge, text.slice(start, end));
  const own = spans[at];
  if (!own || asks(own)) return false;
  return spans.slice(0, at).some((span) => asks(span) && names.some((n) => n.start >= span.start && n.end <= span.end));
}

/** No preposition with its article is longer. */
const AHEAD = 24;

/** 「ほかの国は福島だけなのに」: a place told of what others do, where one is named of the importer asked about. */
const isOfOthers = (name: Named, text: string, names: readonly Named[]): boolean =>
  isOf(name, 'origin') &&
  names.some((n) => isOf(n, 'importer')) &&
  othersIn(text).some(
    (at) =>
      at < name.start &&
      !/[。.?!，,、]/u.test(text.slice(at, name.start)) &&
      names.some((n) => isOf(n, 'origin') && n.end <= at),
  );

/** 「原料バター北海道、小麦カナダ」: where an ingredient is from, right after its name. */
const isOfIngredient = (name: Named, text: string, names: readonly Named[]): boolean =>
  names.some((n) => isOf(n, 'product') && n.end === name.start) &&
  /(?:原料|原材料|材料|원료|재료|ingredients?:?)[^。.?!\n]{0,40}$/u.test(text.slice(0, name.start));

/** A town where something happens, where somebody else is named who lets in: "her meeting with Xi at Gyeongju". */
const isSetting = (name: Named, text: string, names: readonly Named[]): boolean =>
  name.town === true &&
  names.some((n) => n.town !== true && (isOf(n, 'importer') || isOf(n, 'party'))) &&
  isWhere(text.slice(Math.max(0, name.start - SETTING), name.start), text.slice(name.end, name.end + SETTING));

/** So many letters beside a town show how it is put. */
const SETTING = 8;

/** Goods neither of which is a kind of the other. */
function areApart(knowledge: Knowledge, a: Named, b: Named): boolean {
  const [one, other] = [idsOf([a], 'product'), idsOf([b], 'product')];
  // "Pearl oysters": what is caught is made of nothing.
  const usual = [...knowledge.products.values()].filter((p) => p.default).map(({ id }) => id);
  if (other.some((id) => isKind(knowledge, id, usual))) return false;
  // 海带紫菜: kinds of one thing are a list.
  const parents = (ids: readonly string[]): string[] => ids.flatMap((id) => knowledge.products.get(id)?.parents ?? []);
  if (parents(one).some((id) => parents(other).includes(id))) return false;
  return !one.some((id) => isKind(knowledge, id, other)) && !other.some((id) => isKind(knowledge, id, one));
}

/** 秋鮭フィレ is no fish beside the salmon: goods joined to a kind of theirs say no more than it does. */
const widerOf = (knowledge: Knowledge, text: string, names: readonly Named[], cues: readonly Match<Cue>[]): Named[] => {
  const goods = names.filter((n) => isOf(n, 'product'));
  // 「ラーメンの即席麺」: the one in other words.
  const isSame = (a: Named, b: Named): boolean => b.start > a.end && /^[の的의]\s?$/u.test(text.slice(a.end, b.start));
  const isBeside = (a: Named, b: Named): boolean => isNext(a, b) || isSame(a, b);
  const isNarrower = (a: Named, b: Named): boolean => (isBeside(a, b) || isBeside(b, a)) && isKindOf(knowledge, a, b);
  // "The eel is farmed in Kagoshima, the kabayaki grilled in Saitama": where it grew is told of what it was made of.
  const isGrown = (b: Named): boolean => toldOf(b, names, text, cues) !== undefined;
  // "We deal in seafood. May scallops go?": a wider name apart from all goods says whose business it is, or once more what.
  const isOfStep = (b: Named): boolean =>
    cues.some((m) => m.start === b.start && m.end === b.end && m.values.some(({ kind }) => kind === 'step'));
  const excluded = excludedOf(knowledge, text, names, 'product', cues);
  const isListed = (b: Named): boolean =>
    !isOfStep(b) && (isAmongOthers(text.slice(0, b.start)) || goods.some((a) => a !== b && isJoined(a, b, text, cues)));
  return goods.filter((b) =>
    goods.some((a) => {
      if (a === b || excluded.includes(a) || !isKindOf(knowledge, a, b)) return false;
      return (
        isNarrower(a, b) || (a.start > b.end && isGrown(b)) || (!isListed(b) && !areTwoQuestions(knowledge, text, a, b))
      );
    }),
  );
};

/** In one list: nothing but what joins stands between them. */
function isJoined(a: Named, b: Named, text: string, cues: readonly Match<Cue>[]): boolean {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  const joins = cues.filter((m) => hasFlag(m, 'joins') && m.start >= from && m.end <= to);
  return joins.length > 0 && joins.reduce((left, m) => left.replace(m.text, ''), text.slice(from, to)).trim() === '';
}

/** Each in a sentence that asks. */
function areTwoQuestions(knowledge: Knowledge, text: string, a: Named, b: Named): boolean {
  const holding = ({ typed }: Named): string | undefined => sentencesOf(text).find((one) => one.includes(typed));
  const [one, other] = [holding(a), holding(b)];
  return one !== other && [one, other].every((sentence) => sentence !== undefined && isAsking(knowledge, sentence));
}

/** 수산물 8개현, 十都县水产品: beside a set that a rule made the usual goods name that rule, where others are asked of it. */
function ofRule(knowledge: Knowledge, names: readonly Named[]): Named[] {
  const goods = names.filter((n) => isOf(n, 'product'));
  const sets = names.filter((n) => n.targets.some((t) => t.kind === 'origin' && t.group));
  const isUsual = (n: Named): boolean => idsOf([n], 'product').every((id) => knowledge.products.get(id)?.default);
  const isBeside = (a: Named, b: Named): boolean => b.start >= a.end && b.start - a.end <= 1;
  const named = goods.filter((n) => isUsual(n) && sets.some((set) => isBeside(n, set) || isBeside(set, n)));
  return goods.some((n) => !named.includes(n)) ? named : [];
}

/** 罐头鲭鱼…鱼是挪威的: goods of which it is only told where they grew, where others are asked after. */
function saidOfForeign(text: string, names: readonly Named[], foreign: readonly Named[]): Named[] {
  const goods = names.filter((n) => isOf(n, 'product'));
  const told = goods.filter((g) => foreign.some((n) => isSaidOf(text, g, n)));
  return told.length < goods.length ? told : [];
}

/** Each of the one is a kind of the other, and none is the other itself. */
function isKindOf(knowledge: Knowledge, a: Named, b: Named): boolean {
  const [one, other] = [idsOf([a], 'product'), idsOf([b], 'product')];
  return one.length > 0 && one.every((id) => !other.includes(id) && isKind(knowledge, id, other));
}

/** Whether the goods are one of them, or a kind of one. */
export const isKind = (knowledge: Knowledge, id: string, of: readonly string[]): boolean =>
  of.includes(id) || (knowledge.products.get(id)?.parents.some((parent) => isKind(knowledge, parent, of)) ?? false);

/** What happens first to such goods: what lives in water is caught, the rest grows. */
/** How goods come to be where they are from, where nothing says it. */
export function usualStep(knowledge: Knowledge, products: readonly string[]): Step {
  const isUsual = (id: string): boolean => {
    const product = knowledge.products.get(id);
    return product !== undefined && (product.default === true || product.parents.some(isUsual));
  };
  return products.length === 0 || products.some(isUsual) ? 'caught' : 'grown';
}

const idsOf = (names: readonly Named[], kind: string): string[] => [
  ...new Set(names.flatMap((n) => n.targets.filter((t) => t.kind === kind).flatMap((t) => t.ids))),
];

/** "Members from Hokkaido to Okinawa" is all of Japan; "scallops from Hokkaido to Osaka" is a way that goods go. */
const isEndOfAll = (name: Named, names: readonly Named[], text: string): boolean => {
  const isOne = (n: Named): boolean => n.targets.some(({ kind, ids }) => kind === 'origin' && ids.length === 1);
  // Goods before "from" are on their way from there.
  const isOfGoods = (a: Named): boolean =>
    names.some((n) => isOf(n, 'product') && n.end <= a.start && /^ from $/u.test(text.slice(n.end, a.start)));
  const isPair = (a: Named, b: Named): boolean =>
    !isOfGoods(a) &&
    isFromTo(text.slice(Math.max(0, a.start - SETTING), a.start), text.slice(a.end, b.start), text.slice(b.end));
  return (
    isOne(name) &&
    names.some((n) => isOne(n) && (n.start >= name.end ? isPair(name, n) : n.end <= name.start && isPair(n, name)))
  );
};

/** Prefectures named, without those set aside; all but those where only what is set aside is named. */
function originsOf(knowledge: Knowledge, text: string, names: readonly Named[], cues: readonly Match<Cue>[]): string[] {
  const excluded = excludedOf(knowledge, text, names, 'origin', cues);
  const kept = names.filter((n) => !excluded.includes(n) && !isEndOfAll(n, names, text));
  const sets = kept.flatMap((n) => n.targets.filter((t) => t.kind === 'origin'));
  const single = new Set(sets.filter(({ ids }) => ids.length === 1).flatMap(({ ids }) => ids));
  // "Is Kyoto one of the ten?": a prefecture named beside a set that a rule made is what is asked, and of a region that
  // holds it, it alone.
  const wide = sets
    .filter(({ ids, group }) => ids.length > 1 && (group ? single.size === 0 : !ids.some((id) => single.has(id))))
    .flatMap(({ ids }) => ids);
  const out = new Set(excluded.flatMap((n) => n.targets.flatMap((t) => t.ids)));
  const all = [...knowledge.prefectures.keys()];
  // A part set aside of a prefecture that is named itself leaves the prefecture: 「魚沼以外の新潟」.
  const named = new Set([...single, ...wide.filter((id) => !out.has(id))]);
  if (excluded.length > 0 && named.size === 0) return all.filter((id) => !out.has(id));
  return all.filter((id) => named.has(id));
}

/** "Seafood other than scallops": goods set aside, and what is only in the goods, are not asked for where others are. */
function productsOf(
  knowledge: Knowledge,
  text: string,
  names: readonly Named[],
  ingredients: readonly Named[],
  cues: readonly Match<Cue>[],
): string[] {
  const excluded = excludedOf(knowledge, text, names, 'product', cues);
  const left = idsOf(
    names.filter((n) => !ingredients.includes(n)),
    'product',
  );
  // 「鯉は食品ではない」: what goods that are named are said not to be is not asked for.
  const goods = names.filter((n) => isOf(n, 'product'));
  const aroundOf = (n: Named) => [text.slice(Math.max(0, n.start - AHEAD), n.start), text.slice(n.end)] as const;
  const meant = goods.filter((n) => !isNegated(...aroundOf(n)));
  const negated = goods.filter((n) => {
    // 「豚肉なしのラーメン」: what is left out stands before the goods as well.
    const isLeftOut = isNegated('', aroundOf(n)[1]);
    return !meant.includes(n) && meant.some((g) => g.end <= n.start || (isLeftOut && g.start >= n.end));
  });
  const out = new Set(idsOf([...excluded, ...negated], 'product'));
  // "Anything besides rice": nothing else is named, so the widest goods are meant.
  return left.filter((id) => !out.has(id));
}
