// A question's text to its Query: the part that asks, its names, dates and cues put together, gaps filled from around it.
import { addDays, firstDay } from '../knowledge/dates.ts';
import { lazily } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { Intent } from '../knowledge/language.ts';
import { code } from '../language/answer-language.ts';
import { isOfPlan, moveDayIn } from '../language/days.ts';
import { detectLanguage } from '../language/detect.ts';
import { isFood } from '../language/en/words.ts';
import { fold } from '../language/fold.ts';
import { inYearOfAct } from './act-days.ts';
import { asTyped, widerIn } from './as-typed.ts';
import { asksForAct, asksOfPassing, asksWhatWasSaid, asksWhoIssues } from './asked-of.ts';
import { besideOf } from './beside.ts';
import { carriedIn } from './carried.ts';
import { casesAsked, readList } from './case-list.ts';
import { changesIn, namesThisDay } from './changes.ts';
import { collect, isKind, usualStep } from './collect.ts';
import { complete, PARTICULAR, type ReadOptions, type Said, SEA_TOPICS, TELLING } from './complete.ts';
import { type Span, shareCovered } from './cover.ts';
import type { Cue, Flag } from './cues.ts';
import { askedDate, asksBefore } from './dates.ts';
import { unknownDestination } from './destination.ts';
import { added, hits, isOfGoods, isOfTheSea, isOfThese, isOnTrade, isTermOf, pointers } from './entries.ts';
import { joinedGoods, otherThing, unknownGoods, unreadGoods } from './goods-place.ts';
import { questionsNotRead } from './half-read.ts';
import { actsOnOf, intentsOf, outside, superlativeOf, topicAsked, topicsOf, weights } from './heard.ts';
import { kindOf } from './kind-of.ts';
import { entriesBy, intentsBy, scopeBy } from './learned.ts';
import type { Match } from './lexicon.ts';
import { casesOf, PLAIN, queryOf } from './make.ts';
import { isOfMarket } from './market.ts';
import { asksOf as entryAsks } from './meant.ts';
import { LEARNED } from './model.ts';
import { questionTold, wordsNotRead } from './not-read.ts';
import { asksNow, isOnlyToldDay, isUnderReport } from './of-today.ts';
import { papersIn } from './papers.ts';
import { isAsking, partsOf, sentenceSpans } from './parts.ts';
import { piecesOf } from './pieces.ts';
import { asksAmong, namesStop, takesYesOrNo } from './polarity.ts';
import type { Query } from './query.ts';
import { BY_RULES, type Reading } from './reader.ts';
import { goesSomewhere, hasFlag, isOf, setAside } from './roles.ts';
import { isBare, isIntoJapan, SAYS_LITTLE, scopeAsked } from './scope.ts';
import { isSentToPerson } from './sent.ts';
import { signsOf } from './signs.ts';
import { withStepsBefore } from './steps.ts';
import { leftOutOf, strip } from './strip.ts';
import { isPast } from './tense.ts';
import { termIn } from './terms.ts';
import { type TraceLine, traceOf } from './trace.ts';
import { isReadBeside, wishOf } from './wish.ts';
import { importerOfWording } from './wording.ts';
import { writtenForm } from './written-form.ts';

/** A Query, and on demand why each span was read as it was. */
export interface Read {
  readonly query: Query;
  readonly trace: () => TraceLine[];
  /** Whose rules are meant where none are named: those of the place, or of where one writes so. */
  readonly home: string | undefined;
}

/** The text to the Query that it asks; never throws. */
export const readQuestion = (knowledge: Knowledge, question: string, options: ReadOptions): Query =>
  readTraced(knowledge, question, options).query;

