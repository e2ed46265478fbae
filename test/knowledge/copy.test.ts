import { describe, expect, it } from 'vitest';
import { fromLines, fromText, toText } from '../../src/knowledge/copy.ts';
import { knowledge } from '../knowledge-for-tests.ts';

const text = toText({ knowledge, holdsFrom: '2026-11-20' });
/** The written form with one thing of it changed. */
const changed = (
  change: (parts: { holdsFrom: unknown; maps: [string, unknown][]; rest: unknown[] }) => void,
): string => {
  const [first = '', ...others] = text.split('\n');
  const parts = { ...JSON.parse(first), maps: others.map((line) => JSON.parse(line)) };
  change(parts);
  const { maps, ...rest } = parts;
  return [rest, ...maps].map((part) => JSON.stringify(part)).join('\n');
};

describe('the copy of a knowledge', () => {
  it('reads back as the knowledge that was written, and from which day on it holds', () => {
    expect(fromText(text)).toEqual({ knowledge, holdsFrom: '2026-11-20' });
  });

  it('is a line for each of its maps and one for the rest, each read in a turn of its own', () => {
    const maps = Object.values(knowledge).filter((value) => value instanceof Map);
    expect(text.split('\n')).toHaveLength(maps.length + 1);
    expect([...fromLines(text.split('\n'))]).toHaveLength(maps.length);
  });

  it('keeps the prefectures in their order', () => {
    expect([...(fromText(text)?.knowledge.prefectures.keys() ?? [])]).toEqual([...knowledge.prefectures.keys()]);
  });
});

describe('a text that holds no knowledge', () => {
  it.each(['', 'null', '[]', '{}', '{"holdsFrom":"2026-11-20","rest":[]}', text.slice(0, -1)])(
    'is none: %.40s',
    (other) => {
      expect(fromText(other)).toBeUndefined();
    },
  );

  it('is one that lacks any of its maps, its version or its day', () => {
    const names = Object.entries(knowledge).flatMap(([name, value]) => (value instanceof Map ? [name] : []));
    for (const name of names) {
      const without = changed((parts) => {
        parts.maps = parts.maps.filter(([of]) => of !== name);
      });
      expect(fromText(without) === undefined, name).toBe(true);
    }
    const noVersion = changed((parts) => {
      parts.rest = [];
    });
    expect(fromText(noVersion) === undefined).toBe(true);
    const noDay = changed((parts) => {
      parts.holdsFrom = null;
    });
    expect(fromText(noDay) === undefined).toBe(true);
  });
});
