// A measure in force that no source has confirmed for long: something to look up again.
import { daysBetween, firstDay } from '../dates.ts';
import { STALE_PAPER_DAYS, STALE_PRACTICE_DAYS } from '../stale.ts';
import { type MeasureRule, within } from './rule.ts';

export const stale: MeasureRule = {
  name: 'stale',
  description: 'Measures in force are confirmed within 90 days in practice, 365 on paper.',
  scope: 'measure',
  check(entry, { today }, report) {
    const { verified, standing, until } = entry.value;
    if (until && firstDay(until) <= today) return;
    const limit = standing === 'practice' ? STALE_PRACTICE_DAYS : STALE_PAPER_DAYS;
    const age = daysBetween(verified, today);
    if (age <= limit) return;
    const message = `last confirmed ${verified}, ${age} days ago (limit ${limit} for \`${standing}\`)`;
    report({ where: within(entry, 'verified'), message, remedy: 'look for a newer source', severity: 'warning' });
  },
};