export function readTraced(knowledge: Knowledge, question: string, options: ReadOptions): Read {
  const raw = strip(question);
  const list = readList(knowledge, raw, options.today);
  const parts = list ? { asking: raw, rest: [] } : partsOf(knowledge, raw);
  const before = options.context?.cases[0].at?.slice(0, 4);
  const pieces = piecesOf(knowledge, parts.asking, options.today, before);
  const { text, cues, impossible } = pieces;
  const joined = joinedGoods(knowledge, pieces);
  const names = pieces.names.filter((n) => !joined.has(n));
  const detected = options.language ?? detectLanguage(knowledge, parts.asking, options.context?.language);
  const isPlan = isOfPlan(text);
  // "We want to bring it in next summer": the day of a plan foretells nothing.
  const isOfPlannedDay = (m: Match<Cue>): boolean =>
    isPlan && pieces.dates.some(({ start, end }) => m.start >= start && m.end <= end);
  const isForetold = (m: Match<Cue>): boolean => !isOnlyTold(knowledge, text, m.start) && !isOfPlannedDay(m);
  const flags = new Set(
    cues.flatMap((m) =>
      m.values.flatMap((v) =>
        v.kind === 'flag' && !setAside(m, cues) && (v.flag !== 'future' || isForetold(m)) ? [v.flag] : [],
      ),
    ),
  );
  const moveDay = moveDayIn(text);
  if (moveDay) flags.add('future');
  const collected = collect(knowledge, text, names, cues, unknownGoods(joined, pieces.unread));
  const isOfEvent = intentsOf(cues).some((intent) => OF_EVENTS.has(intent));
  const dates = pieces.dates.map((date) => inYearOfAct(knowledge, date, collected.importers, isOfEvent));
  // Why something happened then is asked of what stands today.
  const isOfEventDay = isOfEvent && dates.some(({ at }, i) => at !== pieces.dates[i]?.at);
  const inside = [...joined.values()];
  const topics = topicsOf(cues);
  const isOfFacts = topics.length > 0 || collected.parties.length > 0;
  const around = [...parts.rest, ...(options.around ?? [])].map((part) => piecesOf(knowledge, part, options.today));
  const beside = besideOf(knowledge, around);
  // 「半成貝」 under a letter on scallops: the goods read in a word are the ones that were told of.
  const isToldOf = inside.some((one) =>
    one.inside.some((id) => beside.products.some((of) => isKind(knowledge, of, [id]))),
  );
  const open = list !== null || collected.products.length > 0 || isToldOf;
  const other = open ? null : otherThing({ ...pieces, names });
  // What is no food is told as not held where it comes from Japan, and else is not ours.
  const isJapanese = collected.origins.length > 0 || collected.ofJapan;
  const standing = open || isOfFacts ? null : unreadGoods({ ...pieces, names });
  // Under a form with its goods a word that no particle marks as such is none of its own: 「검역 접수 가능 여부」.
  const isOfForm = standing !== null && beside.products.length > 0 && !isFood(standing) && !isMarked(text, standing);
  const found = open
    ? null
    : (inside[0]?.words ?? (isOfForm ? null : standing) ?? (isJapanese && !isOfFacts ? other : null));
  // What the thread is of, where nothing else is named.
  const spokenOf = collected.products.length === 0 ? (options.context?.products ?? []) : [];
  const kinds = options.context && collected.products.length === 0 ? kindOf(knowledge, text, spokenOf) : [];
  const whole = widerIn(raw);
  const typed = found === null || kinds.length > 0 ? null : whole(asTyped(raw, found));
  const lost =
    collected.importers.length + collected.elsewhere.length + (options.context?.importers.length ?? 0) === 0
      ? unknownDestination(knowledge, parts.asking, { ...pieces, names })
      : null;
  const heardOf = kinds.length > 0 ? { ...collected, products: [...kinds] } : collected;
  const named = lost ? { ...heardOf, elsewhere: [lost] } : heardOf;
  const earlier = options.context && asksBefore(knowledge, text, dates) ? options.context.cases[0].at : undefined;
  const isEarlier = earlier !== undefined;
  // What a party said, or a matter of its own, is no rule that moved.
  const moved = isOfFacts || list ? null : changesIn(knowledge, text);
  const isOfReport = isUnderReport(knowledge, parts.asking, options.today);
  const isOfToday =
    isOfReport ||
    (moved === null && asksNow(knowledge, parts.asking, options.today)) ||
    isOnlyToldDay(knowledge, parts.asking, options.today);
  const ahead = flags.has('future') || isPlan;
  const day = isOfToday || isOfEventDay ? null : askedDate(knowledge, text, dates, options.today, ahead);
  // Who plans for a day to come asks how it stands, and what is announced; nobody is asked to foretell.
  const time = day !== null && isPlan && !flags.has('future') && firstDay(day) > options.today ? null : day;
  // "May it go, since November?": whether it may is asked of the end of a time that is not over.
  const isOpenTime = time?.endsWith(`/${options.today}`) === true && moved === null;
  const asks = asksAmong(knowledge, text);
  const told = isOpenTime && asks === 'allowed' && !isPast(knowledge, text) ? null : time;
  const dated = earlier ? addDays(firstDay(earlier), -1) : told;
  const at = dated ?? (moved && namesThisDay(knowledge, text) ? options.today : null);
  const isNow = at === null && superlativeOf(cues) === 'latest';
  const read = [...pieces.slips, ...named.read];
  // What was before, of something that stands today, is how it came to be.
  const heard = intentsOf(cues);
  const intents = isEarlier && at === null ? [...new Set<Intent>(['timeline', ...heard])] : heard;
  const acts = actsOnOf(cues);
  const carried = carriedIn(knowledge, { ...pieces, names });
  // What is carried or posted stays so in a thread, until somebody ships.
  const lasting = flags.has('trade') ? 'import' : (options.context?.cases[0].actsOn ?? 'import');
  const own = carried && acts === 'import' ? 'luggage' : acts;
  const actsOn = own === 'import' ? lasting : own;
  const thread = options.context;
  const stepsBefore = thread
    ? withStepsBefore(
        named,
        thread.cases[0].origins,
        usualStep(knowledge, named.products.length > 0 ? named.products : thread.products),
      )
    : null;
  const spoken: Said = {
    ...named,
    ...stepsBefore,
    read,
    typed,
    at,
    isNow,
    actsOn: actsOn === 'import' && isSentToPerson(knowledge, text, names) ? 'parcel' : actsOn,
    intents,
    topics,
  };
  const mentions = weights(cues, 'entry');
  const wish = list ? null : wishOf(knowledge, text, heard);
  const understood = [...(wish ?? []), ...(carried ? [carried] : []), ...(moveDay ? [moveDay] : [])];
  const notRead = pieces.unread.filter(({ start, end }) => !understood.some((of) => start < of.end && of.start < end));
  const unread = [...new Set(notRead.map(({ word }) => word))].slice(0, UNREAD);
  // In a thread a word or two ("really?") asks for no more than what was said.
  const halves =
    (list ?? options.context)
      ? []
      : questionsNotRead(knowledge, parts.asking, options.today).flatMap((half) =>
          questionTold(knowledge, half, options.today),
        );
  // Read by itself, before what the question asks is.
  const writers = (options.reader ?? LEARNED).writers?.(raw);
  const importer = options.defaults?.importer ?? importerOfWording(knowledge, raw, detected, writers);
  const words = wordsNotRead(knowledge, pieces, notRead, options.today, importer);
  const missed = [...halves, ...words.filter((word) => !halves.some((half) => half.includes(word)))];
  const notes = { read, unread: [...new Set(missed)].slice(0, UNREAD), leftOut: leftOutOf(question) };
  // "Is that still in force?" under a pasted notice asks of what the notice names.
  const isOfNotice = names.length === 0 && intents.length > 0 && beside.importers.length + beside.products.length > 0;
  const alone = scopeAsked(pieces, spoken, flags, mentions, options);
  const ruled = alone === 'out' && isOfNotice ? 'in' : alone;
  const isInto = spoken.importers.length + spoken.elsewhere.length > 0 || importer !== undefined;
  const namesFood = spoken.products.length + spoken.origins.length > 0;
  // A destination that nobody knows was heard as one.
  const asking = moved ? text.slice(moved.start, moved.end) : '';
  const left = unread.filter(
    (word) => !asking.includes(word) && !named.elsewhere.some((place) => fold(place).includes(word)),
  );
  const strongest = Math.max(0, ...mentions.values(), ...weights(cues, 'series').values());
  const telling = strongest >= TELLING;
  const unheld = named.elsewhere
    .map(fold)
    .map((place) => ({ start: text.indexOf(place), end: text.indexOf(place) + place.length }));
  const spans = [
    ...names,
    ...cues,
    ...dates,
    ...pieces.actors,
    ...(moved ? [moved] : []),
    ...(wish ?? []),
    ...(moveDay ? [moveDay] : []),
    ...unheld.filter(({ start }) => start >= 0),
  ];
  const isRead = shareCovered(text, spans) >= MOSTLY;
  // Goods of a Japanese place, read or not, or in a bag or a parcel, on their way to somebody are ours, whatever is told
  // beside it; and goods and an importer that are all that is said.
  // Into Japan is what the rules have refused; a trip there is where the goods are from.
  const isSentOn = ruled === 'in' && (spoken.actsOn === 'luggage' || spoken.actsOn === 'parcel');
  const isFrom = spoken.origins.length > 0;
  // "May Japanese koi be imported?": nobody but us is asked that, though it is not said where to.
  const isTraded = ruled === 'in' && (isFrom || spoken.ofJapan) && spoken.products.length > 0 && flags.has('trade');
  // What a breach costs, of goods or a stop of somebody who was named.
  const isOfBreach =
    ruled === 'in' &&
    topics.includes('enforcement') &&
    spoken.importers.length > 0 &&
    (spoken.products.length > 0 || flags.has('imports_of'));
  const isRoute =
    isTraded ||
    isOfBreach ||
    (isInto && (spoken.products.length > 0 ? isFrom || isSentOn || isRead : isFrom && spoken.typed !== null));
  const bare = left.length === 0 && isRead && (namesFood || telling);
  // English has everyday words that are not counted as unread.
  const isPlain = isRead || !/[a-z]{3}/.test(text);
  // Lines of a list are cases, whatever words stand beside them.
  const reader = list ? BY_RULES : (options.reader ?? LEARNED);
  const signs = lazily(() =>
    signsOf({
      pieces,
      said: spoken,
      toward: { japan: isIntoJapan(pieces, spoken), abroad: goesSomewhere(pieces.names, cues) },
      language: code(detected),
      usual: importer,
      thread: options.context,
      heard: intents,
      scope: ruled,
      bare,
    }),
  );
  const learned = reader.read(signs);
  const inThread = options.context !== undefined;
  const language =
    options.language ??
    writtenForm(knowledge, detected, {
      raw,
      before: options.context?.language,
      importers: spoken.importers,
      usual: options.defaults?.importer,
      writers,
    });
  // What names goods, a place, somebody or a day where the thread has the rest goes on with it: no example has a thread.
  const goesOn =
    kinds.length > 0 ||
    (inThread &&
      ruled === 'in' &&
      left.length === 0 &&
      isPlain &&
      (isInto || namesFood || spoken.actsOn !== 'import' || spoken.at !== null));
  // "What's new?" says nothing else, and names nothing: here it can only be of what is held.
  const isOfChanges = moved !== null && left.length === 0 && isRead;
  const isOfOthers = moved !== null && !namesFood && !isInto && left.length > 0 && !inThread;
  const isNamesAlone = namesFood && shareCovered(text, names) >= MOSTLY;
  // Of a ban that is lifted, and no other word, it can only be asked here.
  const isOfBan = left.length === 0 && isRead && OF_BAN.some((flag) => flags.has(flag));
  // "Can I import it?", and no other word: which, is asked back.
  const isBareTrade = left.length === 0 && isRead && flags.has('trade');
  const isAloneHere = isOfBan || (isBareTrade && (learned?.scope.in ?? 1) >= ALONE_HERE);
  // Nobody else speaks of a set of prefectures that a rule made, or of goods in a bag and no other word.
  const isCarried = carried !== null && isSentOn && spoken.products.length > 0 && left.length === 0;
  const isTelling = spoken.set || isNamesAlone || isCarried || (bare && strongest >= PARTICULAR);
  const isElsewhere = isOfOthers || (!inThread && isOfMarket(spoken, cues, telling));
  // Who asks to be told of a move, and says of nothing that is not ours, is told how it stands.
  const isOurWish =
    wish !== null &&
    !isOfOthers &&
    ((left.length === 0 && isReadBeside(text, spans, wish, MOSTLY)) || (isInto && namesFood));
  const scope =
    isOfChanges || goesOn || isOurWish || isAloneHere
      ? 'in'
      : isElsewhere
        ? 'out'
        : scopeBy({ rule: ruled, telling: isTelling, bare, route: isRoute || isOfBan, inThread }, learned);
  const isWish = isOurWish && scope === 'in';
  const changes = moved !== null && scope === 'in' && !isWish;
  // Goods or a place and a day, and no other word: how it stood then.
  const isDayAlone = namesFood && !inThread && spoken.at !== null && shareCovered(text, [...names, ...dates]) >= MOSTLY;
  const likely = isDayAlone && intents.length === 0 ? (['status'] as const) : intentsBy(intents, learned, inThread);
  const topic = list ? null : topicAsked(text, cues);
  // "May it go there?", of goods and somebody that are named, is asked of the rule, whatever else is like it.
  const mayGo = asks === 'allowed' && isInto && spoken.products.length > 0 && OF_FIGURES.has(likely[0] ?? 'status');
  const isOfAct = list === null && asksForAct(knowledge, text);
  const first: readonly Intent[] = changes
    ? ['timeline']
    : isOfReport || mayGo
      ? ['status']
      : isOfAct
        ? ['source']
        : topic
          ? [topic]
          : [];
  const said: Said = isWish
    ? { ...spoken, intents: ['status'], topics: [], at: null }
    : { ...spoken, intents: [...new Set([...first, ...likely])] };
  const traced = (query: Query): Read => ({
    query,
    trace: () => traceOf({ names, cues, dates, slips: pieces.slips, text }, query),
    home: importer,
  });
  if (scope !== 'in') return traced(queryOf({ language, scope, intents: [], cases: casesOf([], [], PLAIN), ...notes }));
  const namesNothing =
    spoken.importers.length + spoken.elsewhere.length === 0 && !namesFood && spoken.at === null && !inThread;
  const term = namesNothing && said.intents[0] === 'definition' ? termIn(knowledge, text) : null;
  if (term)
    return traced(
      queryOf({ language, intents: ['definition'], cases: casesOf([], [], PLAIN), term, statusSaid: false }),
    );
  // What moves is no act that is named.
  // Whose rule is meant is not said by a name of goods or of a place, whatever else has that name.
  const goodsAndPlaces = names.filter((n) => isOf(n, 'product') || isOf(n, 'origin'));
  const here = isWish ? new Map<string, number>() : weights(outside(cues, [...dates, ...goodsAndPlaces]), 'entry');
  // What was pasted says whose rule is meant only where the asking part says nothing of it.
  const pasted = here.size > 0 || said.products.length > 0 ? [] : around.flatMap((part) => part.cues);
  const counts = [...names, ...dates];
  // An act that is called by its number is meant, whatever else is said of it.
  const called = weights(
    cues.filter((m) => isNumbered(m, counts)),
    'entry',
  );
  const numbered = called.size > 0;
  const pointed = numbered ? called : here.size > 0 ? here : weights(pasted, 'entry');
  const counted = cues.some(
    (m) => isNumbered(m, counts) && cues.some((o) => hasFlag(o, 'goods_words') && isWithin(o, m)),
  );
  const isEconomyAlone =
    !options.context &&
    around.length === 0 &&
    // Words beside its name, from which it was told that the question is ours, ask something.
    shareCovered(text, [...names, ...cues.filter(saysLittle)]) >= ALONE &&
    !asksMore(learned) &&
    isBare(spoken, flags, Math.max(0, ...pointed.values()) >= TELLING);
  const filled = complete(
    knowledge,
    said,
    pointed,
    flags,
    {
      ...options,
      defaults: { importer },
      numbered,
      counted,
      changes,
      bare: isEconomyAlone && !changes && !isWish,
      isWish,
      unsure: learned !== null && learned.scope.in < SURELY,
    },
    beside,
  );
  const offered = inside.flatMap((one) => one.inside);
  const cases = casesAsked(knowledge, {
    said,
    filled,
    pieces: { ...pieces, names },
    list,
    beside: typed === null ? inside.map(({ words: goods }) => whole(asTyped(raw, goods))) : [],
    context: options.context,
  });
  // What was only assumed keeps no entry away that the words mean; who writes of home means no other's rules.
  const isHome = filled.importers.length === 1 && filled.importers[0] === importer;
  const isOfThread = thread !== undefined && filled.importers.join() === thread.importers.join();
  const stated = filled.assumed.includes('importers') && !isHome && !isOfThread ? [] : filled.importers;
  const sought = entryAsks(filled.intents[0] ?? 'status');
  // What was sold answers nothing but how much was.
  const isOfTrade = filled.intents.includes('trade_data') || said.topics.includes('trade');
  const isOfIntent = (id: string): boolean => isOfTrade || !isOnTrade(knowledge, id);
  // Of goods there, here or before, with no word on the water: how often rules changed is no count of rounds.
  const isOfRule =
    ((said.importers.length > 0 && said.products.length > 0) || (isOfThread && thread.importers.length > 0)) &&
    named.parties.length === 0 &&
    !said.topics.some((topic) => SEA_TOPICS.has(topic));
  const isOfPassing = list === null && named.via.length === 0 && asksOfPassing(knowledge, text);
  // "Get through Korean customs": where goods go on to nobody else, they are not said to pass.
  const onward = filled.importers.some((id) => !named.via.includes(id));
  const via = isOfPassing && !filled.assumed.includes('importers') ? filled.importers : onward ? named.via : [];
  const query = queryOf({
    language,
    form: list
      ? 'table'
      : takesYesOrNo(knowledge, text) && topic === null && isAsking(knowledge, parts.asking)
        ? 'yes_no'
        : 'plain',
    // What is to come has neither yes nor no.
    asks: list || isWish || topic || flags.has('future') || isOfPassing ? null : asks,
    changes,
    intents: filled.intents,
    cases,
    topics: said.topics,
    parties: named.parties,
    papers: isWish || list ? [] : papersIn(knowledge, text),
    act: isOfAct,
    issuer: list === null && asksWhoIssues(knowledge, text),
    saying: list === null && asksWhatWasSaid(knowledge, text),
    entries: added(
      // "Which papers?" is said of any importer's; an act called by its number is meant, whoever is asked about.
      pointers(isWish ? here : mentions).filter(
        ({ id }) =>
          (called.has(id) || isOfThese(knowledge, id, filled.importers)) &&
          isOfIntent(id) &&
          !isTermOf(knowledge, id, filled.intents) &&
          !(isOfRule && isOfTheSea(knowledge, id)),
      ),
      // Whose names say it all asks for its verdict, in whatever language.
      learned && !isWish && !(bare && sought === 'status')
        ? entriesBy(knowledge, signs(), learned, sought).filter(
            ({ id }) =>
              isOfThese(knowledge, id, stated) &&
              isOfGoods(knowledge, id, spokenOf) &&
              isOfIntent(id) &&
              !(isOfRule && isOfTheSea(knowledge, id)),
          )
        : [],
    ),
    // What was learned weighs the entries' own words with all else.
    hits: isWish || learned || sought === 'status' ? [] : hits(knowledge, code(detected), text),
    series: isWish
      ? []
      : pointers(weights(cues, 'series')).filter(({ id }) => !(isOfRule && isOfTheSea(knowledge, id))),
    superlative: superlativeOf(cues),
    dates: besideToday(said, dates, cues, options.today),
    impossibleDates: impossible,
    premise: isWish ? null : flags.has('lifted') ? 'lifted' : flags.has('still_banned') ? 'banned' : null,
    future: (!isWish && flags.has('future')) || (at !== null && at.slice(0, 4) > options.today.slice(0, 4)),
    past: !isWish && isPast(knowledge, text),
    lifts: !isWish && flags.has('lifts'),
    // "When did they stop it?" asks of the status as well.
    statusSaid:
      said.intents.includes('status') ||
      (filled.intents[0] === 'timeline' && said.topics.length === 0 && namesStop(knowledge, text)),
    elsewhere: named.elsewhere,
    via,
    ingredients: named.ingredients,
    ...notes,
    choices: typed !== null && offered.length > 0 ? offeredGoods(filled.importers, offered) : filled.choices,
    assumed: filled.assumed,
  });
  return traced(query);
}

