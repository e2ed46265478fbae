// Runs every rule over the draft and collects what they find.
import type { Draft } from '../draft.ts';
import type { Fault } from '../faults.ts';
import type { Report, Rule } from './rule.ts';
import { rules } from './rules.ts';

/** Of one rule in one file: nobody reads more at once, and a file of another kind would give one a line. */
const MAX_PER_FILE = 500;

export function lint(draft: Draft, chosen: readonly Rule[] = rules): Fault[] {
  const faults: Fault[] = [];
  for (const rule of chosen) {
    const counts = new Map<string, number>();
    const report: Report = ({ where, of, message, remedy, severity = 'fault' }) => {
      const count = (counts.get(where.file.name) ?? 0) + 1;
      counts.set(where.file.name, count);
      if (count > MAX_PER_FILE) return;
      const position = where.file.position(where.path, of);
      faults.push({ file: where.file.name, ...position, rule: rule.name, severity, message, remedy });
    };
    run(rule, draft, report);
    for (const [file, count] of counts) {
      if (count <= MAX_PER_FILE) continue;
      const message = `${count - MAX_PER_FILE} more of the same kind`;
      const remedy = 'correct the first ones and run this again';
      faults.push({ file, line: 1, column: 1, rule: rule.name, severity: 'warning', message, remedy });
    }
  }
  return faults;
}

function run(rule: Rule, draft: Draft, report: Report): void {
  if (rule.scope === 'knowledge') rule.check(draft, report);
  else if (rule.scope === 'measure') for (const entry of draft.measures) rule.check(entry, draft, report);
  else for (const file of draft.files) if (!file.broken) rule.check(file, report);
}
