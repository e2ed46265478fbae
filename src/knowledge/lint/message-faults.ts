// What is wrong with one message, in its own language and beside the English one, by which the program knows it.
import { isNumber, namesOf, type Use, usesIn } from '../message-arguments.ts';

interface Found {
  readonly message: string;
  readonly remedy: string;
}

export function messageFaults(key: string, text: string, english: string, locale: string): Found[] {
  const uses = usesIn(text);
  // English that is no message is a fault of its own, and nothing to hold the others to.
  const wanted = usesIn(english) ?? uses ?? [];
  const remedy = `write it with ${named(namesOf(wanted))}, as en.yaml does`;
  if (!uses) return [{ message: `\`${key}\` is no ICU message`, remedy }];
  const names = namesOf(uses);
  if (names.join() !== namesOf(wanted).join()) return [{ message: `\`${key}\` takes ${named(names)}`, remedy }];
  return [
    ...uses.flatMap((use) => useFaults(key, use, locale)),
    ...names.flatMap((name) => differences(key, name, uses, wanted)),
  ];
}

const named = (names: readonly string[]): string =>
  names.length > 0 ? names.map((name) => `{${name}}`).join(', ') : 'no arguments';

function useFaults(key: string, { name, as, cases }: Use, locale: string): Found[] {
  if (as === 'date') {
    const message = `\`${key}\` puts {${name}} into the form of a date`;
    return [{ message, remedy: `write {${name}}: dates come in their form already` }];
  }
  if (as !== 'select' && as !== 'plural' && as !== 'ordinal') return [];
  const type = as === 'ordinal' ? 'ordinal' : 'cardinal';
  const known: readonly string[] =
    as === 'select' ? cases : new Intl.PluralRules(locale, { type }).resolvedOptions().pluralCategories;
  return [
    ...(cases.includes('other')
      ? []
      : [
          { message: `\`${key}\` has no \`other\` for {${name}}`, remedy: 'add `other {…}` for all that is not named' },
        ]),
    ...cases
      .filter((one) => !known.includes(one) && !/^=\d+$/.test(one))
      .map((one) => ({
        message: `\`${key}\` tells \`${one}\` of {${name}}, which ${locale} does not tell apart`,
        remedy: `write one of ${known.join(', ')}, or a number as \`=2\``,
      })),
  ];
}

/** What the program gives is what English takes: a number, or a word that is to be selected by and not shown. */
function differences(key: string, name: string, uses: readonly Use[], wanted: readonly Use[]): Found[] {
  const selected = casesOf(wanted, name);
  return [
    ...(isNumber(uses, name) && !isNumber(wanted, name)
      ? [{ message: `\`${key}\` takes {${name}} as a number`, remedy: `write {${name}}: it is text in en.yaml` }]
      : []),
    ...(casesOf(uses, name) === selected
      ? []
      : [
          {
            message: `\`${key}\` does not select by {${name}} as en.yaml does`,
            remedy: selected === '' ? `write {${name}}` : `write {${name}, select, ${selected}}`,
          },
        ]),
  ];
}

/** "none {…} other {…}": what selects by the argument tell apart; '' without any. */
function casesOf(uses: readonly Use[], name: string): string {
  const own = uses.filter((use) => use.name === name && use.as === 'select').flatMap(({ cases }) => cases);
  return [...new Set(own)]
    .sort()
    .map((one) => `${one} {…}`)
    .join(' ');
}
