// A zod issue in a curator's words: what is wrong, where, and what to write instead.
import type { z } from 'zod';
import type { Path } from '../yaml.ts';
import { rest } from './links.ts';
import { isOptional, keysAt } from './schema-at.ts';
import { didYouMean } from './suggest.ts';

export interface Explained {
  readonly path: Path;
  readonly of: 'key' | 'value';
  readonly message: string;
  readonly remedy: string;
}

type Issue = z.core.$ZodIssue;

export function explain(
  issue: Issue,
  valueAt: (path: Path) => unknown,
  root: z.ZodType,
  above: Path = [],
): Explained[] {
  const path = [...above, ...issue.path];
  const field = `\`${String(path.findLast((key) => typeof key === 'string') ?? 'file')}\``;
  const say = (message: string, remedy: string): Explained[] => [{ path, of: 'value', message, remedy }];
  const value = valueAt(path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      of: 'key',
      message: `unknown key \`${key}\``,
      remedy: didYouMean(key, keysAt(root, path), 'remove it, or write it as a comment'),
    }));
  }
  if (value === undefined && ['invalid_type', 'invalid_value', 'invalid_union'].includes(issue.code)) {
    return say(`${field} is missing`, 'add it');
  }
  if (issue.code === 'invalid_union') {
    // The alternative that was meant is the one that finds nothing wrong with the form as a whole.
    const meant = issue.errors.find((errors) => !errors.some((error) => error.path.length === 0 && isForm(error)));
    if (meant) return meant.flatMap((error) => explain(error, valueAt, root, path));
    return say(
      `${field} cannot be \`${shown(value)}\``,
      `write ${issue.errors.map(([error]) => form(error)).join(', or ')}`,
    );
  }
  if (issue.code === 'invalid_value') {
    const options = issue.values.map(String);
    const all = `write one of ${options.map((option) => `\`${option}\``).join(', ')}`;
    return say(`${field} cannot be \`${shown(value)}\``, didYouMean(String(value), options, all));
  }
  if (issue.code === 'invalid_type') {
    if (issue.expected === 'string' && typeof value === 'number')
      return say(`${field} is read as a number`, `put quotes around it: "${value}"`);
    return say(`${field} is ${typeName(value)}`, `write ${form(issue)}`);
  }
  if (issue.code === 'too_small') {
    const empty = issue.origin === 'array' || issue.origin === 'string';
    const fill = issue.origin === 'array' && isOptional(root, path) ? 'leave it out, or fill it' : 'fill it';
    return empty ? say(`${field} is empty`, fill) : say(`${field} is below ${issue.minimum}`, 'correct it');
  }
  if (issue.code === 'invalid_format' && issue.format === 'regex' && !issue.message.startsWith('Invalid')) {
    return say(`${field} cannot be \`${shown(value)}\``, issue.message);
  }
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return say(
      `${field} cannot be \`${shown(value)}\``,
      `write the address with its scheme: \`https://${rest(String(value))}\``,
    );
  if (issue.code === 'custom')
    return say(`${field}: ${issue.message}`, issue.path.length > 0 ? 'add it' : 'correct it');
  if (issue.code === 'invalid_format')
    return say(`${field} cannot be \`${shown(value)}\``, `write ${issue.pattern ?? issue.format}`);
  return say(`${field}: ${issue.message}`, 'correct it');
}

function isForm(issue: Issue): boolean {
  return issue.code === 'invalid_type' || issue.code === 'invalid_value';
}

function form(issue: Issue | undefined): string {
  if (issue?.code === 'invalid_value') return issue.values.map((value) => `\`${String(value)}\``).join(' or ');
  if (issue?.code !== 'invalid_type') return 'another form';
  const words: Readonly<Record<string, string>> = { array: 'a list', object: 'a map', record: 'a map', string: 'text' };
  return words[issue.expected] ?? article(issue.expected);
}

function typeName(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return typeof value === 'string' ? 'text' : article(typeof value);
}

function article(name: string): string {
  return /^[aeiou]/.test(name) ? `an ${name}` : `a ${name}`;
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
