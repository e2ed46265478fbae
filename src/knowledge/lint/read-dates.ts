// A document was there before it was read.
import { firstDay, lastDay } from '../dates.ts';
import { type KnowledgeRule, within } from './rule.ts';

export const readDates: KnowledgeRule = {
  name: 'read-dates',
  description: 'No source was published after it was read, nor before the day it cannot be older than.',
  scope: 'knowledge',
  check(draft, report) {
    for (const entry of draft.sources) {
      const { published, not_before: notBefore, read } = entry.value;
      for (const [field, date] of [
        ['published', published],
        ['not_before', notBefore],
      ] as const) {
        if (date === undefined || firstDay(date) <= lastDay(read)) continue;
        const message = `\`${field}\` ${date} is after it was read (${read})`;
        report({ where: within(entry, field), message, remedy: 'correct the one that is wrong' });
      }
      if (published === undefined || notBefore === undefined || lastDay(published) >= firstDay(notBefore)) continue;
      const message = `published ${published}, though \`not_before\` is ${notBefore}`;
      report({ where: within(entry, 'not_before'), message, remedy: 'keep the one that is known' });
    }
  },
};
