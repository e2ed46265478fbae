// Which questions are read otherwise than they say, by what was learned; and what moved against what was learned before.
import type { Intent } from '../../src/knowledge/language.ts';
import { isSetAside } from '../../src/knowledge/set-aside.ts';
import { intentsBy, scopeBy } from '../../src/question/learned.ts';
import type { Reader, Scope } from '../../src/question/reader.ts';
import { fromRoot } from '../host/command-line.ts';
import type { Seen } from './learn.ts';

interface ReadSo {
  readonly scope: Scope;
  readonly first: Intent | undefined;
}

/** By what was learned alone: where the rules lead, that is for `npm run eval` to tell. */
function readBy(reader: Reader, { signs }: Seen): ReadSo {
  const reading = reader.read(() => signs);
  const scope = scopeBy({ rule: 'out', telling: false, bare: false, route: false, inThread: false }, reading);
  return { scope, first: scope === 'in' ? intentsBy([], reading, false)[0] : undefined };
}

/** Opinion and what is not ours are both told that they are not answered. */
const isRight = ({ scope, intents = [] }: Seen, read: ReadSo): boolean =>
  scope === 'in' ? read.first !== undefined && intents.includes(read.first) : read.scope !== 'in';

const nameOf = ({ scope, first }: ReadSo): string => first ?? scope;

export function misreadLines(seen: readonly Seen[], now: Reader, before: Reader): string[] {
  const rows = seen.map((one) => {
    const [read, was] = [readBy(now, one), readBy(before, one)];
    return { one, read, was, isRight: isRight(one, read), wasRight: isRight(one, was) };
  });
  const learned = rows.filter(({ one }) => !isSetAside(one));
  const aside = rows.filter(({ one }) => isSetAside(one));
  const wrong = learned.filter((row) => !row.isRight);
  const moved = rows.filter(({ read, was }) => nameOf(read) !== nameOf(was));
  const line = ({ one, read }: (typeof rows)[number]): string =>
    `${fromRoot(one.place.file)}:${one.place.line}  ${one.id} means ${one.intents?.join(', ') ?? one.scope}, is read as ${nameOf(read)}: ${shortened(one.q)}`;
  return [
    ...wrong.map(line),
    `learned from ${learned.length} questions, ${wrong.length} of them still misread (above); of ${aside.length} set aside, ${aside.filter((row) => !row.isRight).length}`,
    ...moved.map(
      (row) => `${verdict(row)}  ${row.one.id} ${nameOf(row.was)} -> ${nameOf(row.read)}: ${shortened(row.one.q)}`,
    ),
    `${moved.length} questions are read otherwise than before`,
  ];
}

const verdict = ({ isRight: is, wasRight: was }: { readonly isRight: boolean; readonly wasRight: boolean }): string => {
  if (is === was) return 'as right ';
  return is ? 'now right' : 'now WRONG';
};

const SHOWN = 70;

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
};
