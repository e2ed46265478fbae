// What is allowed on conditions says which; what is not allowed has none to meet.
import type { Draft } from '../draft.ts';
import type { Measure } from '../schema.ts';
import { type MeasureRule, within } from './rule.ts';

export const conditions: MeasureRule = {
  name: 'conditions',
  description:
    '`conditional` names its conditions, unless it only says what it may cover or lets in again what practice stopped; no other effect has any.',
  scope: 'measure',
  check(entry, draft, report) {
    const { effect, conditions: named, products } = entry.value;
    if (effect === 'conditional' && named === undefined && products.length > 0 && !opensPractice(entry.value, draft)) {
      const message = '`conditional`, but on what conditions is not said';
      const remedy = `add \`conditions\`, or correct the effect${
        entry.value.standing === 'practice'
          ? '; where practice lets in again what it stopped, name the stop in `overrides`: the conditions are those on paper'
          : ''
      }`;
      report({ where: within(entry, 'effect'), message, remedy });
    }
    if (effect !== 'conditional' && named !== undefined) {
      const message = `what is \`${effect}\` has no conditions to meet`;
      const remedy = 'remove them, write `effect: conditional`, or put them into a measure of their own';
      report({ where: within(entry, 'conditions'), of: 'key', message, remedy });
    }
  },
};

/** Sources that tell of goods let through again name no conditions: those on paper hold, as before the stop. */
function opensPractice({ standing, overrides = [] }: Measure, draft: Draft): boolean {
  const stops = (id: string): boolean =>
    draft.measures.some(
      ({ value }) => value.id === id && value.standing === 'practice' && value.effect === 'suspended',
    );
  return standing === 'practice' && overrides.some(stops);
}
