// A small world that intents are asked of, and what leads there.
import type { Intent } from '../../../src/knowledge/language.ts';
import type { IntentPlan } from '../../../src/plan/intents/intent-plan.ts';
import type { Relevant } from '../../../src/plan/relevance.ts';
import { knowledge } from '../../knowledge-for-tests.ts';
import { fact, measure, planted } from '../../planted.ts';
import { askedOn, relevant, type Said } from '../asked.ts';
import { listed } from '../told.ts';

const [condition = ''] = knowledge.conditions.keys();

/** Fish is banned from Chiba and allowed on conditions from elsewhere; rice is allowed. Once tritium was measured. */
export const held = planted({
  measures: [
    measure('ban', { origins: ['chiba'] }),
    measure('terms', { origins: { all_but: ['chiba'] }, effect: 'conditional', conditions: [condition] }),
    measure('rice', { products: ['rice'], effect: 'permitted' }),
    measure('hong-kong', { importer: 'hk', effect: 'conditional' }),
  ],
  facts: [
    fact('measured', {
      results: [{ subject: 'tritium', medium: 'seawater', unit: 'Bq/L', round: 1, value: 10, finding: 'measured' }],
    }),
  ],
});

/** A number is asked of a series that holds it. */
export const FIGURE: Said = { superlative: 'highest', series: [{ id: 'tritium-seawater', weight: 300 }] };
/** Of goods that nothing stops. */
export const RICE: Said = { products: ['rice'] };
/** An act is named by its own words. */
export const ACT: Said = { entries: [{ id: 'terms', weight: 300 }] };
/** A fact that is plainly meant. */
export const MEANT: readonly Relevant[] = [relevant('f', 0.9)];

/** The claims that answer, each with what it cites; null where the intent leaves it to others. */
export const leadingOf =
  (plan: IntentPlan, intent: Intent, of = held) =>
  (said: Said = {}, facts: readonly Relevant[] = []): string[] | null => {
    const lead = plan.lead(askedOn(of, { intents: [intent], ...said }, facts));
    return lead && listed(lead.answer);
  };

/** The verdicts on fish: what they come to, and a row each. */
export const VERDICTS = ['group ban', 'group terms'];
