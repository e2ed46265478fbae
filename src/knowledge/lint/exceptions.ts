// Findings that were looked at and stay, each with its reason. One that is no longer found is a fault, so that the list only shrinks.
import { type Draft, type Entry, isRecord, type Place } from '../draft.ts';
import type { Exception } from '../schema.ts';
import type { Path } from '../yaml.ts';
import { type Finding, type Rule, within } from './rule.ts';
import { didYouMean } from './suggest.ts';

/** Faults of the list itself stand under this name. */
export const EXCEPTIONS = 'exceptions';

export interface Found {
  readonly rule: Rule;
  readonly findings: readonly Finding[];
}

export interface Settled {
  /** Without what is excepted. */
  readonly found: readonly Found[];
  /** What is excepted in vain. */
  readonly faults: readonly Finding[];
}

/** `known` names every rule there is: those of `found` may be some of them. */
export function settle(draft: Draft, found: readonly Found[], known: readonly string[]): Settled {
  const met = new Set<Entry<Exception>>();
  const rest = found.map(({ rule, findings }): Found => {
    const excepted = draft.exceptions.filter(({ value }) => value.rule === rule.name);
    const isLeft = ({ where }: Finding): boolean => {
      const exception = excepted.find(({ value }) => covers(value, where));
      if (exception) met.add(exception);
      return exception === undefined;
    };
    return { rule, findings: findings.filter(isLeft) };
  });
  const ran = new Set(found.map(({ rule }) => rule.name));
  return {
    found: rest,
    faults: draft.exceptions.flatMap((entry) => (met.has(entry) ? [] : (faultOf(draft, entry, known, ran) ?? []))),
  };
}

/** A field stands for everything below it. */
function covers({ id, field }: Exception, { file, path }: Place): boolean {
  const [kind = '', index = 0, ...rest] = path;
  const list = isRecord(file.data) ? file.data[String(kind)] : undefined;
  const entry: unknown = Array.isArray(list) ? list[Number(index)] : undefined;
  if (!isRecord(entry) || entry.id !== id) return false;
  return field === undefined || `${joined(rest)}.`.startsWith(`${field}.`);
}

function joined(field: Path): string {
  return field.map(String).join('.');
}

function faultOf(
  draft: Draft,
  entry: Entry<Exception>,
  known: readonly string[],
  ran: ReadonlySet<string>,
): Finding | undefined {
  const { rule, id, field } = entry.value;
  const otherwise = 'remove this exception';
  if (!known.includes(rule))
    return {
      where: within(entry, 'rule'),
      message: `there is no rule \`${rule}\``,
      remedy: didYouMean(rule, known, otherwise),
    };
  if (!draft.ids.has(id))
    // A file that cannot be read may hold the entry.
    return draft.incomplete.size > 0
      ? undefined
      : {
          where: within(entry, 'id'),
          message: `the exception is for \`${id}\`, which does not exist`,
          remedy: didYouMean(id, draft.ids.keys(), otherwise),
        };
  // What is missing from a knowledge with other faults may be there once they are corrected.
  if (!ran.has(rule) || !draft.whole) return undefined;
  const at = field === undefined ? '' : ` at \`${field}\``;
  return { where: entry, message: `\`${rule}\` finds nothing${at} in \`${id}\` any more`, remedy: otherwise };
}
