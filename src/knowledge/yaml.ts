// One YAML text -> its data, the faults of its syntax, and the place of anything in it.
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import { tooDeepAt } from './depth.ts';
import type { FileName } from './disk.ts';
import type { Fault } from './faults.ts';

export type Path = readonly PropertyKey[];

export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface YamlFile extends FileName {
  readonly firstLine: string;
  readonly data: unknown;
  /** Its text could not be read as a whole: what it lacks says nothing. */
  readonly broken: boolean;
  /** Where a path into the data starts; where it leads nowhere, the nearest thing around it; of no path, the file. */
  position(path: Path, of?: 'key' | 'value'): Position;
}

/** More than any entry needs, and far below what a bomb of aliases takes to fill the memory. */
const MAX_ALIASES = 100;
/** One slip of syntax can set off a fault on every line after it. */
const MAX_FAULTS = 20;
const START: Position = { line: 1, column: 1 };

export function unreadable(name: FileName): YamlFile {
  return { ...name, firstLine: '', data: undefined, broken: true, position: () => START };
}

export function parseYaml(name: FileName, text: string, report: (fault: Fault) => void): YamlFile {
  const counter = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const fault = (position: Position, error: unknown, remedy: string) => {
    const said = error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : String(error);
    const message = `not readable as YAML: ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
    report({ file: name.name, ...position, rule: 'read', severity: 'fault', message, remedy });
  };
  const deep = tooDeepAt(text);
  if (deep !== undefined) {
    const line = text.slice(0, deep).split('\n');
    const place = { line: line.length, column: (line.at(-1)?.length ?? 0) + 1 };
    fault(place, 'it nests too deep', 'close the brackets, and write lists in lines of their own');
    return unreadable(name);
  }
  let document: Document.Parsed | undefined;
  try {
    const parsed = parseDocument(text, { lineCounter: counter, prettyErrors: false });
    document = parsed;
    const problems = [...parsed.errors, ...parsed.warnings];
    const byPlace = new Map(problems.toReversed().map((problem) => [problem.pos[0], problem]));
    for (const problem of [...byPlace.values()].sort((a, b) => a.pos[0] - b.pos[0]).slice(0, MAX_FAULTS)) {
      fault(at(problem.pos[0]), problem, REMEDIES[problem.code] ?? 'correct the syntax here');
    }
    return {
      ...name,
      firstLine: text.split('\n', 1)[0]?.trimEnd() ?? '',
      data: parsed.toJS({ maxAliasCount: MAX_ALIASES }),
      broken: problems.length > 0,
      position: (path, of = 'value') => (path.length === 0 ? START : at(locate(parsed, path, of))),
    };
  } catch (error) {
    // The library throws on aliases that lead nowhere or multiply without end, and on nesting beyond the stack.
    const place = document ? at(guiltyAlias(document)) : START;
    fault(place, error, 'write the values out instead of using aliases and deep nesting');
    return unreadable(name);
  }
}

/** The first alias that leads nowhere, else the last one: a bomb's biggest list comes last. */
function guiltyAlias(document: Document.Parsed): number {
  let guilty = 0;
  visit(document, {
    Alias(_key, alias) {
      guilty = start(alias) ?? guilty;
      return alias.resolve(document) ? undefined : visit.BREAK;
    },
  });
  return guilty;
}

const REMEDIES: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'indent with spaces',
  DUPLICATE_KEY: 'keep one of the two keys',
  MULTIPLE_DOCS: 'keep one document to a file, without `---` between',
  BAD_INDENT: 'line it up with its neighbours',
  TAG_RESOLVE_FAILED: 'remove the tag that starts with `!`',
  BLOCK_AS_IMPLICIT_KEY: 'quote text that holds a colon followed by a space',
};

function locate(document: Document.Parsed, path: Path, of: 'key' | 'value'): number {
  let node: Node | null = document.contents;
  let offset = start(node) ?? 0;
  for (const [index, key] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document) ?? null;
    if (isMap(node)) {
      const pair = node.items.find((item) => (isScalar(item.key) ? item.key.value : item.key) === key);
      if (!pair) return offset;
      const last = index === path.length - 1;
      const value = isNode(pair.value) ? pair.value : null;
      offset =
        (last && of === 'key' ? undefined : start(value)) ?? (isNode(pair.key) ? start(pair.key) : undefined) ?? offset;
      node = value;
    } else if (isSeq(node) && typeof key === 'number') {
      const item: unknown = node.items[key];
      if (!isNode(item)) return offset;
      offset = start(item) ?? offset;
      node = item;
    } else return offset;
  }
  return offset;
}

function start(node: Node | null): number | undefined {
  return node?.range?.[0];
}
