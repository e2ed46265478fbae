import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeUnfaulted } from '../../../adapters/desk/change.ts';
import { askedFor } from '../../../adapters/desk/entry-ask.ts';
import { type EntryKind, flagsOf, KINDS } from '../../../adapters/desk/entry-fields.ts';
import { changeWith, fileFor } from '../../../adapters/desk/entry-into.ts';
import { entryText } from '../../../adapters/desk/entry-text.ts';
import { completed, lacking, readValue, type Values } from '../../../adapters/desk/entry-values.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { files } from '../../../src/knowledge/schema.ts';
import { type Files, inFolder, TODAY, valid } from '../../knowledge/fixture.ts';
import { knowledge } from '../../knowledge-for-tests.ts';
import { run } from '../program.ts';

const LISTS = { measure: 'measures', fact: 'facts', source: 'sources' } as const;

/** What the flags say, as ids; a slip is a failure. */
function typed(kind: EntryKind, flags: Readonly<Record<string, string>>, known = knowledge): Values {
  return new Map(
    Object.entries(flags).map(([name, text]) => {
      const flag = flagsOf(kind).find((one) => one.name === name);
      const read = flag ? readValue(known, flag, text) : { fault: `no flag ${name}` };
      if ('fault' in read) throw new Error(read.fault);
      return [name, read.value];
    }),
  );
}

