import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeUnfaulted } from '../../../adapters/desk/change.ts';
import { changeWithout } from '../../../adapters/desk/retire.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { type Files, fact, inFolder, source, TODAY, valid } from '../../knowledge/fixture.ts';
import { run } from '../program.ts';

const three: Files = {
  ...valid(),
  'facts/cn.yaml': {
    facts: [fact('one'), fact('two', { disputed_by: ['three'] }), fact('three', { disputed_by: ['two'] })],
  },
};

/** What is told, and the files after it. */
function retired(id: string, { to = [], start = three }: { to?: string[]; start?: Files } = {}) {
  return inFolder(start, (dir) => {
    const loaded = loadKnowledge(dir, { today: TODAY });
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
    const made = changeWithout(loaded.knowledge, dir, { id, why: 'withdrawn: it was a slip', to });
    const faults = 'fault' in made ? [made.fault] : writeUnfaulted(dir, made.change, TODAY);
    const after = loadKnowledge(dir, { today: TODAY });
    return {
      faults,
      text: readFileSync(join(dir, 'facts/cn.yaml'), 'utf8'),
      knowledge: after.ok ? after.knowledge : undefined,
    };
  });
}

describe('an entry that is retired', () => {
  it('goes with every line of it and no other; its id stays with the reason', () => {
    const { faults, text, knowledge } = retired('one');
    expect(faults).toEqual([]);
    expect(text).toMatch(/facts:\n {2}- id: two\n/);
    expect(knowledge?.retired.get('one')).toBe('withdrawn: it was a slip');
  });

  it('leads to what took its place', () => {
    const { faults, knowledge } = retired('one', { to: ['two', 'three'] });
    expect(faults).toEqual([]);
    expect(knowledge?.redirects.get('one')).toEqual(['two', 'three']);
  });

  it('may be the last of its file', () => {
    const start = { ...valid(), 'facts/cn.yaml': { facts: [fact('one'), fact('two')] } };
    const { faults, text } = retired('two', { start });
    expect(faults).toEqual([]);
    expect(text.endsWith('\n      - notice\n')).toBe(true);
    expect(text).not.toContain('two');
  });

  it('stays where others cite it, and each of them is named', () => {
    const { faults, text, knowledge } = retired('three');
    expect(faults).toEqual([
      expect.stringMatching(
        /facts\/cn.yaml:\d+:\d+ {2}this still cites `three`; it was retired .* remove this reference \[dangling-ids\]$/,
      ),
    ]);
    expect(text).toContain('- id: three');
    expect(knowledge).toBeDefined();
  });

  it('stays where others cite it, with what to write there in its place', () => {
    expect(retired('three', { to: ['one'] }).faults).toEqual([
      expect.stringMatching(/facts\/cn.yaml:\d+:\d+ {2}this still cites `three`; write `one` there \(withdrawn/),
    ]);
  });

  it.each([
    ['that there is not', 'four', /^four is no measure, fact or source/],
    ['that stands alone in its file', 'notice', /^notice .*stands alone/],
  ])('is refused where it is one %s', (_, id, fault) => {
    expect(retired(id).faults).toEqual([expect.stringMatching(fault)]);
  });

  it('can go only once', () => {
    const redirects = [{ id: 'old', to: [], reason: 'a slip' }];
    const start = {
      ...three,
      'vocabulary/redirects.yaml': { redirects },
      'sources/x.yaml': { sources: [source('x')] },
    };
    expect(retired('old', { start }).faults).toEqual(['old was retired before']);
  });
});

it('retire without a reason exits with 2 and says what it takes', () => {
  const { code, out, err } = run(['retire', 'some-id']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('npm run retire -- some-id --why');
});
