import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/knowledge/faults.ts';
import { parseYaml, unreadable } from '../../src/knowledge/yaml.ts';

const NAME = { name: 'facts/x.yaml', folder: 'facts', stem: 'x' };

function parsed(text: string) {
  const faults: Fault[] = [];
  const file = parseYaml(NAME, text, (fault) => faults.push(fault));
  return { file, faults: faults.map(({ line, column, remedy }) => `${line}:${column} ${remedy}`) };
}

describe('the place of anything in a file', () => {
  const { file } = parsed('# head\nfacts:\n  - id: a\n    about: { importers: [cn, hk] }\n  - &b\n    id: b\n  - *b\n');
  const at = (path: PropertyKey[], of?: 'key' | 'value'): string => {
    const { line, column } = file.position(path, of);
    return `${line}:${column}`;
  };

  it('is that of its value, or of its key where that is asked for', () => {
    expect(at(['facts', 0, 'id'])).toBe('3:9');
    expect(at(['facts', 0, 'id'], 'key')).toBe('3:5');
    expect(at(['facts', 0, 'about', 'importers', 1])).toBe('4:30');
  });

  it('is that of the nearest thing around it where a path leads nowhere', () => {
    expect(at(['facts', 0, 'date'])).toBe(at(['facts', 0]));
    expect(at(['facts', 9])).toBe(at(['facts']));
  });

  it('is found through an alias, and of no path is the start of the file', () => {
    expect(at(['facts', 2, 'id'])).toBe('6:9');
    expect(at([])).toBe('1:1');
  });
});

describe('a text', () => {
  it('gives its data and its first line', () => {
    const { file, faults } = parsed('# yaml-language-server: x  \nfacts: [{ id: a }]\n');
    expect(file).toMatchObject({ ...NAME, data: { facts: [{ id: 'a' }] }, firstLine: '# yaml-language-server: x' });
    expect([file.broken, faults]).toEqual([false, []]);
  });

  it.each([
    ['a tab', 'facts:\n\t- id: x\n', '2:1 indent with spaces'],
    ['a key that is there twice', 'facts: []\nfacts: []\n', '2:1 keep one of the two keys'],
    [
      'nesting without end',
      `facts:\n  ${'['.repeat(5000)}`,
      '2:103 close the brackets, and write lists in lines of their own',
    ],
    ['an alias that leads nowhere', 'facts:\n  - *gone\n', '2:5 '],
  ])('with %s is broken, and the fault has its place', (_, text, fault) => {
    const { file, faults } = parsed(text);
    expect(file.broken).toBe(true);
    expect(faults[0]).toContain(fault);
  });

  it('tells each place once, and no more than a curator reads', () => {
    const { faults } = parsed('\t- x\n'.repeat(200));
    expect(faults.length).toBeLessThanOrEqual(20);
    expect(new Set(faults.map((fault) => fault.split(' ')[0])).size).toBe(faults.length);
  });
});

it('a file that could not be read has no data, and all of it stands at its start', () => {
  const file = unreadable(NAME);
  expect(file).toMatchObject({ ...NAME, data: undefined, broken: true });
  expect(file.position(['facts', 3])).toEqual({ line: 1, column: 1 });
});
