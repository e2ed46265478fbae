// Files of the knowledge as they would be after a change: read as a folder first, and written only where that has no fault.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { isMap, isSeq, LineCounter, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { bytesOf, type FileBytes, TOP } from '../../src/knowledge/disk.ts';
import { schemaFileName } from '../../src/knowledge/json-schemas.ts';
import { loadFrom } from '../../src/knowledge/load.ts';
import { faultLine } from '../host/command-line.ts';
import { makeFolder } from '../host/own-folder.mjs';

/** File, with its folders -> its text after the change. */
export type Change = ReadonlyMap<string, string>;

/** The faults of the folder with the change in it; without any, the files are written. */
export function writeUnfaulted(dir: string, change: Change, today: string): string[] {
  const now = bytesOf(dir);
  const encoded = (name: string, text: string): FileBytes => ({
    name,
    folder: dirname(name) === dir ? TOP : (relative(dir, name).split(sep)[0] ?? ''),
    stem: basename(name, '.yaml'),
    bytes: Buffer.from(text),
  });
  const files = [
    ...now.files.filter(({ name }) => !change.has(name)),
    ...[...change].map(([name, text]) => encoded(name, text)),
  ];
  const loaded = loadFrom({ files, faults: now.faults }, { today });
  if (!loaded.ok) return loaded.faults.filter(({ severity }) => severity === 'fault').map(faultLine);
  for (const [name, text] of change) {
    makeFolder(dirname(name));
    writeFileSync(name, text);
  }
  return [];
}

/** The line that a file of the knowledge begins with: `file` is relative to it. */
export const schemaLine = (file: string, list: string): string =>
  `# yaml-language-server: $schema=${'../'.repeat(file.split(sep).length)}schemas/${schemaFileName(list)}\n`;

/** The text with an entry at the end of its list, every byte before it kept. */
export function withEntry(text: string, list: string, entry: string): string | { readonly fault: string } {
  const found = listIn(text, list);
  if (!found) return { fault: `it holds no list \`${list}\`: name another file, or a new one` };
  const { seq, indent } = found;
  const rest = text.slice(seq.range?.[1] ?? text.length);
  if (seq.flow || !/^(\s|#.*)*$/.test(rest) || indent === undefined)
    return { fault: `its list \`${list}\` does not end the file line by line: add the entry by hand` };
  const lines = entry.split('\n').map((line) => (line === '' ? '' : `${indent}${line.slice(2)}`));
  const blank = /\n\s*\n\s*- id:/.test(text) ? '\n' : '';
  return `${text}${text.endsWith('\n') ? '' : '\n'}${blank}${lines.join('\n')}`;
}

function listIn(text: string, list: string): { seq: YAMLSeq; indent: string | undefined } | undefined {
  const counter = new LineCounter();
  const seq = parseDocument(text, { lineCounter: counter }).get(list);
  if (!isSeq(seq)) return undefined;
  const [start] = (isMap(seq.items[0]) ? seq.items[0].range : null) ?? [];
  const line = start === undefined ? '' : text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return { seq, indent: /^( *)- +$/.exec(line)?.[1] };
}

export interface Written {
  readonly file: string;
  readonly text: string;
  readonly node: YAMLMap;
  /** The entries of its list, and where it stands among them. */
  readonly siblings: readonly YAMLMap[];
  readonly index: number;
}

/** The entry of that id as it stands in a file of these folders, or in what has changed of them. */
export function entryWritten(
  dir: string,
  folders: readonly string[],
  id: string,
  change: Change = new Map(),
): Written | undefined {
  for (const folder of folders.filter((name) => existsSync(join(dir, name))))
    for (const name of readdirSync(join(dir, folder), { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.yaml')) continue;
      const file = join(dir, folder, name);
      const text = change.get(file) ?? readFileSync(file, 'utf8');
      if (!text.includes(id)) continue;
      const siblings = entriesIn(text);
      const index = siblings.findIndex((entry) => entry.get('id') === id);
      const node = siblings[index];
      if (node) return { file, text, node, siblings, index };
    }
  return undefined;
}

/** A file of the knowledge has one list. */
function entriesIn(text: string): YAMLMap[] {
  const { contents } = parseDocument(text);
  const list: unknown = isMap(contents) ? contents.items[0]?.value : undefined;
  return isSeq(list) ? list.items.filter((item): item is YAMLMap => isMap(item)) : [];
}
