// What Tab completes in a conversation: commands, their values, and the names of importers, prefectures and products.
import type { Knowledge } from '../../src/knowledge/knowledge.ts';

/** The completions, and the end of the line that they take the place of: what `node:readline` asks for. */
export type Completion = [hits: string[], typed: string];

/** More are no help to read. */
const SHOWN = 40;
/** No name is longer. */
const LONGEST = 40;

/** Width, case and the accents of Latin letters make no other name: Hokkaidō is Hokkaido. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
/** Scripts that write words apart begin a name where a word begins; the others anywhere. */
const APART = /[\p{Script=Latin}\p{Script=Hangul}\p{N}]/u;

export function completer(
  knowledge: Knowledge,
  commands: readonly string[],
  values: Readonly<Record<string, readonly string[]>>,
): (line: string) => Completion {
  const names = namesOf(knowledge);
  return (line) => {
    const [, command = '', value = ''] = /^(\/\w+) +(\S*)$/.exec(line) ?? [];
    if (command) return [(values[command] ?? []).filter((one) => one.startsWith(value)), value];
    if (line.startsWith('/')) return [commands.filter((one) => one.startsWith(line)), line];
    const characters = [...line];
    for (let start = Math.max(0, characters.length - LONGEST); start < characters.length; start += 1) {
      const [before = '', first = ''] = [characters[start - 1], characters[start]];
      if (first === ' ' || (APART.test(before) && APART.test(first))) continue;
      const typed = characters.slice(start).join('');
      const hits = names.filter(({ key }) => key.startsWith(plain(typed))).map(({ name }) => name);
      if (hits.length > 0) return [hits.slice(0, SHOWN), typed];
    }
    return [[], line];
  };
}

interface Named {
  readonly key: string;
  readonly name: string;
}

/** Each name once, in every language it is known in, the shorter first: the plain thing before its kinds. */
function namesOf({ importers, prefectures, products }: Knowledge): readonly Named[] {
  const named = [...importers.values(), ...prefectures.values(), ...products.values()];
  const names = new Map<string, string>();
  for (const { name, aliases } of named) {
    for (const one of [...Object.values(name), ...Object.values(aliases ?? {}).flat()])
      if (one && !names.has(plain(one))) names.set(plain(one), one);
  }
  return [...names]
    .map(([key, name]) => ({ key, name }))
    .sort((a, b) => a.key.length - b.key.length || (a.key < b.key ? -1 : 1));
}