describe('a skeleton', () => {
  it.each(KINDS)('of a %s has its shape, also with all that is commented out, and is told in Korean', (kind) => {
    const text = `${LISTS[kind]}:\n${entryText(kind, new Map(), TODAY)}`;
    expect(text.match(/ # /g)?.length).toBeGreaterThan(4);
    expect(files[LISTS[kind]].safeParse(parse(text)).error).toBeUndefined();
    // A source has its own title or a description: not both.
    const whole = text.replace(/^( +)# (?=(?!description)[a-z_]+: )/gm, '$1');
    expect(whole).not.toBe(text);
    expect(files[LISTS[kind]].safeParse(parse(whole)).error).toBeUndefined();
    if (kind !== 'source') expect(text).toMatch(/^ +ko: \p{Script=Hangul}/mu);
  });

  it('is printed with the line of its schema where nothing is said and nobody sits there', () => {
    const { code, out, err } = run(['new', 'measure']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /^# yaml-language-server: \$schema=..\/..\/schemas\/measures.schema.json\nmeasures:\n {2}- id: /,
    );
  });
});

it('a kind there is none of, or that is a word of every object, is told with those there are', () => {
  const { code, out, err } = run(['new', 'toString']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/measure, fact, source/);
});

describe('what is typed', () => {
  it('may be names in any language, which become ids', () => {
    expect(
      Object.fromEntries(
        typed('measure', {
          importer: '中国',
          products: 'scallops, 쇠고기',
          origins: 'all but 宮城, Hokkaido',
          says: 'GACC, CFS',
          sources: 'cn-s01',
        }),
      ),
    ).toEqual({
      importer: 'cn',
      products: ['scallop', 'beef'],
      origins: { all_but: ['miyagi', 'hokkaido'] },
      says: ['gac', 'cfs-hk'],
      sources: ['cn-s01'],
    });
  });

  it.each([
    ['an importer', 'importer', 'Chna', '`Chna` is no importer: did you mean `cn`? China exists as cn'],
    [
      'a party, with the nearest there is',
      'says',
      'the CFS of Hong Kong',
      /did you mean `cfs-hk`\? CFS exists as cfs-hk; else add it to /,
    ],
    [
      'a party of which only words are right',
      'says',
      'Customs Administration General',
      /did you mean `gac`\? .* exists as gac; else add it to knowledge\/vocabulary\/parties\/$/,
    ],
    ['a word of a closed list', 'effect', 'permited', '--effect permited is not known: did you mean `permitted`?'],
    ['a day that there is not', 'from', '2026-02-30', /^--from 2026-02-30 is no date/],
    ['a source', 'sources', 'cn-s0l', /did you mean `cn-s0\w`\?$/],
    ['a list', 'may-cover', 'seaweed', /^--may-cover is no list of maps/],
  ])('and is not known is told in one line: %s', (_, name, text, fault) => {
    expect(() => typed('measure', { [name]: text })).toThrow(fault);
    expect(() => typed('measure', { [name]: text })).not.toThrow('\n');
  });

  it('is completed by what follows from it: an id that is free, where from, how firm and how old it is', () => {
    const values = typed('measure', {
      importer: 'China',
      products: 'beef',
      effect: 'permitted',
      from: '2026-12-01',
      sources: 'cn-s01, cn-s03',
    });
    expect(Object.fromEntries(completed(knowledge, 'measure', values, TODAY))).toMatchObject({
      id: 'cn-beef-permitted-2026',
      origins: 'all',
      evidence: 'primary',
      verified: '2025-06-30',
    });
    const taken = { ...knowledge, retired: new Map([['cn-beef-permitted-2026', 'a slip']]) };
    expect(completed(taken, 'measure', values, TODAY).get('id')).toBe('cn-beef-permitted-2026-2');
  });

  it('lacks what there is no entry without, and the other languages of a text', () => {
    const values = typed('source', { publisher: 'GACC', title: '公告' });
    expect(lacking('source', completed(knowledge, 'source', values, TODAY))).toEqual(['--language', '--kind']);
    const basis = typed('fact', { en: 'It was said.' });
    expect(lacking('fact', basis)).toEqual(expect.arrayContaining(['--topic', '--ja', '--zh']));
    expect(lacking('fact', basis)).not.toContain('--ko');
    expect(lacking('measure', typed('measure', { 'basis-en': 'Notice 1' }))).toContain('--basis-ko');
  });
});

it('texts and dates are quoted where YAML would take them for something else', () => {
  const values = new Map<string, unknown>([
    ['id', 'one'],
    ['publisher', 'Customs: "GACC" #1'],
    ['title', '2026'],
    ['published', '2026-11-01'],
    ['note', '- no, [really]'],
  ]);
  const text = entryText('source', values, TODAY);
  expect(text).toContain('published: "2026-11-01"');
  expect(parse(text)).toMatchObject([
    { publisher: 'Customs: "GACC" #1', title: '2026', published: '2026-11-01', note: '- no, [really]' },
  ]);
});

it('results are written a line each', () => {
  const results = "[{ subject: caesium-134, value: 1.2, date: '2026-11-01' }, { subject: caesium-137, value: 3 }]";
  const text = entryText('fact', typed('fact', { results }), TODAY);
  expect(text).toContain(
    '    results:\n      - subject: caesium-134\n        value: 1.2\n        date: "2026-11-01"\n',
  );
});

it('where a person sits, what is needed is asked for, with the choices; a slip is told and asked for again', async () => {
  const answers = ['Chna', 'China', '', '', '', '', 'radiation', 'banned', 'paper', 'beef'];
  const asked: string[] = [];
  const told: string[] = [];
  const values = await askedFor({ knowledge, kind: 'measure', day: TODAY }, typed('measure', { from: '2026' }), {
    ask: async (question) => {
      asked.push(question);
      return answers.shift() ?? '';
    },
    tell: (line) => void told.push(line),
  });
  expect(Object.fromEntries(values)).toEqual({
    importer: 'cn',
    regime: 'radiation',
    effect: 'banned',
    standing: 'paper',
    products: ['beef'],
    from: '2026',
  });
  expect(told).toEqual([expect.stringContaining('`Chna` is no importer'), 'China exists as cn']);
  expect(asked).toContain('effect (banned, suspended, conditional, permitted): ');
  expect(asked).toContain('origins (all, prefectures with commas, or: all but …) [all]: ');
  expect(asked.join()).not.toContain('from (');
  const text = entryText('measure', completed(knowledge, 'measure', values, TODAY), TODAY);
  expect(text).toContain('- id: cn-beef-banned-2026\n');
  expect(text).toContain('sources: [source-id]');
});

it('a file that does not exist is told with the nearest that does', () => {
  inFolder(valid(), (dir) => {
    expect(fileFor(dir, 'measure', 'measures/cn.yaml')).toEqual({ path: 'measures/cn.yaml' });
    expect(fileFor(dir, 'measure', 'measures/nc.yaml')).toEqual({
      path: 'measures/nc.yaml',
      missing: '--into measures/nc.yaml does not exist: did you mean `measures/cn.yaml`?',
    });
    expect(fileFor(dir, 'fact', 'facts/cn.yaml')).toMatchObject({
      missing: '--into facts/cn.yaml does not exist: facts/ has no file yet.',
    });
  });
});

it('a file that does not exist is refused without --create, before anything else is said', () => {
  const { code, out, err } = run(['new', 'measure', '--into', 'measures/chnia.yaml']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toBe(
    '--into measures/chnia.yaml does not exist: did you mean `measures/china.yaml`? For a new file say --create\n',
  );
});

describe('into a file', () => {
  const flags = {
    importer: 'cn',
    'title-en': 'Scallops allowed',
    'title-ja': 'ホタテ解禁',
    'title-zh': '扇贝解禁',
    'title-ko': '가리비 허용',
    regime: 'radiation',
    effect: 'permitted',
    standing: 'paper',
    products: 'scallop',
    from: '2026-12-01',
    says: 'Customs',
    sources: 'notice',
    en: 'Scallops are allowed from 1 December 2026.',
    ja: 'ホタテは2026年12月1日から輸入できる。',
    zh: '扇贝自2026年12月1日起可进口。',
    ko: '가리비는 2026년 12월 1일부터 수입할 수 있다.',
  };

  /** What is told, and the files after it. */
  function into(
    file: string,
    { ends = [], more = {}, start = valid() }: { ends?: string[]; more?: object; start?: Files } = {},
  ) {
    return inFolder(start, (dir) => {
      const loaded = loadKnowledge(dir, { today: TODAY });
      if (!loaded.ok) throw new Error('the fixture is faulty');
      const values = completed(
        loaded.knowledge,
        'measure',
        typed('measure', { ...flags, ...more }, loaded.knowledge),
        TODAY,
      );
      const made = changeWith(loaded.knowledge, { dir, kind: 'measure', into: file, ends, values, day: TODAY });
      const faults = 'fault' in made ? [made.fault] : writeUnfaulted(dir, made.change, TODAY);
      const read = (name: string): string | undefined => {
        try {
          return readFileSync(join(dir, name), 'utf8');
        } catch {
          return undefined;
        }
      };
      return { faults, old: read('measures/cn.yaml') ?? '', written: read(file) };
    });
  }

  it('every byte before it is kept, in the indent of the list, and what it ends has its end', () => {
    const { faults, written } = into('measures/cn.yaml', { ends: ['cn-fish'], more: { products: 'fish' } });
    expect(faults).toEqual([]);
    expect(written).toMatch(
      /from: 2023-08-24\n {4}until: "2026-12-01"\n {4}ended_by: cn-fish-permitted-2026\n {4}says:/,
    );
    expect(written).toMatch(/\n {2}- id: cn-fish-permitted-2026\n {4}importer: cn\n/);
    const alone = into('measures/cn.yaml', { more: { overrides: 'cn-fish' } });
    expect(alone.faults).toEqual([]);
    const start = into('measures/none.yaml', { more: { overrides: 'cn-fish' } }).old;
    expect(alone.written?.startsWith(start)).toBe(true);
  });

  it('a new file begins with its schema', () => {
    expect(into('measures/asia/new.yaml', { more: { overrides: 'cn-fish' } }).written).toMatch(
      /^# yaml-language-server: \$schema=..\/..\/..\/schemas\/measures.schema.json\nmeasures:\n {2}- id: /,
    );
  });

  it('nothing is written where the folder would be faulty', () => {
    const { faults, old, written } = into('measures/new.yaml');
    expect(faults).toEqual([expect.stringMatching(/measures\/new.yaml:3:9 {2}permits `scallop` .* which `cn-fish`/)]);
    expect({ written, old: old.includes('until') }).toEqual({ written: undefined, old: false });
  });

  it.each([
    ['of another kind', 'sources/cn.yaml', {}, /^--into sources\/cn.yaml is no file for a measure/],
    ['outside the knowledge', '../measures.yaml', {}, /^--into/],
    ['that ends nothing there is', 'measures/cn.yaml', { ends: ['cn-fsh'] }, /^--ends: .*did you mean `cn-fish`/],
    [
      'that ends what is only named in part',
      'measures/cn.yaml',
      { ends: ['fish-cn'] },
      /^--ends: .*did you mean `cn-fish`/,
    ],
    [
      'where it would end more than it is on',
      'measures/cn.yaml',
      { ends: ['cn-fish'] },
      /^ends `cn-fish` for more goods \(fish\): for a part use --overrides cn-fish instead/,
    ],
    [
      'whose list has another form',
      'measures/one.yaml',
      { start: { ...valid(), 'measures/one.yaml': 'measures: []\n' } },
      /does not end the file line by line/,
    ],
  ])('a file is refused %s', (_, file, options, fault) => {
    expect(into(file, options).faults).toEqual([expect.stringMatching(fault)]);
  });
});
