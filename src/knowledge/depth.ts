// Whether a text nests deeper than any knowledge does. Asked before parsing: the parser's memory would not outlast it.

/** Entries nest six deep; brackets that prose leaves open do not add up to this. */
const MAX_DEPTH = 100;

/** The offset at which brackets, or marks such as `- - -` at the start of a line, exceed the depth; undefined where none do. */
export function tooDeepAt(text: string): number | undefined {
  let brackets = 0;
  let marks = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    const character = text[offset] ?? '';
    if (character === '\n') marks = 0;
    else if (character === '[' || character === '{') brackets += 1;
    else if (character === ']' || character === '}') brackets = Math.max(0, brackets - 1);
    else if ('-?:&!'.includes(character) && isMark(text, offset)) marks += 1;
    if (brackets > MAX_DEPTH || marks > MAX_MARKS) return offset;
  }
  return undefined;
}

/** Marks within one line, colons of long prose included. */
const MAX_MARKS = 1_000;

/** Stands where a mark of YAML could: after a space or at the start. */
function isMark(text: string, offset: number): boolean {
  return offset === 0 || ' \n\r'.includes(text[offset - 1] ?? '');
}
