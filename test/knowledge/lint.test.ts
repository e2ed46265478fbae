import { describe, expect, it } from 'vitest';
import { rules } from '../../src/knowledge/lint/rules.ts';
import { fact, faultsWith, measure, product, source, valid } from './fixture.ts';

const withMeasure = (...list: object[]) => faultsWith({ 'measures/cn.yaml': { measures: list } });
const withProducts = (...list: object[]) =>
  faultsWith({ 'vocabulary/products.yaml': { products: [product('food'), product('fish', ['food']), ...list] } });
const withSources = (...list: object[]) => faultsWith({ 'sources/cn.yaml': { sources: list } });

it('finds nothing wrong with knowledge that is right', () => {
  expect(faultsWith({})).toEqual([]);
});

it('describes every rule, each under a name of its own', () => {
  expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length);
  for (const rule of rules) expect(rule.description).toMatch(/\.$/);
});

describe('shape', () => {
  it('reports every fault of an entry, each at its place', () => {
    const entry = measure('cn-fish', {
      importer: undefined,
      importr: 'cn',
      effect: 'baned',
      origins: { all_bt: ['p01'] },
      verified: 2026,
      says: 'customs',
    });
    expect(withMeasure(entry)).toEqual([
      'measures/cn.yaml:3:5 shape: `importer` is missing; add it',
      'measures/cn.yaml:8:13 shape: `effect` cannot be `baned`; did you mean `banned`?',
      'measures/cn.yaml:13:7 shape: `all_but` is missing; add it',
      'measures/cn.yaml:13:7 shape: unknown key `all_bt`; did you mean `all_but`?',
      'measures/cn.yaml:16:11 shape: `says` is text; write a list',
      'measures/cn.yaml:20:15 shape: `verified` is read as a number; put quotes around it: "2026"',
      'measures/cn.yaml:25:5 shape: unknown key `importr`; did you mean `importer`?',
    ]);
  });

  it('finds a missing translation', () => {
    expect(withMeasure(measure('cn-fish', { summary: { en: 'a', ja: 'b' } }))).toEqual([
      'measures/cn.yaml:24:7 shape: `zh` is missing; add it',
    ]);
  });

  it('finds an entry without a source', () => {
    expect(withMeasure(measure('cn-fish', { sources: [] }))).toEqual([
      'measures/cn.yaml:20:14 shape: `sources` is empty; fill it',
    ]);
    expect(withMeasure(measure('cn-fish', { sources: undefined }))).toEqual([
      'measures/cn.yaml:3:5 shape: `sources` is missing; add it',
    ]);
  });

  it('tells the forms that a field may have', () => {
    expect(withMeasure(measure('cn-fish', { origins: 'everywhere' }))).toEqual([
      'measures/cn.yaml:13:14 shape: `origins` cannot be `everywhere`; write `all`, or a list, or a map',
    ]);
  });

  it('says what an id or a date looks like', () => {
    expect(withMeasure(measure('cn-fish', { conditions: ['Bad Id'], from: '2025-1' }))).toEqual([
      expect.stringContaining('`from` cannot be `2025-1`; dates are quoted ISO 8601 text'),
      expect.stringContaining('`conditions` cannot be `Bad Id`; ids are kebab-case'),
    ]);
  });

  it('knows the lists and where they belong', () => {
    expect(faultsWith({ 'facts/x.yaml': { factz: [] } })).toEqual([
      'facts/x.yaml:2:1 shape: unknown list `factz`; did you mean `facts`?',
    ]);
    expect(faultsWith({ 'facts/x.yaml': { sources: [] } })).toContain(
      'facts/x.yaml:2:1 shape: `sources` has no place in facts/; move the file to sources/',
    );
    expect(faultsWith({ 'facts/x.yaml': 'just text' })).toEqual([
      'facts/x.yaml:1:1 shape: the file holds no list; start the file with `facts:`',
    ]);
  });

  it('reports the faults of all files in one run', () => {
    const faults = faultsWith({
      'facts/x.yaml': { factz: [] },
      'sources/y.yaml': 'a: [',
      'measures/cn.yaml': { measures: [measure('A')] },
    });
    expect(new Set(faults.map((fault) => fault.split(':')[0]))).toEqual(
      new Set(['facts/x.yaml', 'measures/cn.yaml', 'sources/y.yaml']),
    );
  });
});

it('sums up what is wrong a thousand times in one file', () => {
  const faults = faultsWith({ 'facts/x.yaml': { facts: Array(1_000).fill('x') } });
  expect(faults.length).toBe(501);
  expect(faults).toContain(
    'facts/x.yaml:1:1 (warning) shape: 500 more of the same kind; correct the first ones and run this again',
  );
});

