// When a place is told: at once, or on its day and hour of the week, by the clock on the wall of its zone.
import { isZone } from '../../src/knowledge/zone.ts';
import type { Pace } from '../state/subscription.ts';

/** Where most goods leave from. */
export const USUAL_ZONE = 'Asia/Tokyo';
/** The beginning of a working week. */
export const USUAL_WEEKLY = { kind: 'weekly', weekday: 1, hour: 9 } as const;

/**
 * The first such time that is not before `now`, both in wall-clock milliseconds. An hour that the clock leaps over is told
 * after it, one that it repeats in the first of the two.
 */
export function timeOf(pace: Pace, now: number): number {
  if (pace.kind === 'at_once') return now;
  const zone = isZone(pace.zone) ? pace.zone : USUAL_ZONE;
  const there = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  const days = (pace.weekday - there.dayOfWeek + 7) % 7;
  const inDays = (count: number): number =>
    there
      .toPlainDate()
      .add({ days: count })
      .toZonedDateTime({ timeZone: zone, plainTime: new Temporal.PlainTime(pace.hour) }).epochMilliseconds;
  const first = inDays(days);
  return first >= now ? first : inDays(days + 7);
}
