// What is released leads from one version to another, once, and in the order of time.
import type { Released } from '../schema.ts';
import { type KnowledgeRule, within } from './rule.ts';

export const released: KnowledgeRule = {
  name: 'released',
  description: 'Released pairs lead from one version to another, each once, the newest last.',
  scope: 'knowledge',
  check(draft, report) {
    const seen = new Set<string>();
    let last: Released | undefined;
    for (const entry of draft.released) {
      const { from, to, on } = entry.value;
      const pair = `${from} ${to}`;
      if (from === to)
        report({
          where: within(entry, 'to'),
          message: `\`${to}\` is released to itself`,
          remedy: 'remove the line: `npm run diff` says what there is to release',
        });
      if (seen.has(pair))
        report({ where: entry, message: `${from} to ${to} is released already`, remedy: 'remove the second line' });
      if (on > draft.today || (last !== undefined && on < last.on))
        report({
          where: within(entry, 'on'),
          message: `\`on\` ${on} is ${on > draft.today ? 'in the future' : `before ${last?.on}, the day of the line above`}`,
          remedy: 'correct the day; new lines go to the end',
        });
      seen.add(pair);
      last = entry.value;
    }
  },
};