it('schema-line: wants the schema named for editors', () => {
  expect(faultsWith({ 'facts/deep/x.yaml': 'facts: []\n' })).toEqual([
    'facts/deep/x.yaml:1:1 (warning) schema-line: the first line does not name the schema of this file; start the file with `# yaml-language-server: $schema=../../../schemas/facts.schema.json`',
  ]);
});

it('unique-ids: finds an id that is taken, by a redirect too', () => {
  expect(faultsWith({ 'facts/x.yaml': { facts: [fact('cn-fish')] } })).toEqual([
    expect.stringMatching(
      /^facts\/x\.yaml:3:9 unique-ids: the id `cn-fish` is taken by .*cn\.yaml:3 \(measures\); give this entry an id of its own$/,
    ),
  ]);
  const redirects = [{ id: 'cn-fish', to: ['notice'] }];
  expect(faultsWith({ 'vocabulary/redirects.yaml': { redirects } }).join()).toContain('redirects.yaml:3:9 unique-ids');
});

describe('dangling-ids', () => {
  it('asks whether a name near it was meant', () => {
    expect(
      withMeasure(
        measure('cn-fish', { products: ['scalop'], origins: { all_but: ['p48'] }, disputed_by: ['nothing'] }),
      ),
    ).toEqual([
      'measures/cn.yaml:12:9 dangling-ids: unknown product `scalop`; did you mean `scallop`?',
      expect.stringMatching(/^measures\/cn\.yaml:15:11 dangling-ids: unknown prefecture `p48`; did you mean `p/),
      'measures/cn.yaml:28:9 dangling-ids: unknown measure or fact `nothing`; add it to measures or facts, or name one that exists',
    ]);
  });

  it('tells an id of the wrong kind, and an id that was renamed', () => {
    expect(withMeasure(measure('cn-fish', { says: ['cn'] }))[0]).toContain(
      '`cn` is the id of importers, not of parties',
    );
    const files = { 'vocabulary/redirects.yaml': { redirects: [{ id: 'mollusc', to: ['scallop'] }] } };
    expect(
      faultsWith({ ...files, 'measures/cn.yaml': { measures: [measure('cn-fish', { products: ['mollusc'] })] } }),
    ).toEqual([expect.stringContaining('it was split or renamed: use `scallop`')]);
  });

  it('looks into facts, places, parents, headings and open cases', () => {
    const faults = faultsWith({
      'facts/x.yaml': {
        facts: [
          fact('f', { about: { importers: ['xx-no'], products: ['xx-no'], origins: ['xx-no'], measures: ['xx-no'] } }),
        ],
      },
      'measures/cn.yaml': {
        measures: [measure('cn-fish', { may_cover: [{ products: ['xx-no'], origins: ['xx-no'] }] })],
      },
      'vocabulary/products.yaml': {
        products: [product('fish', ['xx-no'], { hs: [{ code: '0307.22', source: 'xx-no' }] })],
      },
    });
    expect(faults.filter((fault) => fault.includes('dangling-ids')).length).toBe(8);
  });
});

it('redirects: finds those that point nowhere, or to another redirect', () => {
  const redirects = [
    { id: 'old', to: ['scalop'] },
    { id: 'older', to: ['old'] },
  ];
  expect(faultsWith({ 'vocabulary/redirects.yaml': { redirects } })).toEqual([
    'vocabulary/redirects.yaml:5:9 redirects: the redirect points nowhere: `scalop` does not exist; did you mean `scallop`?',
    'vocabulary/redirects.yaml:8:9 redirects: `old` is itself a redirect; point to scalop',
  ]);
});

it('prefectures: wants exactly 47', () => {
  const text = JSON.stringify(valid()['vocabulary/prefectures.yaml']).replaceAll('JP-47', 'JP-46');
  expect(
    faultsWith({ 'vocabulary/prefectures.yaml': text }).filter((fault) => fault.includes(' prefectures: ')),
  ).toEqual([
    'vocabulary/prefectures.yaml:1:1 prefectures: 1 of 47 prefectures missing: JP-47; add them to vocabulary/prefectures.yaml',
    expect.stringContaining('JP-46 is taken by'),
  ]);
  expect(faultsWith({ 'vocabulary/prefectures.yaml': text.replace('JP-46', 'JP-48') }).join()).toContain(
    'JP-48 is no prefecture',
  );
});

describe('languages', () => {
  it('misses a language and does not know another', () => {
    const { 'language/ko.yaml': korean, ...files } = valid();
    expect(korean).toBeDefined();
    expect(faultsWith({ ...files, 'language/ko.yaml': 'x' }).join()).toContain('language/ko.yaml:1:1 shape');
    expect(faultsWith({ 'language/xx.yaml': korean })).toEqual([
      'language/xx.yaml:1:1 languages: `xx` is no language of this program; name it after one of en, ja, zh, ko',
    ]);
  });

  it('finds what English says and another language does not', () => {
    const text = JSON.stringify(valid()['language/ja.yaml']).replace('"hello"', '"helo"');
    expect(faultsWith({ 'language/ja.yaml': text }).filter((fault) => fault.includes(' languages: '))).toEqual([
      expect.stringContaining('`hello` is not translated; add `hello` to `answers.messages`'),
      expect.stringContaining('`helo` is not in en.yaml; did you mean `hello`?'),
    ]);
  });

  const messages = (language: string, hello: string, more: object = {}) => {
    const file = `language/${language}.yaml`;
    const text = JSON.stringify(valid()[file]).replace('"Hello"', JSON.stringify(hello));
    return { [file]: text.replace('"interface":{}', `"interface":${JSON.stringify(more)}`) };
  };
  const faultsOf = (files: object) => faultsWith({ ...files }).filter((fault) => fault.includes(' languages: '));

  it.each(['ja', 'zh', 'ko'])('finds a message of %s that takes other arguments than English', (language) => {
    const english = messages('en', '{n, select, none {} other {Since {date}}}: {list}');
    const other = (hello: string) =>
      faultsOf({
        ...english,
        ...messages('ja', '{n}{date}{list}'),
        ...messages('zh', '{n}{date}{list}'),
        ...messages('ko', '{n}{date}{list}'),
        ...messages(language, hello),
      });
    expect(other('{list} {date} {n, select, none {} other {x}}')).toEqual([]);
    expect(other('{list} {dat}')).toEqual([
      expect.stringContaining('`hello` takes {dat}, {list}; write it with {date}, {list}, {n}, as en.yaml does'),
    ]);
    expect(other('Hello')).toEqual([expect.stringContaining('`hello` takes no arguments')]);
    expect(other('{list')).toEqual([expect.stringContaining('`hello` is no ICU message')]);
  });

  it('wants what places of delivery say in every language', () => {
    expect(faultsOf(messages('en', 'Hello', { ui_more: 'More' }))).toEqual(
      ['ja', 'ko', 'zh'].map((language) =>
        expect.stringMatching(`^language/${language}.yaml.*\`ui_more\` is not translated; add`),
      ),
    );
  });

  it('does not let a language go without answers', () => {
    const text = JSON.stringify(valid()['language/ko.yaml']).replace('"answers"', '"answer"');
    expect(faultsWith({ 'language/ko.yaml': text }).join()).toMatch(/language\/ko\.yaml.*shape: .*answers/);
  });
});

