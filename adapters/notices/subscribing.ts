// What people do about notices, wherever they do it: begin, look, end; each gives the lines to tell them.
import { boardImporters } from '../../src/knowledge/board-importers.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { casesOf, PLAIN, queryOf } from '../../src/question/make.ts';
import type { Query } from '../../src/question/query.ts';
import type { Words } from '../../src/say/words.ts';
import type { Asking, Where } from '../present/asking.ts';
import { namesLike } from '../present/names.ts';
import type { Subscriptions } from '../state/ports.ts';
import type { Follow, Pace, Subscriber, Subscription } from '../state/subscription.ts';
import { withinMs } from '../state/within.ts';
import { USUAL_ZONE } from './digest.ts';
import { allWords, followWords, paceWords } from './followed.ts';
import { LONGEST, wishIn } from './following.ts';

/** Platforms wait three seconds for a reply. */
const SAVE_MS = 2_000;
const MOST = 20;
const NEAREST = 3;

export interface Here {
  /** Its id, by which it goes with what is above it. */
  readonly place: string;
  readonly platform: string;
  readonly address: string;
  /** Of one person alone. */
  readonly isDirect: boolean;
  readonly by: Subscriber;
  readonly where: Where;
  /** How it is begun, looked at and ended here. */
  readonly commands: { readonly start: string; readonly list: string; readonly stop: string };
}

export interface Said {
  readonly lines: readonly string[];
  /** Whether anything is another than before. */
  readonly isDone: boolean;
}

export interface Desk {
  readonly asking: Asking;
  readonly subscriptions: Subscriptions;
}

const said = (...lines: readonly string[]): Said => ({ lines, isDone: false });

/** As it was typed after the command. */
export async function subscribe(desk: Desk, here: Here, typed: string, zone = here.where.zone): Promise<Said> {
  const { knowledge } = desk.asking;
  const words = await desk.asking.words(here.where);
  const { follow, pace, read, unread } = wishIn(knowledge, typed, zone || USUAL_ZONE);
  const [first] = unread;
  if (first !== undefined)
    return said(words.say('ui_follow_unknown', { typed: first, near: nearest(knowledge, words, first) }));
  if (!follow && !pace) return said(words.say('ui_follow_how', { command: here.commands.start }));
  const readAs = read.map((one) => words.say('ui_follow_read', { typed: one.typed, read: one.read }));
  const done = await follows(desk, here, words, { follow, pace });
  return { ...done, lines: [...readAs, ...done.lines] };
}

/** What a query is about; null where it is about nothing that can be followed. */
export function followOf({ importers, products, origins, assumed, intents }: Query): Follow | null {
  const follow: Follow = {
    importers: assumed.includes('importers') ? [] : importers,
    products: assumed.includes('products') ? [] : products,
    origins: assumed.includes('origins') ? [] : origins,
    topics: intents[0] === 'sampling' ? ['sampling'] : [],
  };
  return Object.values(follow).some((ids) => ids.length > 0) ? follow : null;
}

/** What was begun by a button under an answer. */
export async function subscribeTo(desk: Desk, here: Here, query: Query): Promise<Said> {
  const words = await desk.asking.words(here.where);
  const follow = followOf(query);
  if (!follow) return said(words.say('ui_follow_how', { command: here.commands.start }));
  return follows(desk, here, words, { follow, pace: null });
}

interface Wanted {
  readonly follow: Follow | null;
  readonly pace: Pace | null;
}

type Outcome = 'added' | 'already' | 'full' | 'none';

async function follows(desk: Desk, here: Here, words: Words, { follow, pace }: Wanted): Promise<Said> {
  const { place, platform, address, by, isDirect, commands } = here;
  let outcome = 'none' as Outcome;
  let after: Subscription | undefined;
  const isSaved = await save(desk, place, (before) => {
    const old = before?.follows ?? [];
    const isThere = follow !== null && old.some((one) => isSame(one, follow));
    outcome = follow === null || isThere ? 'already' : old.length >= MOST ? 'full' : 'added';
    if (outcome === 'full' || (follow === null && old.length === 0)) {
      outcome = outcome === 'full' ? outcome : 'none';
      after = before;
      return before ?? null;
    }
    after = {
      place,
      platform,
      address,
      language: words.language,
      pace: pace ?? before?.pace ?? { kind: 'at_once' },
      follows: follow && !isThere ? [...old, follow] : old,
      by,
      off: null,
    };
    return after;
  });
  if (!isSaved) return said(words.say('ui_follow_not_saved'));
  if (outcome === 'full') return said(words.say('ui_follow_full', { most: String(MOST) }));
  if (!after || outcome === 'none') return said(words.say('ui_follow_how', { command: commands.start }));
  const told = follow === null ? [] : [firstLine(words, outcome, follow, after.pace, isDirect)];
  const state = follow === null ? [] : await present(desk, here, words, follow);
  const all = follow === null || after.follows.length > 1 ? [allWords(words, after)] : [];
  const stop = words.say('ui_follow_stop', { command: commands.list, stop: commands.stop });
  return { isDone: true, lines: [...told, ...state, ...all, stop] };
}

