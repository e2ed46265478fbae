// Runs every rule over the draft and collects what they find.
import type { Draft } from '../draft.ts';
import type { Fault } from '../faults.ts';
import { EXCEPTIONS, settle } from './exceptions.ts';
import type { Finding, Rule } from './rule.ts';
import { rules } from './rules.ts';

/** Of one rule in one file: nobody reads more at once, and a file of another kind would give one a line. */
const MAX_PER_FILE = 500;

export function lint(draft: Draft, chosen: readonly Rule[] = rules): Fault[] {
  const all = chosen.map((rule) => ({ rule, findings: findingsOf(rule, draft) }));
  const names = rules.map(({ name }) => name);
  const { found, faults } = settle(draft, all, names);
  return [...found.flatMap(({ rule, findings }) => faultsOf(rule.name, findings)), ...faultsOf(EXCEPTIONS, faults)];
}

function findingsOf(rule: Rule, draft: Draft): Finding[] {
  const found: Finding[] = [];
  const report = (finding: Finding): void => void found.push(finding);
  if (rule.scope === 'knowledge') rule.check(draft, report);
  else if (rule.scope === 'measure') for (const entry of draft.measures) rule.check(entry, draft, report);
  else for (const file of draft.files) if (!file.broken) rule.check(file, report);
  return found;
}

function faultsOf(name: string, findings: readonly Finding[]): Fault[] {
  const faults: Fault[] = [];
  const counts = new Map<string, number>();
  for (const { where, of, message, remedy, severity = 'fault' } of findings) {
    const count = (counts.get(where.file.name) ?? 0) + 1;
    counts.set(where.file.name, count);
    if (count > MAX_PER_FILE) continue;
    faults.push({
      file: where.file.name,
      ...where.file.position(where.path, of),
      rule: name,
      severity,
      message,
      remedy,
    });
  }
  for (const [file, count] of counts) {
    if (count <= MAX_PER_FILE) continue;
    const message = `${count - MAX_PER_FILE} more of the same kind`;
    const remedy = 'correct the first ones and run this again';
    faults.push({ file, line: 1, column: 1, rule: name, severity: 'warning', message, remedy });
  }
  return faults;
}