it('cycles: finds circles of products, importers and overrides', () => {
  expect(withProducts(product('a', ['b']), product('b', ['a']), product('scallop', ['fish']))).toEqual([
    expect.stringContaining('cycles: `parents` runs in a circle: a > b > a; remove one of the links'),
  ]);
  expect(withProducts(product('scallop', ['scallop']))).toEqual([expect.stringContaining('scallop > scallop')]);
  expect(withMeasure(measure('m', { overrides: ['n'] }), measure('n', { overrides: ['m'] }))).toEqual([
    expect.stringContaining('`overrides` runs in a circle: m > n > m'),
  ]);
});

describe('aliases', () => {
  const twice = [
    product('scallop', ['fish'], { aliases: { ja: ['ﾎﾀﾃ'] } }),
    product('clam', ['fish'], { aliases: { en: ['Scallop'], ja: ['ホタテ'] } }),
  ];

  it('finds a name that leads to two things, whatever its width and case', () => {
    expect(withProducts(...twice)).toEqual([
      expect.stringMatching(
        /aliases: `scallop` names both `scallop` \(.*products\.yaml:\d+\) and `clam`; keep it with one of them, or declare it in vocabulary\/ambiguous\.yaml$/,
      ),
      expect.stringContaining('aliases: `ホタテ` names both'),
    ]);
  });

  it('lets a declared ambiguity be, and finds one that is none', () => {
    const products = { products: [product('food'), product('fish', ['food']), ...twice] };
    const ambiguous = [
      { alias: 'SCALLOP', ids: ['scallop', 'clam'] },
      { alias: 'ホタテ', ids: ['scallop', 'clam', 'fish'] },
    ];
    expect(faultsWith({ 'vocabulary/products.yaml': products, 'vocabulary/ambiguous.yaml': { ambiguous } })).toEqual([
      'vocabulary/ambiguous.yaml:11:9 aliases: `ホタテ` is no name or alias of `fish`; remove the id here, or add the alias there',
    ]);
  });
});

