// A measure was last confirmed on a day, and an entry about it stands on a source of later: it may be confirmed, or over.
import { firstDay, lastDay } from '../dates.ts';
import { newestDate, sourceDate } from '../version.ts';
import { type KnowledgeRule, placeName, within } from './rule.ts';

/** What tells how things stand; a gap tells that nothing was found, a figure counts what was. */
const TELLING: ReadonlySet<string> = new Set(['announcement', 'statement', 'result']);

export const newerEntries: KnowledgeRule = {
  name: 'newer-entries',
  description:
    'No fact on a measure in force, and on no other, stands on newer sources than its `verified`: a warning, since the fact may tell of something else.',
  scope: 'knowledge',
  check(draft, report) {
    const sources = new Map(draft.sources.map(({ value }) => [value.id, value]));
    const measures = new Map(draft.measures.map((entry) => [entry.value.id, entry]));
    for (const fact of draft.facts) {
      const { id, nature, about, sources: cited } = fact.value;
      const [only, ...others] = about.measures ?? [];
      const measure = only === undefined || others.length > 0 ? undefined : measures.get(only);
      if (!measure || measure.value.until !== undefined || !TELLING.has(nature)) continue;
      const seen = cited.flatMap((one) => {
        const source = sources.get(one);
        return source && source.link !== 'internal' ? [source] : [];
      });
      const newest = newestDate(seen.flatMap((source) => sourceDate(source) ?? []));
      if (newest === undefined || lastDay(measure.value.verified) >= firstDay(newest)) continue;
      const message = `last confirmed ${measure.value.verified}, but \`${id}\` (${placeName(fact)}) tells of it by a source of ${newest}`;
      const remedy = 'cite that source here if it shows the measure still so, or say that it ended';
      report({ where: within(measure, 'verified'), message, remedy, severity: 'warning' });
    }
  },
};
