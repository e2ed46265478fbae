// The bytes of a folder -> its YAML files, with every fault of their text.
import type { FileBytes, FolderBytes } from './disk.ts';
import type { Fault } from './faults.ts';
import { parseYaml, unreadable, type YamlFile } from './yaml.ts';

export interface Folder {
  readonly files: readonly YamlFile[];
  readonly faults: readonly Fault[];
}

/** Never throws: what cannot be read is a fault with its place. */
export function readFiles({ files, faults: before }: FolderBytes): Folder {
  const faults = [...before];
  const report = (fault: Fault): void => void faults.push(fault);
  return { files: files.map((file) => readOne(file, report)), faults };
}

function readOne({ bytes, ...name }: FileBytes, report: (fault: Fault) => void): YamlFile {
  if (!bytes) return unreadable(name);
  const refuse = (message: string, remedy: string, line: number): YamlFile => {
    report({ file: name.name, line, column: 1, rule: 'read', severity: 'fault', message, remedy });
    return unreadable(name);
  };
  const text = decode(bytes);
  if (text === undefined) return refuse('this line is not UTF-8', 'save the file as UTF-8', brokenLine(bytes));
  if (text.trim() === '') return refuse('the file is empty', 'fill it or remove it', 1);
  return parseYaml(name, text, report);
}

/** The text without a byte order mark; undefined where it is not UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function brokenLine(bytes: Uint8Array): number {
  let line = 1;
  for (let from = 0; from < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, from);
    const to = end === -1 ? bytes.length : end + 1;
    if (decode(bytes.subarray(from, to)) === undefined) return line;
    from = to;
  }
  return 1;
}
