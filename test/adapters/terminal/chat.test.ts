import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { converse } from '../../../adapters/terminal/chat.ts';
import { completer } from '../../../adapters/terminal/complete.ts';
import { conversation } from '../../../adapters/terminal/conversation.ts';
import { ask } from '../../../src/ask.ts';
import { decodeQuery } from '../../../src/question/encode.ts';
import type { Answer } from '../../../src/say/answer.ts';
import { inFolder } from '../../knowledge/fixture.ts';
import { knowledge, TODAY } from '../../knowledge-for-tests.ts';
import { run } from '../program.ts';

const QUESTION = 'Can I ship scallops from Hokkaido to China?';
const chat = (lines: readonly string[], ...args: string[]) =>
  run(['chat', '--today', TODAY, ...args], lines.map((line) => `${line}\n`).join(''));
/** The same without the program: what is said to each line. */
const talk = (lines: readonly string[]): string => {
  const style = { columns: 100, colour: false, links: false };
  const { say } = conversation(knowledge, { today: TODAY, style });
  return lines.map((line) => say(line) ?? '').join('\n');
};
/** However its lines are broken. */
const bare = (text: string): string => text.replace(/\s+/g, '');
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
/** The answers that `/json` printed, in their order. */
const answersIn = (out: string): Answer[] =>
  [...out.matchAll(/^\{\n[\s\S]*?^\}$/gm)].map(([text]) => JSON.parse(text) as Answer);

