// One message in one language: read as ICU MessageFormat once, then said as often as it is needed.
import { IntlMessageFormat } from 'intl-messageformat';
import { ICU, namesOf, usesOf } from '../knowledge/message-arguments.ts';

export type Values = Readonly<Record<string, string | number>>;

/** What the knowledge's message takes and the program does not give is left out. Throws where it is no ICU message. */
export function compiled(message: string, locale: string): (values: Values) => string {
  const format = new IntlMessageFormat(message, locale, undefined, ICU);
  const parts = format.getAst();
  const plain = parts.filter((part) => part.type === 0 || part.type === 1);
  // Nearly all messages are words and names alone, for which joining is all there is to do.
  if (plain.length === parts.length)
    return (values) => {
      let said = '';
      for (const { type, value } of plain) said += type === 0 ? value : (values[value] ?? '');
      return said;
    };
  // Without an argument that it takes, the library would throw.
  const blank = Object.fromEntries(namesOf(usesOf(parts)).map((name) => [name, '']));
  return (values) => String(format.format({ ...blank, ...values }));
}