/** In a sentence that asks nothing, beside one that does. */
function isOnlyTold(knowledge: Knowledge, text: string, at: number): boolean {
  const asks = ({ start, end }: Span): boolean => isAsking(knowledge, text.slice(start, end));
  const spans = sentenceSpans(text);
  const own = spans.find(({ start, end }) => at >= start && at < end);
  return own !== undefined && !asks(own) && spans.some(asks);
}

const isMarked = (text: string, word: string): boolean =>
  new RegExp(`${RegExp.escape(word)}(?:을|를|은|는|を|は|も|が)`, 'u').test(text);

/** How likely a question of nothing but trade has to be ours. */
const ALONE_HERE = 0.4;

/** How surely a question is ours of which nothing is named. */
const SURELY = 0.85;

/** Words that are said beside anything: "what about", "is it". */
const saysLittle = (m: Match<Cue>): boolean =>
  m.values.every(
    (v) =>
      v.kind === 'function' ||
      (v.kind === 'flag' && v.flag === 'asks') ||
      (v.kind === 'intent' && SAYS_LITTLE.has(v.intent)),
  );

/** An entry called by a number: "announcement 140", "the 27 items"; how many prefectures a set has is none, nor is a year. */
const isNumbered = (m: Match<Cue>, names: readonly Span[]): boolean =>
  m.values.some((v) => v.kind === 'entry') &&
  !/^(?:19|20)\d{2}$/.test(m.text) &&
  [...m.text.matchAll(/\d+/g)].some(
    ({ index }) => !names.some((n) => n.start <= m.start + index && n.end > m.start + index),
  );

