// That nothing special is asked can be read from a list of all that is asked, and from nothing less.
import { type MeasureRule, within } from './rule.ts';

export const listsAll: MeasureRule = {
  name: 'lists-all',
  description:
    '`permitted` outside `radiation` names in `lists_all` the source, one of its own, that lists all rules of the regime; nothing else does.',
  scope: 'measure',
  check(entry, _draft, report) {
    const { effect, regime, lists_all: list, sources } = entry.value;
    const needed = effect === 'permitted' && regime !== 'radiation';
    if (needed && list === undefined) {
      const message = `permits under \`${regime}\`, but no source lists all rules of it`;
      const remedy =
        'name the one that does in `lists_all`, or leave the measure out: what is not held is told as not held';
      report({ where: within(entry, 'effect'), message, remedy });
    }
    if (!needed && list !== undefined) {
      const message = 'only what is `permitted` outside `radiation` stands on a list of all rules';
      report({ where: within(entry, 'lists_all'), of: 'key', message, remedy: 'remove it' });
    }
    if (list !== undefined && !sources.includes(list)) {
      const message = `\`${list}\` is none of the sources of this measure`;
      report({ where: within(entry, 'lists_all'), message, remedy: 'cite it in `sources`' });
    }
  },
};