it('calendar: finds a day that does not exist', () => {
  expect(withMeasure(measure('cn-fish', { from: '2023-02-30' }))).toEqual([
    expect.stringContaining('calendar: 2023-02-30 is no day of the calendar; correct the day'),
  ]);
});

describe('future-dates', () => {
  it('finds what cannot have happened yet', () => {
    expect(withSources(source('notice', { read: '2026-11-24' }))).toEqual([
      'sources/cn.yaml:8:11 future-dates: `read` 2026-11-24 is in the future (today is 2026-11-23); correct the date',
    ]);
    expect(faultsWith({ 'facts/x.yaml': { facts: [fact('f', { date: '2026-12' })] } })).toEqual([
      expect.stringContaining('`date` 2026-12 is in the future'),
    ]);
  });

  it('lets an announced measure begin or end in the future', () => {
    expect(withMeasure(measure('cn-fish', { from: '2027-01-01' }))).toEqual([]);
  });
});

it('periods: wants `until` after `from`, and what ended it', () => {
  const faults = withMeasure(measure('cn-fish', { until: '2023-08' }));
  expect(faults).toEqual([
    expect.stringContaining(
      'periods: `until` 2023-08 is not after `from` 2023-08-24; give the first day on which it no longer held',
    ),
    expect.stringContaining('periods: `cn-fish` ended, but not by what; add `ended_by`'),
  ]);
  expect(withMeasure(measure('cn-fish', { ended_by: 'cn-next' }), measure('cn-next'))).toEqual([
    expect.stringContaining('`ended_by` without `until`'),
  ]);
  expect(faultsWith({ 'facts/x.yaml': { facts: [fact('f', { until: '2024' })] } })).toEqual([
    expect.stringContaining('`until` 2024 is before `date` 2025-05-28'),
  ]);
});

it('standing: does not let practice ban, nor paper suspend', () => {
  expect(withMeasure(measure('cn-fish', { effect: 'suspended' }))).toEqual([
    'measures/cn.yaml:9:13 standing: a measure on paper cannot be `suspended`; use `banned`, `conditional`, `permitted`, or `standing: practice`',
  ]);
  expect(withMeasure(measure('cn-fish', { standing: 'practice' }))).toEqual([
    expect.stringContaining('a measure on practice cannot be `banned`'),
  ]);
});

it('support: finds what stands on internal sources only', () => {
  expect(withSources(source('notice', { link: 'internal' }))).toEqual([
    'measures/cn.yaml:21:7 support: only internal sources: `notice`; add a source that users may see, or remove the entry',
  ]);
});

describe('verified', () => {
  it('is the date of the newest source that users may see', () => {
    expect(withMeasure(measure('cn-fish', { verified: '2026-11-20' }))).toEqual([
      'measures/cn.yaml:22:15 verified: `verified` is 2026-11-20, but the newest supporting source is of 2026-11-01; write "2026-11-01", or cite the source of 2026-11-20',
    ]);
    const files = {
      'sources/cn.yaml': { sources: [source('notice'), source('lead', { published: '2026-11-10', link: 'internal' })] },
    };
    expect(
      faultsWith({ ...files, 'measures/cn.yaml': { measures: [measure('cn-fish', { sources: ['notice', 'lead'] })] } }),
    ).toEqual([]);
  });

  it('takes `not_before` of a source without a date, and misses both', () => {
    expect(withSources(source('notice', { published: undefined, not_before: '2026-11-01' }))).toEqual([]);
    expect(withSources(source('notice', { published: undefined }))).toEqual([
      expect.stringContaining('no source of this measure that users may see has a date'),
    ]);
  });

  it('may be older than the newest source where the measure has ended', () => {
    const ended = { until: '2026-01-01', ended_by: 'cn-next', verified: '2025-06-01' };
    expect(withMeasure(measure('cn-fish', ended), measure('cn-next', { from: '2026-01-01' }))).toEqual([]);
    expect(withMeasure(measure('cn-fish', { ...ended, verified: '2026-11-02' }), measure('cn-next'))).toEqual([
      expect.stringContaining('`verified` is 2026-11-02'),
    ]);
  });
});

