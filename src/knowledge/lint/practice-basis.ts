// What no act says stands on something else, and an answer tells on what.
import { type MeasureRule, within } from './rule.ts';

export const practiceBasis: MeasureRule = {
  name: 'practice-basis',
  description: 'What stands on practice says in `basis`, in words, what it rests on, since no act does.',
  scope: 'measure',
  check(entry, _draft, report) {
    const { standing, basis } = entry.value;
    if (standing !== 'practice' || basis !== undefined) return;
    report({
      where: within(entry, 'standing'),
      message: 'stands on practice, and no `basis` says what it rests on',
      remedy: 'say in `basis` who tells of it and that no act does: "no published act; by press reports"',
    });
  },
};
