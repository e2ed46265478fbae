// One YAML text -> its data, the faults of its syntax, and the place of anything in it.
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Fault } from './faults.ts';

export type Path = readonly PropertyKey[];

export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface YamlFile {
  /** The path as faults print it. */
  readonly name: string;
  /** The first folder under the knowledge: `vocabulary`, `measures`, … */
  readonly folder: string;
  /** The file's name without folders and `.yaml`. */
  readonly stem: string;
  readonly firstLine: string;
  readonly data: unknown;
  /** Its text could not be read as a whole: what it lacks says nothing. */
  readonly broken: boolean;
  /** Where a path into the data starts; where it leads nowhere, the nearest thing around it. */
  position(path: Path, of?: 'key' | 'value'): Position;
}

/** More than any entry needs, and far below what a bomb of aliases takes to fill the memory. */
const MAX_ALIASES = 100;
const START: Position = { line: 1, column: 1 };

export type FileName = Pick<YamlFile, 'name' | 'folder' | 'stem'>;

export function unreadable(name: FileName): YamlFile {
  return { ...name, firstLine: '', data: undefined, broken: true, position: () => START };
}

export function parseYaml(name: FileName, text: string, report: (fault: Fault) => void): YamlFile {
  const fault = (position: Position, message: string, remedy: string) =>
    report({ file: name.name, ...position, rule: 'read', severity: 'fault', message, remedy });
  try {
    const counter = new LineCounter();
    const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
    const at = (offset: number): Position => {
      const { line, col } = counter.linePos(offset);
      return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const problems = [...document.errors, ...document.warnings];
    for (const problem of problems) {
      const said = problem.message.charAt(0).toLowerCase() + problem.message.slice(1).replaceAll(/\s+/g, ' ');
      fault(at(problem.pos[0]), `not readable as YAML: ${said}`, REMEDIES[problem.code] ?? 'correct the syntax here');
    }
    return {
      ...name,
      firstLine: text.split('\n', 1)[0]?.trimEnd() ?? '',
      data: document.toJS({ maxAliasCount: MAX_ALIASES }),
      broken: problems.length > 0,
      position: (path, of = 'value') => at(locate(document, path, of)),
    };
  } catch (error) {
    // The library throws on aliases that lead nowhere or multiply without end, and on nesting beyond the stack.
    const message = error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : String(error);
    fault(START, `not readable as YAML: ${message}`, 'write the values out instead of using aliases and deep nesting');
    return unreadable(name);
  }
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
