// Facts live in knowledge/ alone: no prefecture, product or importer of the vocabulary stands in the code.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { knowledge } from './knowledge-for-tests.ts';

const ROOT = join(import.meta.dirname, '..');

/** Ids that the code has to name, each with its reason. Keep it short. */
const ALLOWED: readonly { readonly file: string; readonly text: string; readonly reason: string }[] = [
  { file: 'adapters/desk/score.ts', text: 'the-ten', reason: 'a word of the question files for a group' },
  { file: 'adapters/desk/oracle.ts', text: 'the-ten', reason: 'a word of the oracle for a group' },
  { file: 'adapters/desk/oracle.ts', text: 'the-37', reason: 'a word of the oracle for a group' },
  { file: 'adapters/desk/score.ts', text: 'the-37', reason: 'a word of the question files for a group' },
  { file: 'src/knowledge/schema.ts', text: 'food', reason: 'a regime: food law' },
  { file: 'src/knowledge/schema.ts', text: 'alcohol', reason: 'a regime: licences and certificates of drinks' },
];

function strings(file: string): string[] {
  const code = readFileSync(join(ROOT, file), 'utf8');
  // Comments go first; an address in a string keeps its slashes. Examples in help texts are strings of several words.
  const bare = code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
  return [...bare.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? '',
  );
}

const files = ['src', 'adapters'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`),
);

const names = new Map<string, string>();
for (const [kind, list] of [
  ['importer', knowledge.importers],
  ['prefecture', knowledge.prefectures],
  ['place', knowledge.places],
  ['product', knowledge.products],
] as const) {
  for (const item of list.values()) {
    // An importer's id is a code of two letters, which is also a language or a unit.
    if (kind !== 'importer') names.set(item.id.toLowerCase(), `${kind} ${item.id}`);
    for (const name of Object.values(item.name)) if (name) names.set(name.toLowerCase(), `${kind} ${item.id}`);
  }
}

it('no prefecture, place, product or importer is a string of the code', () => {
  expect(files.length).toBeGreaterThan(50);
  const found = files.flatMap((file) =>
    strings(file)
      .filter((text) => names.has(text.toLowerCase()))
      .filter((text) => !ALLOWED.some((allowed) => allowed.file === file && allowed.text === text))
      .map((text) => `${file}: '${text}' is ${names.get(text.toLowerCase())}`),
  );
  expect(found).toEqual([]);
});

it('no text of the core holds the name of a prefecture, in any language', () => {
  const words = [...knowledge.prefectures.values()].flatMap((p) => [
    p.id,
    ...[p.name.ja, p.name.zh].flatMap((name) => [name, name.replace(/[都道府県县]$/u, '')]),
  ]);
  const found = files
    .filter((file) => file.startsWith('src/'))
    .flatMap((file) =>
      strings(file).flatMap((text) =>
        words
          .filter((word) => (/^[a-z]+$/.test(word) ? new RegExp(`\\b${word}\\b`, 'i').test(text) : text.includes(word)))
          .map((word) => `${file}: '${text}' holds ${word}`),
      ),
    );
  expect(found).toEqual([]);
});
