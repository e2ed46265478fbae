// Nobody sees them, and a name that holds one is never found.
import { isRecord } from '../draft.ts';
import type { Path } from '../yaml.ts';
import type { FileRule } from './rule.ts';

/** Format characters (zero-width, direction, soft hyphen, byte order mark), control characters, spaces that do not break. */
const INVISIBLE = /[\p{Cf}\u00a0\u202f\u115f\u1160\u3164\uffa0]|(?![\n\t])\p{Cc}/u;

export const invisible: FileRule = {
  name: 'invisible',
  description: 'No text holds characters that cannot be seen: zero-width, direction marks, no-break spaces, controls.',
  scope: 'file',
  check(file, report) {
    const walk = (value: unknown, path: Path): void => {
      if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, [...path, index]);
      else if (isRecord(value)) for (const [key, item] of Object.entries(value)) walk(item, [...path, key]);
      else if (typeof value === 'string') {
        const [found] = INVISIBLE.exec(value) ?? [];
        if (found === undefined) return;
        const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        const beside = value.slice(Math.max(0, value.indexOf(found) - 10), value.indexOf(found));
        const message = `holds U+${code}, which nobody sees${beside ? `, after \`${beside}\`` : ' at its start'}`;
        report({ where: { file, path }, message, remedy: 'remove it: type the text instead of pasting it' });
      }
    };
    walk(file.data, []);
  },
};
