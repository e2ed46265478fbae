// Runs every rule over the draft and collects what they find.
import { type Draft, isRecord, type Place } from '../draft.ts';
import type { Fault } from '../faults.ts';
import type { Path } from '../yaml.ts';
import { known } from './known.ts';
import { type Finding, type Rule, within } from './rule.ts';
import { rules } from './rules.ts';

/** Of one rule in one file: nobody reads more at once, and a file of another kind would give one a line. */
const MAX_PER_FILE = 500;

export function lint(draft: Draft, chosen: readonly Rule[] = rules, exceptions = known): Fault[] {
  return chosen.flatMap((rule) => {
    const found = findingsOf(rule, draft);
    const excepted = exceptions[rule.name];
    return excepted ? faultsOf(rule, settle(found, draft, excepted)) : faultsOf(rule, found);
  });
}

function findingsOf(rule: Rule, draft: Draft): Finding[] {
  const found: Finding[] = [];
  const report = (finding: Finding): void => void found.push(finding);
  if (rule.scope === 'knowledge') rule.check(draft, report);
  else if (rule.scope === 'measure') for (const entry of draft.measures) rule.check(entry, draft, report);
  else for (const file of draft.files) if (!file.broken) rule.check(file, report);
  return found;
}

/** Without what is excepted, and with what is excepted in vain. */
function settle(found: readonly Finding[], draft: Draft, excepted: Readonly<Record<string, string>>): Finding[] {
  const met = new Set<string>();
  const rest = found.filter(({ where }) => {
    const keys = namesOf(where).filter((key) => Object.hasOwn(excepted, key));
    for (const key of keys) met.add(key);
    return keys.length === 0;
  });
  // What is missing from a knowledge with other faults may be there once they are corrected.
  const idle = draft.whole ? Object.keys(excepted).filter((key) => !met.has(key)) : [];
  const vain = idle.flatMap((key): Finding[] => {
    const [id = '', ...field] = key.split(/[ .]/);
    const [place] = draft.ids.get(id) ?? [];
    const message = `\`${field.join('.')}\` is an exception that is none any more`;
    const remedy = 'remove it from src/knowledge/lint/known.ts';
    return place ? [{ where: within(place, ...field), message, remedy }] : [];
  });
  return [...rest, ...vain];
}

/** `id field`, for the field of the place and each that it lies within. */
function namesOf({ file, path }: Place): string[] {
  const [kind = '', index = 0, ...field] = path;
  const list = isRecord(file.data) ? file.data[String(kind)] : undefined;
  const entry: unknown = Array.isArray(list) ? list[Number(index)] : undefined;
  const id = isRecord(entry) ? String(entry.id) : '';
  return field.map((_key, end) => `${id} ${joined(field.slice(0, end + 1))}`);
}

function joined(field: Path): string {
  return field.map(String).join('.');
}

function faultsOf({ name }: Rule, findings: readonly Finding[]): Fault[] {
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