const firstLine = (words: Words, outcome: string, follow: Follow, pace: Pace, isDirect: boolean): string =>
  outcome === 'already'
    ? words.say('ui_follow_already', { follow: followWords(words, follow) })
    : words.say('ui_follow_added', {
        where: isDirect ? 'me' : 'channel',
        pace: paceWords(words, pace),
        follow: followWords(words, follow),
      });

const isSame = (a: Follow, b: Follow): boolean => key(a) === key(b);
const key = ({ importers, products, origins, topics }: Follow): string =>
  JSON.stringify([importers, products, origins, topics].map((ids) => ids.toSorted()));

/** How it stands today, and what moved last, as far as that can be said of what is followed. */
async function present({ asking }: Desk, { where }: Here, words: Words, follow: Follow): Promise<string[]> {
  const { importers, products, origins } = follow;
  if (importers.length + products.length === 0) return [];
  const alone = { ...where, conversation: undefined, buttonRoom: undefined };
  const among = importers.length > 0 ? importers : boardImporters(asking.knowledge, asking.today(where.zone));
  const { language } = words;
  const cases = casesOf(among, products, { ...PLAIN, origins });
  const now = await asking.query(
    queryOf({ language, intents: [products.length > 0 ? 'status' : 'list_products'], cases }),
    alone,
  );
  const moved = await asking.query(queryOf({ language, intents: ['timeline'], changes: true, cases }), alone);
  const last = moved.answer.short.find(({ kind }) => kind === 'moved');
  return [
    `${words.say('ui_follow_now')} ${now.answer.headline}`,
    ...(last ? [`${words.say('ui_follow_example')} ${last.text}`] : []),
  ];
}

export async function list({ asking, subscriptions }: Desk, here: Here): Promise<Said> {
  const words = await asking.words(here.where);
  const found = await withinMs<Subscription | undefined | null>(
    () => subscriptions.of(here.place),
    SAVE_MS,
    () => null,
  );
  if (found === null) return said(words.say('ui_privacy_unknown'));
  if (!found || found.off !== null) return said(words.say('ui_follow_none', { command: here.commands.start }));
  const stop = words.say('ui_follow_stop', { command: here.commands.list, stop: here.commands.stop });
  return said(allWords(words, found), stop);
}

/** All of it where nothing is named. */
export async function unsubscribe(desk: Desk, here: Here, typed: string): Promise<Said> {
  const { knowledge } = desk.asking;
  const words = await desk.asking.words(here.where);
  const { follow, unread } = wishIn(knowledge, typed, USUAL_ZONE);
  const [first] = unread;
  if (first !== undefined)
    return said(words.say('ui_follow_unknown', { typed: first, near: nearest(knowledge, words, first) }));
  let [had, isNamed, left]: [boolean, boolean, Subscription | null] = [false, false, null];
  const isSaved = await save(desk, here.place, (before) => {
    had = before !== undefined;
    isNamed = follow !== null && (before?.follows.some((one) => isSame(one, follow)) ?? false);
    const rest = before?.follows.filter((one) => follow !== null && !isSame(one, follow)) ?? [];
    left = before && rest.length > 0 ? { ...before, follows: rest } : null;
    return left;
  });
  if (!isSaved) return said(words.say('ui_follow_not_saved'));
  if (!had) return said(words.say('ui_follow_none', { command: here.commands.start }));
  const remaining = left as Subscription | null;
  if (follow === null || !remaining) return { isDone: true, lines: [words.say('ui_unfollow_all')] };
  const name = { follow: followWords(words, follow) };
  const done = words.say(isNamed ? 'ui_unfollow_one' : 'ui_unfollow_not', name);
  return { isDone: isNamed, lines: [done, allWords(words, remaining)] };
}

const save = (
  { subscriptions }: Desk,
  place: string,
  make: (before: Subscription | undefined) => Subscription | null,
): Promise<boolean> =>
  withinMs(
    () => subscriptions.change(place, make).then(() => true),
    SAVE_MS,
    () => false,
  );

function nearest(knowledge: Knowledge, words: Words, typed: string): string {
  const found = (['importer', 'product', 'prefecture'] as const).flatMap((kind) =>
    namesLike(knowledge, kind, typed.slice(0, LONGEST), words.language, NEAREST).map(({ name }) => name),
  );
  return found.length > 0 ? words.list(found.slice(0, NEAREST)) : 'none';
}
