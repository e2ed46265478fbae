// A new entry at the end of a file of its kind, and the end of the measures that it ends: what would be written, not yet written.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join, normalize, relative } from 'node:path';
import { parse } from 'yaml';
import { firstDay } from '../../src/knowledge/dates.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { didYouMean } from '../../src/knowledge/lint/suggest.ts';
import { files, type Measure } from '../../src/knowledge/schema.ts';
import { fromRoot } from '../host/command-line.ts';
import { beyond } from './beyond.ts';
import { type Change, entryWritten, schemaLine, withEntry } from './change.ts';
import { endedText } from './ended.ts';
import type { EntryKind } from './entry-fields.ts';
import { entryText } from './entry-text.ts';
import type { Values } from './entry-values.ts';
import { named } from './named.ts';

export interface Entry {
  readonly dir: string;
  readonly kind: EntryKind;
  /** A file, from the knowledge folder on; one that does not exist is written anew. */
  readonly into: string;
  /** Measures that end on the day on which this one begins. */
  readonly ends: readonly string[];
  readonly values: Values;
  readonly day: string;
}

interface Fault {
  readonly fault: string;
}

export function changeWith(
  knowledge: Knowledge,
  { dir, kind, into, ends, values, day }: Entry,
): { readonly id: string; readonly change: Change } | Fault {
  const list = `${kind}s`;
  const found = fileFor(dir, kind, into);
  if ('fault' in found) return found;
  const { path } = found;
  const id = String(values.get('id'));
  const entry = entryText(kind, values, day);
  const made = kind === 'measure' ? measureIn(entry) : undefined;
  const change =
    ends.length > 0 ? endedBy(knowledge, { dir, kind, ends, values }, id, made) : new Map<string, string>();
  if ('fault' in change) return change;
  const file = join(dir, path);
  const before = change.get(file) ?? (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
  const after = before === undefined ? `${schemaLine(path, list)}${list}:\n${entry}` : withEntry(before, list, entry);
  if (typeof after !== 'string') return { fault: `${into}: ${after.fault}` };
  return { id, change: change.set(file, after) };
}

interface FileFor {
  /** From the knowledge folder on. */
  readonly path: string;
  /** Undefined where it is there; else what to tell of it, with the nearest that is. */
  readonly missing?: string;
}

export function fileFor(dir: string, kind: EntryKind, into: string): FileFor | Fault {
  const list = `${kind}s`;
  const path = normalize(isAbsolute(into) ? relative(dir, into) : into);
  if (!path.startsWith(join(list, '/')) || !path.endsWith('.yaml'))
    return { fault: `--into ${into} is no file for a ${kind}: name one as ${list}/NAME.yaml` };
  if (existsSync(join(dir, path))) return { path };
  const files = existsSync(join(dir, list))
    ? readdirSync(join(dir, list), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'))
    : [];
  const near = didYouMean(
    path,
    files.map((name) => join(list, name)),
    files.length > 0 ? `there are ${files.sort().join(', ')}.` : `${list}/ has no file yet.`,
  );
  return { path, missing: `--into ${into} does not exist: ${near}` };
}

function endedBy(
  knowledge: Knowledge,
  { dir, kind, ends, values }: Pick<Entry, 'dir' | 'kind' | 'ends' | 'values'>,
  by: string,
  made: Measure | undefined,
): Map<string, string> | Fault {
  const until = values.get('from');
  if (kind !== 'measure' || typeof until !== 'string')
    return { fault: '--ends is for a measure that begins on a day: say --from' };
  const found = ends.map((name) => named(knowledge, 'measure', name.trim()));
  const faults = found.flatMap((one) => ('fault' in one ? [`--ends: ${one.fault}`] : []));
  if (faults.length > 0) return { fault: faults.join('\n') };
  const all = found.flatMap((one) => ('ids' in one ? one.ids : []));
  const further = all.flatMap((id) => {
    const ended = knowledge.measures.get(id);
    // What does not have its shape yet, lint tells.
    return (ended && made && beyond(knowledge, { ended, by: made, day: firstDay(until), all })) ?? [];
  });
  if (further.length > 0) return { fault: further.join('\n') };
  const change = new Map<string, string>();
  for (const id of all) {
    const written = entryWritten(dir, ['measures'], id, change);
    if (!written) return { fault: `${id}: not found as written in ${fromRoot(join(dir, 'measures'))}; end it by hand` };
    const text = endedText(written.text, written.node, { until, by });
    if (typeof text !== 'string') return text;
    change.set(written.file, text);
  }
  return change;
}

function measureIn(entry: string): Measure | undefined {
  return files.measures.safeParse(parse(`measures:\n${entry}`)).data?.measures[0];
}
