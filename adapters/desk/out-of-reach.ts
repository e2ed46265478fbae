// Entries that are known not to be brought up by what they are filed under, as test/out-of-reach.yaml lists them.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { ROOT } from '../host/command-line.ts';

/** Where the list of this repository stands. */
export const OUT_OF_REACH = join(ROOT, 'test/out-of-reach.yaml');

const List = z.strictObject({
  entries: z.array(z.strictObject({ id: z.string().min(1), why: z.string().trim().min(1) })),
});

export interface Listed {
  readonly id: string;
  /** `file:line:column`, relative to the repository. */
  readonly place: string;
}

/** Throws, with the file and what is wrong with it, where it does not have its form. */
export function readOutOfReach(file: string): Listed[] {
  const counter = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: counter });
  const name = relative(ROOT, file);
  const parsed = List.safeParse(document.toJS());
  if (!parsed.success) throw new Error(`${name} is no list of entries: ${z.prettifyError(parsed.error)}`);
  return parsed.data.entries.map(({ id }, index) => {
    const node = document.getIn(['entries', index, 'id'], true);
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
    const { line, col } = counter.linePos(Array.isArray(range) ? Number(range[0]) : 0);
    return { id, place: `${name}:${line}:${col}` };
  });
}

/** Of what is not brought up, what is not listed; and of what is listed, what is brought up, or is not there. */
export function reachFaults(lost: readonly (readonly [language: string, id: string])[], listed: readonly Listed[]) {
  return [
    ...lost
      .filter(([, id]) => !listed.some((one) => one.id === id))
      .map(
        ([language, id]) => `${id} is not brought up in ${language}: give it the importers and products it is about`,
      ),
    ...listed
      .filter(({ id }) => !lost.some(([, other]) => other === id))
      .map(({ id, place }) => `${place} ${id} is within reach now, or no entry any more: take it out here`),
  ];
}
