// A folder -> the bytes of its files. The only place of the core that touches the disk, and only to read.
import { type Dirent, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compare, type Fault } from './faults.ts';

export const FOLDERS = ['vocabulary', 'measures', 'facts', 'sources', 'language'] as const;

/** Beside them stands what reading learns from, which no answer needs: read apart, by whoever learns. */
export const ASKED = 'asked';

/** The folder of what stands beside the folders: which versions are released, a file that is no part of a version. */
export const TOP = '';
const AT_TOP = 'released.yaml';

/** A curated file is tens of kilobytes; beyond this it is a mistake, and parsing it would hold up the start for long. */
export const MAX_BYTES = 1_000_000;

/** Files that explain the folder to people. */
const FOR_PEOPLE = /^(README|LICEN[CS]E|CONTRIBUTING)(\.(md|txt))?$/i;

export interface FileName {
  /** The path as faults print it. */
  readonly name: string;
  /** The first folder under the knowledge: `vocabulary`, `measures`, …; '' for what stands beside these. */
  readonly folder: string;
  /** The file's name without folders and `.yaml`. */
  readonly stem: string;
}

export interface FileBytes extends FileName {
  /** Undefined where the file cannot be read; the faults say why. */
  readonly bytes: Uint8Array | undefined;
}

export interface FolderBytes {
  readonly files: readonly FileBytes[];
  readonly faults: readonly Fault[];
}

/** Never throws: what cannot be read is a fault with its place. */
export function bytesOf(dir: string): FolderBytes {
  const files: FileBytes[] = [];
  const faults: Fault[] = [];
  const report = (file: string, severity: Fault['severity'], message: string, remedy: string) =>
    faults.push({ file, line: 1, column: 1, rule: 'read', severity, message, remedy });

  const walk = (path: string, folder: string | undefined, above: readonly string[]): void => {
    let real: string;
    let entries: Dirent[];
    try {
      real = realpathSync(path);
      if (above.includes(real))
        return void report(path, 'fault', 'a link leads back into its own folder', 'remove the link');
      entries = readdirSync(path, { withFileTypes: true });
    } catch (error) {
      return void report(
        path,
        'fault',
        `the folder cannot be read (${reason(error)})`,
        'name a folder that exists and may be read',
      );
    }
    for (const { name } of entries.sort((a, b) => compare(a.name, b.name))) {
      if (name.startsWith('.') || (folder === undefined && name === ASKED)) continue;
      const child = join(path, name);
      const stats = statOf(child);
      if (typeof stats === 'string')
        report(child, 'fault', `cannot be read (${stats})`, 'remove it or make it readable');
      else if (stats.isDirectory()) {
        if (folder !== undefined || isFolder(name)) walk(child, folder ?? name, [...above, real]);
        else report(child, 'warning', `the folder \`${name}\` is not read`, `use ${FOLDERS.join('/, ')}/`);
      } else if (/\.yml$/i.test(name)) report(child, 'fault', 'files of the knowledge end in `.yaml`', 'rename it');
      else if (folder === undefined && name === AT_TOP)
        files.push({ name: child, folder: TOP, stem: basename(name, '.yaml'), bytes: bytesIn(child, stats) });
      else if (folder === undefined || !name.endsWith('.yaml')) {
        if (!FOR_PEOPLE.test(name))
          report(
            child,
            'warning',
            'this file is not read',
            'move it out, or make it a .yaml file in one of the folders',
          );
      } else files.push({ name: child, folder, stem: basename(name, '.yaml'), bytes: bytesIn(child, stats) });
    }
  };

  const bytesIn = (name: string, stats: Stats): Uint8Array | undefined => {
    const refuse = (message: string, remedy: string): undefined => void report(name, 'fault', message, remedy);
    // A pipe or a device would block for ever.
    if (!stats.isFile()) return refuse('this is not a regular file', 'remove it');
    if (stats.size > MAX_BYTES)
      return refuse(`the file has ${stats.size} bytes, the limit is ${MAX_BYTES}`, 'split it');
    try {
      return readFileSync(name);
    } catch (error) {
      return refuse(`cannot be read (${reason(error)})`, 'make it readable');
    }
  };

  walk(dir, undefined, []);
  if (files.length === 0 && !faults.some((fault) => fault.severity === 'fault')) {
    report(dir, 'fault', 'the folder holds no knowledge', `name a folder with ${FOLDERS.join('/, ')}/`);
  }
  return { files, faults };
}

function statOf(path: string): Stats | string {
  try {
    return statSync(path);
  } catch (error) {
    return reason(error);
  }
}

function reason(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}

function isFolder(name: string): boolean {
  return FOLDERS.some((folder) => folder === name);
}
