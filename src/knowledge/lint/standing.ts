// What a published act can do, and what only practice can.
import type { Measure } from '../schema.ts';
import { type MeasureRule, within } from './rule.ts';

const EFFECTS: Readonly<Record<Measure['standing'], readonly Measure['effect'][]>> = {
  paper: ['banned', 'conditional', 'permitted'],
  practice: ['suspended', 'conditional'],
};

/** What was meant. That another standing would pass is no reason for it: an act is published or it is not. */
const REMEDIES: Readonly<Partial<Record<Measure['effect'], string>>> = {
  suspended: 'use `banned` for what an act forbids, or `standing: practice` for a stop that no act says',
  banned: 'use `suspended`: only a published act bans',
  permitted: 'use `conditional`; one that `overrides` a stop in practice needs no `conditions`: those on paper hold',
};

export const standing: MeasureRule = {
  name: 'standing',
  description: '`paper` bans, conditions or permits; `practice` suspends or conditions.',
  scope: 'measure',
  check(entry, _draft, report) {
    const { effect, standing: stands } = entry.value;
    if (EFFECTS[stands].includes(effect)) return;
    const message = `a measure ${stands === 'paper' ? 'on paper' : 'in practice'} cannot be \`${effect}\``;
    report({ where: within(entry, 'effect'), message, remedy: REMEDIES[effect] ?? 'correct one of the two' });
  },
};
