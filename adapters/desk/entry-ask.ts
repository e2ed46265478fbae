// What an entry still needs, asked for in turn where a person sits; an empty answer leaves the sample to be filled in later.
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { type EntryKind, type Flag, flagsOf } from './entry-fields.ts';
import { completed, readValue, type Values } from './entry-values.ts';

/** Asks for one value, and tells a line beside. */
export interface Asker {
  ask(question: string): Promise<string>;
  tell(line: string): void;
}

/** What was typed as flags and what was answered. */
export async function askedFor(
  { knowledge, kind, day }: { readonly knowledge: Knowledge; readonly kind: EntryKind; readonly day: string },
  typed: Values,
  asker: Asker,
): Promise<Values> {
  const values = new Map(typed);
  // How firm it is follows from the sources: those are asked for first.
  const isLast = ({ name }: Flag): number => Number(name === 'evidence');
  for (const flag of flagsOf(kind).sort((a, b) => isLast(a) - isLast(b))) {
    if (values.has(flag.name) || !(flag.needed || flag.field.asked)) continue;
    const follows = completed(knowledge, kind, values, day).get(flag.name);
    const value = await answerTo(knowledge, flag, typeof follows === 'string' ? follows : undefined, asker);
    if (value !== undefined) values.set(flag.name, value);
  }
  return values;
}

async function answerTo(knowledge: Knowledge, flag: Flag, follows: string | undefined, asker: Asker): Promise<unknown> {
  for (;;) {
    const typed = (await asker.ask(questionOf(flag, follows))).trim();
    if (typed === '') return undefined;
    const read = readValue(knowledge, flag, typed);
    if (!('fault' in read)) {
      for (const line of read.told ?? []) asker.tell(line);
      return read.value;
    }
    asker.tell(read.fault);
  }
}

function questionOf(flag: Flag, follows: string | undefined): string {
  const hint = [hintOf(flag), ...(flag.needed ? [] : ['may be left out'])].filter((part) => part !== '').join('; ');
  return `${flag.name}${hint && ` (${hint})`}${follows === undefined ? '' : ` [${follows}]`}: `;
}

/** What may be typed for it; '' where anything may. */
export function hintOf({ field }: Flag): string {
  switch (field.form) {
    case 'line':
    case 'text':
      return '';
    case 'aliases':
      return 'words with commas';
    case 'yes':
      return 'yes';
    case 'date':
      return '2023-08-24, 2025-11, 2001 or unknown';
    case 'choice':
      return field.options.join(', ');
    case 'choices':
      return `${field.options.join(', ')}; several with commas`;
    case 'name':
      return `${field.of}, by id or name`;
    case 'names':
      return `${field.of}, by id or name, several with commas`;
    case 'origins':
      return 'all, prefectures with commas, or: all but …';
    case 'list':
      return 'as YAML: [{ … }, { … }]';
  }
}
