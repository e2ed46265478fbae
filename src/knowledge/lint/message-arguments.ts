// What a message takes: the names of its ICU arguments, wherever in it they stand.
import { IntlMessageFormat } from 'intl-messageformat';

type Parts = ReturnType<IntlMessageFormat['getAst']>;

/** The sorted argument names, or null where the message is not ICU MessageFormat. */
export function messageArguments(message: string): string[] | null {
  try {
    return [...new Set(namesIn(new IntlMessageFormat(message, 'en').getAst()))].sort();
  } catch {
    return null;
  }
}

const namesIn = (parts: Parts): string[] =>
  parts.flatMap((part) => {
    if ('options' in part)
      return [part.value, ...Object.values(part.options).flatMap((option) => namesIn(option.value))];
    if ('children' in part) return namesIn(part.children);
    // Literals are words; the sign "#" has no value at all.
    return 'value' in part && part.type !== 0 ? [part.value] : [];
  });
