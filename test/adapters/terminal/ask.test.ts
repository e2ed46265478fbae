import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { ask } from '../../../src/ask.ts';
import { inFolder, valid } from '../../knowledge/fixture.ts';
import { knowledge, TODAY } from '../../knowledge-for-tests.ts';
import { run } from '../program.ts';

const QUESTION = 'Can I ship scallops from Hokkaido to China?';
const on = ['--today', TODAY];

describe('npm run ask', () => {
  it('answers: the verdict first, its sources as addresses, nothing on standard error, no escape without a terminal', () => {
    const { code, out, err } = run(['ask', QUESTION, ...on], '', { NO_COLOR: '1' });
    const answer = ask(knowledge, QUESTION, { today: TODAY });
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).not.toContain('\u001b');
    const flat = out.replace(/\s+/g, ' ');
    expect(flat.startsWith(answer.headline.slice(0, 40))).toBe(true);
    for (const part of ['verdict', 'paper', 'practice', 'age']) {
      const sentence = answer.sentences.find((s) => s.part === part);
      expect(flat).toContain(sentence?.text.replace(/\s+/g, ' ').slice(0, 60));
    }
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

  it('answers a batch line by line in its order, and tells a bad line without stopping', () => {
    const lines = [
      JSON.stringify({ id: 1, q: QUESTION }),
      'not json',
      '',
      JSON.stringify({ id: 'three', question: 'no q' }),
      JSON.stringify({ id: 4, q: 'scallops to China', today: '2026-02-30' }),
      '[1]',
      JSON.stringify({ id: 5, q: 'ホタテは中国に輸出できますか', today: '2023-08-24' }),
      JSON.stringify({ id: 6, q: 'and beef?', context: QUESTION, language: 'ja' }),
    ];
    const { code, out, err } = run(['ask', '--batch', '-', ...on], `${lines.join('\r\n')}`);
    expect(code).toBe(0);
    expect(err).toBe('');
    const printed = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(printed.map((p) => [p.id, p.line ?? p.kind])).toEqual([
      [1, 'answer'],
      [null, 2],
      ['three', 4],
      [4, 5],
      [null, 6],
      [5, 'answer'],
      [6, 'answer'],
    ]);
    for (const p of printed) expect('error' in p).toBe('line' in p);
    expect(printed[5].asOf).toBe('2023-08-24');
    expect(printed[6]).toMatchObject({ language: 'ja', query: { products: ['beef'] } });
  });
});

describe('wrong usage', () => {
  it.each([
    ['no question', ['ask', ...on], /question/i],
    ['a blank question', ['ask', '  ', ...on], /question/i],
    ['a day of no calendar', ['ask', QUESTION, '--today', '2026-02-30'], /2026-02-30.*YYYY-MM-DD/],
    ['an unknown language', ['ask', QUESTION, '--language', 'fr', ...on], /fr.*en, ja/],
    ['an unknown importer', ['ask', QUESTION, '--importer', 'atlantis', ...on], /atlantis/],
  ])('%s exits with 2, says why on standard error, and prints nothing', (_, args, why) => {
    const { code, out, err } = run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(why);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['a knowledge folder that does not exist', ['ask', QUESTION, '--knowledge', '/no/such/folder', ...on]],
    ['a batch file that does not exist', ['ask', '--batch', '/no/such/file', ...on]],
    ['a batch file that is a folder', ['ask', '--batch', '/tmp', ...on]],
  ])('%s exits with 1 and one clear line', (_, args) => {
    const { code, out, err } = run(args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toMatch(/\/no\/such|\/tmp/);
  });
});

it('a second start, from the compiled copy, answers byte for byte as the first, and sees a change at once', () => {
  inFolder({}, (cache) => {
    const env = { BAN_STATUS_CACHE: cache };
    const first = run(['ask', QUESTION, '--json', ...on], '', env);
    expect(readdirSync(cache)).toHaveLength(1);
    expect(run(['ask', QUESTION, '--json', ...on], '', env)).toEqual(first);
  });
  inFolder(valid(), (dir) =>
    inFolder({}, (cache) => {
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
