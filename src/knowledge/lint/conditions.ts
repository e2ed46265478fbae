// What is allowed on conditions says which; what is not allowed has none to meet.
import { type MeasureRule, within } from './rule.ts';

export const conditions: MeasureRule = {
  name: 'conditions',
  description: '`conditional` names its conditions, unless it only says what it may cover; no other effect has any.',
  scope: 'measure',
  check(entry, _draft, report) {
    const { effect, conditions: named, products } = entry.value;
    if (effect === 'conditional' && named === undefined && products.length > 0) {
      const message = '`conditional`, but on what conditions is not said';
      report({ where: within(entry, 'effect'), message, remedy: 'add `conditions`, or correct the effect' });
    }
    if (effect !== 'conditional' && named !== undefined) {
      const message = `what is \`${effect}\` has no conditions to meet`;
      const remedy = 'remove them, write `effect: conditional`, or put them into a measure of their own';
      report({ where: within(entry, 'conditions'), of: 'key', message, remedy });
    }
  },
};
