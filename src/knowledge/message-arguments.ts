// What a message takes: each use of an ICU argument, wherever in the message it stands.
import { IntlMessageFormat } from 'intl-messageformat';

type Parts = ReturnType<IntlMessageFormat['getAst']>;

/** How every message is read: "<b>" is text, since the places of delivery have markups of their own. */
export const ICU = { ignoreTag: true } as const;

export interface Use {
  readonly name: string;
  readonly as: 'text' | 'number' | 'date' | 'select' | 'plural' | 'ordinal';
  /** What a select or a plural tells apart. */
  readonly cases: readonly string[];
}

/** The uses in their order, or null where the message is not ICU MessageFormat. */
export function usesIn(message: string): readonly Use[] | null {
  try {
    return usesOf(new IntlMessageFormat(message, 'en', undefined, { ...ICU, requiresOtherClause: false }).getAst());
  } catch {
    return null;
  }
}

/** The sorted names of what is used. */
export const namesOf = (uses: readonly Use[]): string[] => [...new Set(uses.map(({ name }) => name))].sort();

/** Whether the argument has to be a number: only of one can a plural be told. */
export const isNumber = (uses: readonly Use[], name: string): boolean =>
  uses.some((use) => use.name === name && (use.as === 'number' || use.as === 'plural' || use.as === 'ordinal'));

export const usesOf = (parts: Parts): readonly Use[] => parts.flatMap(usesOfPart);

function usesOfPart(part: Parts[number]): readonly Use[] {
  if ('options' in part) {
    const as = 'pluralType' in part ? (part.pluralType === 'ordinal' ? 'ordinal' : 'plural') : 'select';
    const inner = Object.values(part.options).flatMap(({ value }) => usesOf(value));
    return [{ name: part.value, as, cases: Object.keys(part.options) }, ...inner];
  }
  // Literals are words; the sign "#" has no value at all. Tags are read as words.
  if (!('value' in part) || part.type === 0 || 'children' in part) return [];
  const as = part.type === 1 ? 'text' : part.type === 2 ? 'number' : 'date';
  return [{ name: part.value, as, cases: [] }];
}
