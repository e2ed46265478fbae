// `verified` is the date of the newest source that users may see and that shows the measure still so; nothing else.
import { firstDay } from '../dates.ts';
import { newestDate, sourceDate } from '../version.ts';
import { type MeasureRule, within } from './rule.ts';

export const verified: MeasureRule = {
  name: 'verified',
  description: '`verified` equals the newest supporting source; of a measure that ended it is not newer.',
  scope: 'measure',
  check(entry, draft, report) {
    const { sources, until, verified: stated } = entry.value;
    const cited = draft.sources.filter(({ value }) => sources.includes(value.id) && value.link !== 'internal');
    // Sources that are missing, faulty or internal are other rules' business.
    if (cited.length === 0 || sources.some((id) => !draft.sources.some(({ value }) => value.id === id))) return;
    const newest = newestDate(cited.flatMap(({ value }) => sourceDate(value) ?? []));
    const where = within(entry, 'verified');
    if (newest === undefined) {
      const remedy = 'give one of them `published` or `not_before`';
      report({ where, message: 'no source of this measure that users may see has a date', remedy });
    } else if (until === undefined ? stated !== newest : firstDay(stated) > firstDay(newest)) {
      const message = `\`verified\` is ${stated}, but the newest supporting source is of ${newest}`;
      report({ where, message, remedy: `write "${newest}", or cite the source of ${stated}` });
    }
  },
};
