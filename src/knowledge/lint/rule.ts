// What a lint rule is: small, on its own, telling what it finds and never throwing.
import type { Draft, Entry, Place } from '../draft.ts';
import type { Severity } from '../faults.ts';
import type { Measure } from '../schema.ts';
import type { Path, YamlFile } from '../yaml.ts';

export interface Finding {
  readonly where: Place;
  /** The place of a key itself rather than of its value. */
  readonly of?: 'key' | 'value';
  readonly message: string;
  readonly remedy: string;
  readonly severity?: Severity;
}

export type Report = (finding: Finding) => void;

interface About {
  /** Kebab-case, unique. */
  readonly name: string;
  readonly description: string;
}

export interface FileRule extends About {
  readonly scope: 'file';
  check(file: YamlFile, report: Report): void;
}

export interface MeasureRule extends About {
  readonly scope: 'measure';
  check(entry: Entry<Measure>, draft: Draft, report: Report): void;
}

export interface KnowledgeRule extends About {
  readonly scope: 'knowledge';
  check(draft: Draft, report: Report): void;
}

export type Rule = FileRule | MeasureRule | KnowledgeRule;

export function within(place: Place, ...field: Path): Place {
  return { file: place.file, path: [...place.path, ...field] };
}

/** As a message shows words of the knowledge. */
export const quoted = (words: string): string => `\`${words}\``;

/** `file:line`, to point at the other half of a fault that has two. */
export function placeName({ file, path }: Place): string {
  return `${file.name}:${file.position(path).line}`;
}
