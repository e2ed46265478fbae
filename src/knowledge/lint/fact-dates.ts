// Nobody tells of what comes after: a fact is not later than the newest of what it stands on.
import { firstDay, lastDay } from '../dates.ts';
import { newestDate, sourceDate } from '../version.ts';
import { type KnowledgeRule, within } from './rule.ts';

export const factDates: KnowledgeRule = {
  name: 'fact-dates',
  description:
    'A fact is not later than its newest source; a gap is not later than the day on which one was last read.',
  scope: 'knowledge',
  check(draft, report) {
    const sources = new Map(draft.sources.map(({ value }) => [value.id, value]));
    for (const entry of draft.facts) {
      const { date, nature, sources: ids } = entry.value;
      const cited = ids.flatMap((id) => sources.get(id) ?? []);
      // Another rule's business is the future. A source that is missing or faulty may be the newest; one without a date was there when it was read.
      if (date === undefined || cited.length < ids.length || firstDay(date) > draft.today) continue;
      const looked = nature === 'gap' || nature === 'definition';
      const newest = newestDate(cited.map((source) => (looked ? undefined : sourceDate(source)) ?? source.read));
      if (newest === undefined || firstDay(date) <= lastDay(newest)) continue;
      const message = `\`date\` ${date} is later than its newest source, of ${newest}`;
      report({ where: within(entry, 'date'), message, remedy: 'correct the date, or cite the source that tells it' });
    }
  },
};
