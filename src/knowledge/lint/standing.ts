// What a published act can do, and what only practice can.
import { type MeasureRule, within } from './rule.ts';

const EFFECTS: Readonly<Record<string, readonly string[]>> = {
  paper: ['banned', 'conditional', 'permitted'],
  practice: ['suspended', 'conditional'],
};

export const standing: MeasureRule = {
  name: 'standing',
  description: '`paper` bans, conditions or permits; `practice` suspends or conditions.',
  scope: 'measure',
  check(entry, _draft, report) {
    const { effect, standing: stands } = entry.value;
    const allowed = EFFECTS[stands] ?? [];
    if (allowed.includes(effect)) return;
    const message = `a measure on ${stands === 'paper' ? 'paper' : 'practice'} cannot be \`${effect}\``;
    const remedy = `use ${allowed.map((name) => `\`${name}\``).join(', ')}, or \`standing: ${stands === 'paper' ? 'practice' : 'paper'}\``;
    report({ where: within(entry, 'effect'), message, remedy });
  },
};
