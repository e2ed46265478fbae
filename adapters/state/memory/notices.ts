// Subscriptions and outbox in this process alone.
import { isOf } from '../keys.ts';
import { offId, parcelId, together } from '../parcels.ts';
import {
  type Clock,
  KEPT_MS,
  type KeptChange,
  type Outbox,
  type Parcel,
  type Subscriptions,
  type Told,
} from '../ports.ts';
import { type Subscription, subscriptionFromText, subscriptionToText } from '../subscription.ts';

interface Queued {
  readonly subscription: Subscription;
  readonly changedAt: number;
  readonly nextAt: number | null;
  readonly parcel: string | null;
  readonly until: number;
  readonly tries: number;
}

interface Row {
  readonly place: string;
  readonly change: string;
  readonly dueAt: number;
  readonly parcel: string | null;
  readonly doneAt: number | null;
  readonly dead: string | null;
  readonly post: string | null;
}

export interface MemoryNotices {
  readonly subscriptions: Subscriptions;
  readonly outbox: Outbox;
  held(id: string): number;
  forget(id: string): void;
  sweep(): void;
}

/** As text and back: what is read later is not what somebody may still change. */
const copied = (one: Subscription): Subscription => subscriptionFromText(subscriptionToText(one), one) ?? one;
const IDLE = { nextAt: null, parcel: null, until: 0, tries: 0 };