const isWithin = (one: Match<Cue>, other: Match<Cue>): boolean => one.start >= other.start && one.end <= other.end;

/** Share of a question that has to be read for it to be no more than its names. */
const MOSTLY = 0.8;

/** So likely is something else asked than a status. */
const MORE = 0.5;
const asksMore = (learned: Reading | null): boolean =>
  learned !== null && Intent.options.some((intent) => intent !== 'status' && learned.intents[intent] >= MORE);

/** Share of a question that is an economy's name and words that are said of anything, for it to ask nothing. */
const ALONE = 0.6;

/** Unread words that a query keeps. */
const UNREAD = 12;

/** "Compare 15 August with today": today is a day as well. */
function besideToday(
  said: Said,
  dates: readonly { at: string }[],
  cues: readonly Match<Cue>[],
  today: string,
): string[] {
  const days = dates.map((d) => d.at);
  return said.intents.includes('comparison') && superlativeOf(cues) === 'latest' ? [...days, today] : days;
}

/** Asked of these, a number or a word is wanted. */
const OF_FIGURES: ReadonlySet<Intent> = new Set(['trade_data', 'sampling', 'definition']);

/** Asked of what happened, and not of a status at a time. */
const OF_EVENTS: ReadonlySet<Intent> = new Set(['reason', 'source']);

const OF_BAN: readonly Flag[] = ['lifted', 'still_banned', 'lifts'];

const offeredGoods = (importers: readonly string[], goods: readonly string[]): Query['choices'] =>
  goods.slice(0, 4).map((product) => ({ importer: importers.length === 1 ? (importers[0] ?? null) : null, product }));
