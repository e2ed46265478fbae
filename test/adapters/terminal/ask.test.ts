import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { width } from '../../../adapters/terminal/width.ts';
import { ask } from '../../../src/ask.ts';
import type { Answer } from '../../../src/say/answer.ts';
import { inFolder, valid } from '../../knowledge/fixture.ts';
import { knowledge, TODAY } from '../../knowledge-for-tests.ts';
import { run } from '../program.ts';

const QUESTION = 'Can I ship scallops from Hokkaido to China?';
const on = ['--today', TODAY];

describe('npm run ask', () => {
  it('answers: the verdict first, its sources as addresses, nothing on standard error, no escape without a terminal', () => {
    const { code, out, err } = run(['ask', QUESTION, ...on], '', { COLUMNS: '60' });
    const answer = ask(knowledge, QUESTION, { today: TODAY });
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).not.toContain('\u001b');
    for (const line of out.split('\n')) expect(line.includes('http') ? 0 : width(line)).toBeLessThanOrEqual(60);
    const flat = out.replace(/\s+/g, ' ');
    expect(flat.startsWith(answer.headline.slice(0, 40))).toBe(true);
    const kinds = new Set(answer.short.map(({ kind }) => kind));
    for (const kind of ['verdict', 'age', 'check'] as const) expect(kinds).toContain(kind);
    // Both columns, where they differ.
    expect(flat).toContain('On paper it is subject to conditions');
    for (const { text } of answer.short) expect(flat).toContain(text.replace(/\s+/g, ' ').slice(0, 60));
    expect(out).toMatch(/https:\/\//);
    expect(out).toContain(answer.knowledge.version);
  });

  it('prints with --json the answer exactly as the core gives it', () => {
    const { code, out } = run(['ask', 'and beef?', '--json', '--context', QUESTION, ...on]);
    expect(code).toBe(0);
    const printed = JSON.parse(out) as Answer;
    expect(printed).toEqual(
      JSON.parse(JSON.stringify(ask(knowledge, 'and beef?', { today: TODAY, context: QUESTION }))),
    );
    expect(printed.query.products).toEqual(['beef']);
  });

  it('takes words without quotes as one question, and the importer of the place', () => {
    const { out } = run(['ask', 'scallops', 'from', 'Hokkaido', '--json', '--importer', 'hk', ...on]);
    const printed = JSON.parse(out) as Answer;
    expect(printed).toMatchObject({ question: 'scallops from Hokkaido', query: { importers: ['hk'] } });
  });

  it('answers a batch as --importer by name and --language have it, and ends with 1 where a line is bad', () => {
    const lines = [
      { id: 1, q: 'scallops' },
      { id: 2, q: 'scallops', importr: 'mo' },
      { id: 3, q: QUESTION },
    ];
    const input = `\ufeff${lines.map((line) => JSON.stringify(line)).join('\r\n')}`;
    const args = ['--batch', '-', '--importer', 'Hong Kong', '--language', 'ja', ...on];
    const { code, out, err } = run(['ask', ...args], input);
    expect({ code, err }).toEqual({
      code: 1,
      err: '--batch -: not answered: line 2 (1 in all); "error" in the output says why\n',
    });
    const told: Partial<Answer>[] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(told.map(({ language, query }) => [language, query?.importers])).toEqual([
      ['ja', ['hk']],
      [undefined, undefined],
      ['ja', ['cn']],
    ]);
  });
});

describe('wrong usage', () => {
  it.each([
    ['no question', ['ask', ...on], /question/i],
    ['a blank question', ['ask', '  ', ...on], /question/i],
    ['a day of no calendar', ['ask', QUESTION, '--today', '2026-02-30'], /2026-02-30.*YYYY-MM-DD/],
    ['an unknown language', ['ask', QUESTION, '--language', 'fr', ...on], /fr.*en, ja/],
    ['an unknown importer', ['ask', QUESTION, '--importer', 'atlantis', ...on], /atlantis/],
    ['a question beside a batch', ['ask', '--batch', '-', QUESTION], /The question.*does not go with --batch/],
    ['--context beside a batch', ['ask', '--batch', '-', '--context', 'x'], /--context does not go with --batch/],
    ['--more beside a batch', ['ask', '--batch', '-', '--more'], /--more does not go with --batch/],
    ['--json beside a batch', ['ask', '--json', '--batch', '-'], /--json does not go with --batch/],
  ])('%s exits with 2, says why on standard error, and prints nothing', (_, args, why) => {
    const { code, out, err } = run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(why);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

it('a second start, from the compiled copy, answers byte for byte as the first, and sees a change at once', () => {
  inFolder(valid(), (dir) =>
    inFolder({}, (cache) => {
      const asked = (folder: string) =>
        run(['ask', 'fish to China', '--json', '--knowledge', dir, ...on], '', { BAN_STATUS_CACHE: folder });
      const first = asked(cache);
      expect(first.code).toBe(0);
      expect(readdirSync(cache)).toHaveLength(1);
      expect(asked(cache)).toEqual(first);
      // Where no copy can be kept, that is said and the same is answered.
      expect(asked('/dev/null/no')).toEqual({
        ...first,
        err: expect.stringMatching(/^BAN_STATUS_CACHE .*no copy is kept/),
      });
      const show = () => run(['show', 'cn-fish', '--json', '--knowledge', dir, ...on], '', { BAN_STATUS_CACHE: cache });
      expect(show().out).toContain('"effect": "banned"');
      const file = join(dir, 'measures/cn.yaml');
      const { atime, mtime } = statSync(file);
      writeFileSync(file, readFileSync(file, 'utf8').replace('effect: banned', 'effect: bannet'));
      utimesSync(file, atime, mtime);
      expect(show()).toMatchObject({ code: 1, out: '', err: expect.stringContaining('bannet') });
    }),
  );
});
