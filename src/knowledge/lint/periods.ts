// A period ends after it began, and a measure that ended says what ended it.
import { firstDay, lastDay } from '../dates.ts';
import { type KnowledgeRule, within } from './rule.ts';

export const periods: KnowledgeRule = {
  name: 'periods',
  description: '`until` is after `from`, and comes with `ended_by`.',
  scope: 'knowledge',
  check(draft, report) {
    for (const entry of draft.measures) {
      const { id, from, until, ended_by: endedBy } = entry.value;
      if (until && from && firstDay(until) <= firstDay(from)) {
        const message = `\`until\` ${until} is not after \`from\` ${from}`;
        report({ where: within(entry, 'until'), message, remedy: 'give the first day on which it no longer held' });
      }
      if (until && !endedBy) {
        const remedy = 'add `ended_by` with the id of the measure or fact';
        report({ where: within(entry, 'until'), message: `\`${id}\` ended, but not by what`, remedy });
      }
      if (endedBy && !until) {
        report({
          where: within(entry, 'ended_by'),
          message: '`ended_by` without `until`',
          remedy: 'add `until`, or remove it',
        });
      }
      if (endedBy === id) {
        report({
          where: within(entry, 'ended_by'),
          message: 'a measure cannot end itself',
          remedy: 'name what ended it',
        });
      }
    }
    for (const entry of draft.facts) {
      const { date, until } = entry.value;
      if (!date || !until || lastDay(until) >= firstDay(date)) continue;
      report({
        where: within(entry, 'until'),
        message: `\`until\` ${until} is before \`date\` ${date}`,
        remedy: 'correct one of them',
      });
    }
  },
};
