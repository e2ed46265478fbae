// Changes of a YAML text at known places, so that every comment, quote and line break elsewhere stays.

export interface Edit {
  /** Offsets into the text, the end not included. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function apply(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((done, edit) => done.slice(0, edit.start) + edit.text + done.slice(edit.end), text);
}
