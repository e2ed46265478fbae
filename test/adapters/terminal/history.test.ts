import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { KEPT, keepHistory, openHistory } from '../../../adapters/terminal/history.ts';
import { inFolder } from '../../knowledge/fixture.ts';

it('what was typed is kept after what stood there, the newest lines of it, for its owner alone', () => {
  inFolder({}, (dir) => {
    const file = join(dir, 'typed.txt');
    expect(openHistory(file)).toEqual({ ok: true, lines: [] });
    const lines = Array.from({ length: KEPT + 5 }, (_, index) => `line ${index}`);
    expect(keepHistory(file, lines)).toBeUndefined();
    expect(openHistory(file)).toEqual({ ok: true, lines: lines.slice(5) });
    expect(readFileSync(file, 'utf8')).toMatch(/^line 5\n[\s\S]*line 504\n$/);
    expect(statSync(file).mode & 0o077).toBe(0);
  });
});

it.each([
  ['a folder', '', /: a folder, not a file; name a file$/],
  ['in no folder', 'none/typed.txt', /typed\.txt: no such file or folder; correct the path, or make it first$/],
  ['in a file', 'plain.txt/typed.txt', /a part of the path is a file/],
])('a history that is %s is told in one line before anything is typed', (_, name, why) => {
  inFolder({ 'plain.txt': 'text' }, (dir) => {
    const file = join(dir, name);
    const opened = openHistory(file);
    expect(opened).toEqual({ ok: false, why: expect.stringMatching(why) });
    expect(keepHistory(file, ['a'])).toMatch(why);
    expect(opened).toMatchObject({ why: expect.stringMatching(/^--history \/[^\n]+$/) });
  });
});
