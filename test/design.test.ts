// The design page and the comments that cite it hold together: `design 4.5` in a comment is a section of docs/design.md.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const page = readFileSync(join(ROOT, 'docs/design.md'), 'utf8');

/** The numbers of the page's headings, in its order: "4", "4.1", … */
const sectionsOf = (text: string): string[] =>
  [...text.matchAll(/^#{2,} (\d+(?:\.\d+)*)\.? /gm)].map(([, number = '']) => number);

/** The sections that a text cites: `design 4.5`, and both ends of `design 4.1 to 4.3`. */
const citedIn = (text: string): string[] =>
  [...text.matchAll(/\bdesign (\d+(?:\.\d+)*)(?: to (\d+(?:\.\d+)*))?/gi)].flatMap(([, from = '', to]) =>
    to ? [from, to] : [from],
  );

/** Every comment of the code and the knowledge; this file's own are examples. */
const files = ['src', 'adapters', 'test', 'knowledge'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|mjs|yaml)$/.test(name) && !name.includes('node_modules') && name !== 'design.test.ts')
    .map((name) => `${folder}/${name}`),
);
const citations = files.flatMap((file) =>
  citedIn(readFileSync(join(ROOT, file), 'utf8')).map((section) => ({ file, section })),
);

it('every section that a comment cites is one of the page', () => {
  const known = new Set(sectionsOf(page));
  expect(citations.length).toBeGreaterThan(10);
  expect(citations.filter(({ section }) => !known.has(section))).toEqual([]);
});

it('a citation is found in each of its forms, and nothing else is taken for one', () => {
  expect(citedIn('// Kinds (design 4.5). Overridden (design 4.1 to 4.3); DESIGN 7: old')).toEqual([
    '4.5',
    '4.1',
    '4.3',
    '7',
  ]);
  expect(citedIn('by design, of 2011; designated 3 ports; a redesign 4')).toEqual([]);
  expect(sectionsOf('# A page\n## 1. One\n### 1.1 Part\ntext 2. not\n## 12. Twelve\n')).toEqual(['1', '1.1', '12']);
});

it('the sections are numbered without a gap', () => {
  const sections = sectionsOf(page);
  const isNext = (number: string, before: string): boolean => {
    const [chapter = 0, part = 0] = number.split('.').map(Number);
    const [lastChapter = 0, lastPart = 0] = before.split('.').map(Number);
    return part === 0 ? chapter === lastChapter + 1 : chapter === lastChapter && part === lastPart + 1;
  };
  expect(sections.filter((number, index) => !isNext(number, sections[index - 1] ?? '0'))).toEqual([]);
});

/** What a page names by its path, in code marks, where it is not planned. */
const pathsIn = (text: string): string[] =>
  text
    .split('\n\n')
    .filter((paragraph) => !paragraph.startsWith('**Planned.**'))
    .flatMap((paragraph) => [...paragraph.matchAll(/`((?:src|adapters|test|knowledge|docs|schemas)\/[\w./-]*)`/g)])
    .map(([, path = '']) => path);

/** "Which room" of CONTRIBUTING.md; the rest of it is on what a curator writes. */
const whichRoom = (): string =>
  readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8')
    .split(/^## /m)
    .find((section) => section.startsWith('Which room')) ?? '';

it.each([
  ['docs/design.md', () => page],
  ['"Which room" of CONTRIBUTING.md', whichRoom],
])('every file and folder that %s names is there', (_, text) => {
  const paths = pathsIn(text());
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
