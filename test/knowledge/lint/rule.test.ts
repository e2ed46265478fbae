import { expect, it } from 'vitest';
import { placeName, within } from '../../../src/knowledge/lint/rule.ts';
import { parseYaml } from '../../../src/knowledge/yaml.ts';

const file = parseYaml(
  { name: 'facts/x.yaml', folder: 'facts', stem: 'x' },
  'facts:\n  - id: a\n  - id: b\n    about:\n      importers: [cn]\n',
  () => undefined,
);
const entry = { file, path: ['facts', 1] };

it('a field of an entry is a place within it', () => {
  expect(within(entry, 'about', 'importers', 0)).toEqual({ file, path: ['facts', 1, 'about', 'importers', 0] });
});

it('the other half of a fault is named by its file and line', () => {
  expect(placeName(entry)).toBe('facts/x.yaml:3');
  expect(placeName(within(entry, 'about', 'importers'))).toBe('facts/x.yaml:5');
});
