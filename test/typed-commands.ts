// The commands that README.md and CONTRIBUTING.md tell people to type.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES } from '../adapters/desk/pages.ts';

export const ROOT = join(import.meta.dirname, '..');
export const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(ROOT, 'package.json'), 'utf8'),
);
export const pages = PAGES.map((name) => ({ name, text: readFileSync(join(ROOT, name), 'utf8') }));

export interface Typed {
  readonly page: string;
  readonly script: string;
  /** As written after `--`, brackets of what may be left out removed. */
  readonly words: string;
}

/** Commands in code, by line: a code span or a block never runs over one. */
export const typed: readonly Typed[] = pages.flatMap(({ name, text }) =>
  [
    ...text
      .replaceAll('\\|', '/')
      .matchAll(/npm (?:run (?:--silent )?)?([a-z][\w:]*)(?: (?:\[)?-- ([^`\n]*?))?(?=`| &&|\n)/g),
  ].flatMap(([, script = '', words = '']) =>
    ['ci', 'install', 'run'].includes(script) ? [] : [{ page: name, script, words: words.replace(/[[\]]/g, '') }],
  ),
);