export function memoryNotices(now: Clock): MemoryNotices {
  const queue = new Map<string, Queued>();
  const changes = new Map<string, KeptChange & { readonly at: number }>();
  const rows = new Map<string, Row>();
  let told: Told | undefined;

  const set = (place: string, change: Partial<Queued>): void => {
    const before = queue.get(place);
    if (before) queue.set(place, { ...before, ...change });
  };
  const rowsOf = (place: string): Row[] => [...rows.values()].filter((row) => row.place === place);
  const put = (row: Row): void => void rows.set(JSON.stringify([row.place, row.change]), row);
  const drop = ({ place, change }: Row): void => void rows.delete(JSON.stringify([place, change]));
  const letGo = (place: string): void => {
    const open = rowsOf(place).filter(({ doneAt }) => doneAt === null);
    const isOff = queue.get(place)?.subscription.off !== null;
    set(place, { ...IDLE, nextAt: isOff || open.length === 0 ? null : Math.min(...open.map(({ dueAt }) => dueAt)) });
  };
  const done = ({ id, subscription: { place }, until }: Parcel, as: Partial<Row>): void => {
    for (const row of rowsOf(place))
      if (row.parcel === id && row.doneAt === null) put({ ...row, ...as, doneAt: now() });
    if (queue.get(place)?.until === until) letGo(place);
  };
  const contents = (
    place: string,
    { subscription, parcel: tried }: Queued,
  ): Pick<Parcel, 'id' | 'changes' | 'post'> | null => {
    if (subscription.off !== null) return tried === null ? null : { id: tried, changes: [], post: null };
    const open = rowsOf(place).filter(({ doneAt }) => doneAt === null);
    const again = open.filter(({ parcel }) => parcel !== null && parcel === tried);
    const ids =
      again.length > 0
        ? again.map(({ change }) => change).sort()
        : together(
            open.map(({ change, dueAt }) => ({ change, dueAt, isAlone: changes.get(change)?.isAlone ?? false })),
            now(),
          );
    if (ids.length === 0) return null;
    const id = again.length > 0 && tried !== null ? tried : parcelId(place, ids);
    for (const row of open) if (ids.includes(row.change)) put({ ...row, parcel: id });
    set(place, { parcel: id });
    return { id, changes: ids.map((one) => changes.get(one)?.change ?? '{}'), post: again[0]?.post ?? null };
  };

  return {
    subscriptions: {
      of: async (place) => {
        const found = queue.get(place);
        return found && copied(found.subscription);
      },
      change: async (place, make) => {
        const before = queue.get(place);
        const made = make(before && copied(before.subscription));
        if (!made) {
          queue.delete(place);
          for (const row of rowsOf(place)) drop(row);
          return;
        }
        const isBack = before?.subscription.off != null && made.off === null;
        const kept = before && !isBack ? before : IDLE;
        queue.set(place, { ...kept, subscription: copied(made), changedAt: now() });
      },
      each: async (take) => {
        for (const { subscription } of [...queue.values()]) if (subscription.off === null) take(copied(subscription));
      },
    },
    outbox: {
      told: async () => told,
      begin: async (first) => {
        told ??= { ...first };
      },
      restart: async () => {
        told = undefined;
      },
      fill: async ({ from, to, changes: fresh, due }) => {
        if (told?.version !== from.version || told.day !== from.day) return false;
        const all = [...queue.values()]
          .filter(({ subscription }) => subscription.off === null)
          .map(({ subscription, nextAt }) => ({ place: subscription.place, nextAt, due: due(copied(subscription)) }));
        told = { ...to };
        for (const one of fresh) if (!changes.has(one.id)) changes.set(one.id, { ...one, at: now() });
        for (const { place, nextAt, due: ours } of all) {
          for (const { change, at } of ours)
            if (!rows.has(JSON.stringify([place, change])))
              put({ place, change, dueAt: at, parcel: null, doneAt: null, dead: null, post: null });
          if (ours.length > 0)
            set(place, { nextAt: Math.min(nextAt ?? Number.POSITIVE_INFINITY, ...ours.map(({ at }) => at)) });
        }
        return true;
      },
      claim: async ({ platforms, most, forMs }) => {
        const time = now();
        const due = [...queue.entries()]
          .filter(([, one]) => one.nextAt !== null && one.nextAt <= time && one.until <= time)
          .filter(([, { subscription }]) => platforms.includes(subscription.platform))
          .sort(([a, x], [b, y]) => (x.nextAt ?? 0) - (y.nextAt ?? 0) || (a < b ? -1 : 1))
          .slice(0, most);
        return due.flatMap(([place, one]) => {
          const found = contents(place, one);
          if (!found) {
            letGo(place);
            return [];
          }
          set(place, { until: time + forMs });
          return [{ ...found, subscription: copied(one.subscription), tries: one.tries, until: time + forMs }];
        });
      },
      soonest: async (platforms) => {
        const free = [...queue.values()].filter(({ until }) => until <= now());
        const waiting = free.filter(({ subscription }) => platforms.includes(subscription.platform));
        return waiting.reduce<number | null>(
          (first, { nextAt }) => (nextAt === null || (first !== null && first <= nextAt) ? first : nextAt),
          null,
        );
      },
      posted: async ({ id, subscription: { place } }, post) => {
        for (const row of rowsOf(place)) if (row.parcel === id) put({ ...row, post });
      },
      sent: async (parcel, post) => done(parcel, { post }),
      later: async ({ subscription: { place }, until }, at, isTry) => {
        const found = queue.get(place);
        if (found?.until === until) set(place, { nextAt: at, until: 0, tries: found.tries + (isTry ? 1 : 0) });
      },
      dead: async (parcel, why) => done(parcel, { dead: why }),
      off: async ({ subscription: { place, by } }, why) => {
        const found = queue.get(place);
        if (!found) return;
        const next = by ? { nextAt: now(), parcel: offId(place, why) } : {};
        set(place, { ...IDLE, ...next, subscription: { ...found.subscription, off: why }, changedAt: now() });
        for (const row of rowsOf(place)) if (row.doneAt === null) drop(row);
      },
      posts: async (place) =>
        rowsOf(place)
          .filter(({ post }) => post !== null)
          .sort((a, b) => (b.doneAt ?? 0) - (a.doneAt ?? 0))
          .map(({ change, post }) => ({ change: changes.get(change)?.change ?? '{}', post: post ?? '' })),
      revive: async () => {
        const dead = [...rows.values()].filter(({ dead: why }) => why !== null);
        for (const row of dead) put({ ...row, dead: null, doneAt: null, parcel: null, post: null });
        for (const { place } of dead) if (queue.get(place)?.nextAt === null) set(place, { nextAt: now(), tries: 0 });
        return dead.length;
      },
      overview: async () => {
        const time = now();
        const [all, places] = [[...rows.values()], [...queue.values()]];
        const open = all.filter(({ doneAt }) => doneAt === null);
        return {
          told: told ?? null,
          places: places.filter(({ subscription }) => subscription.off === null).length,
          due: open.filter(({ dueAt }) => dueAt <= time).length,
          later: open.filter(({ dueAt }) => dueAt > time).length,
          underWay: places.filter(({ until }) => until > time).length,
          sent: all.filter(({ doneAt, dead }) => doneAt !== null && dead === null).length,
          dead: all.flatMap(({ place, change, dead: why }) => (why === null ? [] : [{ place, change, why }])),
          off: places.flatMap(({ subscription: { place, off: why } }) => (why === null ? [] : [{ place, why }])),
        };
      },
    },
    held: (id) =>
      [...queue.values()].filter(({ subscription: { place, by } }) => isOf(place, id) || isOf(by?.id ?? '', id)).length,
    forget: (id) => {
      for (const [place, { subscription }] of queue)
        if (isOf(place, id)) {
          queue.delete(place);
          for (const row of rowsOf(place)) drop(row);
        } else if (isOf(subscription.by?.id ?? '', id)) set(place, { subscription: { ...subscription, by: null } });
    },
    sweep: () => {
      const oldest = now() - KEPT_MS.notices;
      for (const row of rows.values()) if (row.doneAt !== null && row.doneAt < oldest) drop(row);
      const used = new Set([...rows.values()].map(({ change }) => change));
      for (const { id, at } of changes.values()) if (at < oldest && !used.has(id)) changes.delete(id);
      for (const [place, { subscription, changedAt }] of queue)
        if (subscription.off !== null && changedAt < oldest) queue.delete(place);
    },
  };
}
