// Every kind of fault that a curator could make is reported, with its place and what to do: see plants.yaml.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { bytesOf } from '../../../src/knowledge/disk.ts';
import { draftOf } from '../../../src/knowledge/draft.ts';
import type { Fault } from '../../../src/knowledge/faults.ts';
import { lint } from '../../../src/knowledge/lint/lint.ts';
import { rules } from '../../../src/knowledge/lint/rules.ts';
import { readFiles } from '../../../src/knowledge/read.ts';
import type { YamlFile } from '../../../src/knowledge/yaml.ts';
import { KNOWLEDGE_FOLDER, TODAY } from '../../knowledge-for-tests.ts';

const Edit = z.strictObject({ in: z.string(), change: z.tuple([z.string(), z.string()]) });
const Plant = Edit.extend({
  what: z.string(),
  also: z.array(Edit).default([]),
  rule: z.string(),
  /** Where it is reported: the first such text after the id of the entry, in the changed file unless `file` names another. */
  at: z.string(),
  file: z.string().optional(),
  remedy: z.string(),
});

const plants = z.array(Plant).parse(parse(readFileSync(join(import.meta.dirname, 'plants.yaml'), 'utf8')));
const bytes = bytesOf(KNOWLEDGE_FOLDER).files;
const files = readFiles({ files: bytes, faults: [] }).files;
const before = new Set(lintOf(files).map(({ file, line, rule }) => `${file}:${line} ${rule}`));

function lintOf(folder: readonly YamlFile[], rule?: string): Fault[] {
  return lint(
    draftOf(folder, TODAY),
    rules.filter(({ name }) => rule === undefined || name === rule),
  );
}

/** "measures/china.yaml some-entry" -> the path, and the start of the entry in a text. */
function placeOf(name: string): { path: string; startIn: (text: string) => number } {
  const [path = '', id = ''] = name.split(' ');
  return { path: join(KNOWLEDGE_FOLDER, path), startIn: (text) => text.indexOf(`- id: ${id}\n`) + `- id: `.length };
}

function edited(texts: Map<string, string>, { in: name, change: [from, to] }: z.infer<typeof Edit>): void {
  const { path, startIn } = placeOf(name);
  const text = textOf(texts, path);
  const at = text.indexOf(from, startIn(text));
  if (at === -1) throw new Error(`${name} does not hold ${from}`);
  texts.set(path, text.slice(0, at) + to + text.slice(at + from.length));
}

function textOf(texts: ReadonlyMap<string, string>, path: string): string {
  const held = bytes.find(({ name }) => name === path)?.bytes;
  return texts.get(path) ?? new TextDecoder().decode(held);
}

it.each(plants)('$rule: $what', ({ also, rule, at, file, remedy, ...edit }) => {
  const texts = new Map<string, string>();
  for (const one of [edit, ...also]) edited(texts, one);
  const changed = bytes.map((one) => {
    const text = texts.get(one.name);
    return text === undefined
      ? undefined
      : readFiles({ files: [{ ...one, bytes: new TextEncoder().encode(text) }], faults: [] });
  });
  const found = lintOf(
    files.map((one, index) => changed[index]?.files[0] ?? one),
    rule,
  );
  const { path, startIn } = placeOf(file ?? edit.in);
  const text = textOf(texts, path);
  const lines = text.slice(0, text.indexOf(at, startIn(text))).split('\n');
  expect(found.filter((fault) => !before.has(`${fault.file}:${fault.line} ${fault.rule}`))).toContainEqual(
    expect.objectContaining({
      file: path,
      line: lines.length,
      column: (lines.at(-1)?.length ?? 0) + 1,
      rule,
      remedy: expect.stringContaining(remedy),
    }),
  );
});

it('holds a plant of each kind that passed in silence once', () => {
  expect(plants.length).toBeGreaterThanOrEqual(43);
});