describe('npm run chat, driven through a pipe', () => {
  it('reads each question against the one before, and ends with its input', () => {
    const { code, out, err } = chat([QUESTION, 'and beef?', '/json'], '--importer', 'Hong Kong');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const context = ask(knowledge, QUESTION, { today: TODAY }).query;
    expect(answersIn(out)).toEqual([plain(ask(knowledge, 'and beef?', { today: TODAY, context }))]);
    expect(out).not.toContain('\u001b');
  });

  it('ends with /quit, whatever follows', () => {
    const { code, out } = chat(['/quit', QUESTION]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
  });

  it('keeps what was typed in the file of --history, after what stood there, and nowhere without it', () => {
    inFolder({ 'typed.txt': 'older\n' }, (dir) => {
      const file = join(dir, 'typed.txt');
      expect(chat([QUESTION, '', '/quit'], '--history', file).code).toBe(0);
      expect(readFileSync(file, 'utf8')).toBe(`older\n${QUESTION}\n/quit\n`);
      const { code, err } = chat([QUESTION], '--history', dir);
      expect({ code, err }).toEqual({ code: 1, err: `--history ${dir}: a folder, not a file; name a file\n` });
    });
  });

  it.each([
    ['an unknown language', ['--language', 'fr'], /fr.*en, ja/],
    ['an unknown importer', ['--importer', 'atlantis'], /atlantis/],
  ])('%s exits with 2 and says so', (_, args, why) => {
    const { code, out, err } = chat([], ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(why);
  });
});

describe('a conversation', () => {
  it('asks the follow-up whose number is typed, as its button would', () => {
    const out = talk([QUESTION, '2', '/json']);
    const first = ask(knowledge, QUESTION, { today: TODAY });
    expect(out).toContain(`  2 ${first.followUps[1]?.question}\n`);
    expect(out).toContain(`→ ${first.followUps[1]?.question}\n`);
    const query = decodeQuery(knowledge, first.followUps[1]?.query ?? '')?.query;
    // Which prefectures is asked of all of them, not of the one that was named.
    expect(query).toMatchObject({ importers: ['cn'], origins: [] });
    expect(answersIn(out)[0]?.query).toEqual(query);
  });

  it('tells with /more what the short answer left out, and with /sources every source', () => {
    const out = talk([QUESTION, '/more', '/sources']);
    const answer = ask(knowledge, QUESTION, { today: TODAY });
    const [short = '', more = '', sources = ''] = out.split(answer.knowledge.version);
    expect(short).toMatch(/\(\+\d+: \/more\)/);
    expect(more).not.toContain('/more');
    const hidden = answer.sources.filter(({ title }) => !bare(short).includes(bare(title)));
    expect(hidden.length).toBeGreaterThan(0);
    for (const { title } of hidden) expect(bare(more)).toContain(bare(title));
    for (const { title } of answer.sources) expect(bare(sources)).toContain(bare(title));
  });

  it('answers in the language and for the importer that were set, until they are set back', () => {
    const out = talk([
      '/language ja',
      '/importer Hong Kong',
      'scallops from Hokkaido',
      '/json',
      '/language auto',
      QUESTION,
      '/json',
    ]);
    const [first, second] = answersIn(out);
    expect(first).toMatchObject({ language: 'ja', query: { importers: ['hk'] } });
    expect(second).toMatchObject({ language: 'en', query: { importers: ['cn'] } });
    expect(out).toContain('/importer hk\n');
  });

  it('says what is wrong with a command and goes on', () => {
    const out = talk(['/more', '3', '/langage', '/language fr', '/importer narnia', QUESTION, '9', '/help']);
    expect(out).toContain('Ask something first.');
    expect(out).toContain('There is nothing to choose from yet.');
    expect(out).toContain('/langage is no command: did you mean /language?');
    expect(out).toContain('/language fr is not one of en, ja');
    expect(out).toContain('/importer narnia is not known: use one of cn');
    expect(out).toContain('There is no 9: choose 1 to 3.');
    for (const name of ['/more', '/json', '/language', '/importer', '/sources', '/quit'])
      expect(out).toContain(`  ${name} `);
  });
});

describe('in a terminal', () => {
  const style = { columns: 100, colour: false, links: false };
  const typed = async (keys: readonly string[]): Promise<{ lines: string[]; shown: string }> => {
    const input = new PassThrough();
    const output = new PassThrough();
    let shown = '';
    output.on('data', (data) => {
      shown += data;
    });
    const done = converse(
      knowledge,
      { today: TODAY, style },
      { input, output, terminal: true, history: ['/help', 'from before'] },
    );
    for (const key of keys) input.write(key);
    return { lines: await done, shown };
  };

  it('Tab completes a name, the arrow brings back what was typed before, Ctrl-D ends', async () => {
    const { lines, shown } = await typed([
      '/importer m',
      '\t',
      'o\r',
      'ships from Yamaguc',
      '\t',
      '\r',
      '\u001b[A\u001b[A\u001b[A\r',
      '\u0004',
    ]);
    expect(lines).toEqual(['/importer mo', 'ships from Yamaguchi', 'from before']);
    expect(shown).toContain('/help');
  });

  it('Ctrl-C ends, with a line half typed', async () => {
    const { lines } = await typed(['half a ques', '\u0003']);
    expect(lines).toEqual([]);
  });
});

describe('completion', () => {
  const complete = completer(knowledge, ['/more', '/language'], { '/language': ['en', 'ja', 'auto'] });
  it.each([
    ['Can I ship from hokka', 'Hokkaido', 'hokka'],
    ['Is it allowed in hong k', 'Hong Kong', 'hong k'],
    ['北海', '北海道', '北海'],
    ['中国へ北海', '北海道', '北海'],
    ['홋카', '홋카이도', '홋카'],
    ['/mo', '/more', '/mo'],
    ['/language j', 'ja', 'j'],
  ])('of "%s" offers %s for "%s"', (line, name, end) => {
    const [hits, typed] = complete(line);
    expect(hits).toContain(name);
    expect(typed).toBe(end);
  });

  it('offers nothing within a word, nor for what no name begins with', () => {
    expect(complete('zzhokka')[0]).toEqual([]);
    expect(complete('qqq')[0]).toEqual([]);
    expect(complete('')[0]).toEqual([]);
  });
});

it('what is not ours to answer leaves the thread as it was', () => {
  const talk = conversation(knowledge, { today: TODAY, style: { columns: 100, colour: false, links: false } });
  talk.say(QUESTION);
  talk.say('Tell me a joke about the weather');
  talk.say('and beef?');
  const answer = JSON.parse(talk.say('/json') ?? '') as Answer;
  expect(answer.query).toMatchObject({ products: ['beef'], origins: ['hokkaido'] });
});