describe('contradictions', () => {
  const permitted = (more: object = {}) =>
    measure('cn-ok', { effect: 'permitted', products: ['food'], origins: 'all', ...more });

  it('finds a permission that meets a ban on the same case', () => {
    expect(withMeasure(measure('cn-fish'), permitted())).toEqual([
      expect.stringMatching(
        /^measures\/cn\.yaml:27:9 contradictions: permits `fish` from `p01`, which `cn-fish` \(.*cn\.yaml:3\) bans at the same time; let one name the other in `overrides` or `disputed_by`, or narrow one of them$/,
      ),
    ]);
  });

  it('finds it in a kind of both products', () => {
    const files = {
      'vocabulary/products.yaml': {
        products: [product('food'), product('fish'), product('canned'), product('canned-fish', ['fish', 'canned'])],
      },
    };
    const measures = { measures: [measure('cn-fish'), permitted({ products: ['canned'] })] };
    expect(faultsWith({ ...files, 'measures/cn.yaml': measures }).join()).toContain('permits `canned-fish`');
  });

  it.each([
    ['overrides', permitted({ overrides: ['cn-fish'] })],
    ['disputed_by', permitted({ disputed_by: ['cn-fish'] })],
    ['another origin', permitted({ origins: { all_but: ['p01', 'p02'] } })],
    ['another time', permitted({ from: '2001', until: '2023-08-24', ended_by: 'cn-fish' })],
    ['another act', permitted({ acts_on: 'luggage' })],
    ['another product', permitted({ products: ['rice'] })],
  ])('is settled by %s', (_by, entry) => {
    const products = [
      product('food'),
      product('fish', ['food']),
      product('scallop', ['fish']),
      product('rice', ['food']),
    ];
    expect(
      faultsWith({
        'vocabulary/products.yaml': { products },
        'measures/cn.yaml': { measures: [measure('cn-fish'), entry] },
      }),
    ).toEqual([]);
  });

  it('knows that a general permission does not reach what needs an access of its own', () => {
    const products = [product('food'), product('fish', ['food'], { own_access: true })];
    expect(
      faultsWith({
        'vocabulary/products.yaml': { products },
        'measures/cn.yaml': { measures: [measure('cn-fish'), permitted()] },
      }),
    ).toEqual([]);
  });
});

describe('stale', () => {
  it('warns with the age: 90 days in practice, 365 on paper', () => {
    const old = { 'sources/cn.yaml': { sources: [source('notice', { published: '2026-03-10' })] } };
    const practice = measure('cn-fish', { effect: 'suspended', standing: 'practice', verified: '2026-03-10' });
    expect(
      faultsWith({
        ...old,
        'measures/cn.yaml': { measures: [practice, measure('cn-paper', { verified: '2026-03-10' })] },
      }),
    ).toEqual([
      'measures/cn.yaml:22:15 (warning) stale: last confirmed 2026-03-10, 258 days ago (limit 90 for `practice`); look for a newer source',
    ]);
  });
});

it('unused-sources: warns of a source that nothing cites', () => {
  expect(withSources(source('notice'), source('spare'))).toEqual([
    'sources/cn.yaml:12:9 (warning) unused-sources: nothing cites `spare`; cite it or remove it',
  ]);
});

describe('series', () => {
  const result = (subject: string, medium?: string) => ({ subject, medium, value: 1 });
  const withSeries = (...of: object[]) => {
    const series = { id: 'readings', name: product('readings').name, aliases: {}, of };
    const results = [result('tritium', 'seawater'), result('rounds')];
    const files = {
      'vocabulary/series.yaml': { series: [series] },
      'facts/x.yaml': { facts: [fact('f', { results })] },
    };
    return faultsWith(files).map((fault) => fault.replace(/^\S+ /, ''));
  };

  it('gathers results by subject, and by medium where it names one', () => {
    expect(
      withSeries({ subject: 'tritium', medium: 'seawater' }, { subject: 'tritium' }, { subject: 'rounds' }),
    ).toEqual([]);
  });

  it('asks whether a subject or medium near it was meant where no result has it', () => {
    expect(withSeries({ subject: 'tritum' }, { subject: 'tritium', medium: 'sea water' })).toEqual([
      'series: no result of any fact has the subject `tritum`; did you mean `tritium`?',
      'series: no result on `tritium` has the medium `sea water`; did you mean `seawater`?',
    ]);
  });

  it('wants the medium on a result of its own subject, not of another', () => {
    expect(withSeries({ subject: 'rounds', medium: 'seawater' })).toEqual([
      'series: no result on `rounds` has the medium `seawater`; name one that such results have, or remove it',
    ]);
  });
});
