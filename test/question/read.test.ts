import { describe, expect, it } from 'vitest';
import { boardImporters } from '../../src/knowledge/board-importers.ts';
import { readQuestion } from '../../src/question/read.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';
import { query } from './reading.ts';

const ten = knowledge.places.get('the-ten')?.prefectures ?? [];

describe('a question', () => {
  it.each([
    'Can I ship scallops from Hokkaido to China?',
    '北海道のホタテは中国に輸出できますか',
    '北海道的扇贝能出口到中国吗',
    '北海道的扇貝可以出口到中國嗎',
    '홋카이도 가리비를 중국에 수출할 수 있나요',
    'SCALLOPS HOKKAIDO CHINA ＯＫ？',
    'ほっかいどう ほたて ちゅうごく',
  ])('gives the same names in every language and spelling: %s', (question) => {
    expect(query(question)).toMatchObject({ importers: ['cn'], products: ['scallop'], origins: ['hokkaido'] });
  });

  it('may name several products, places and importers', () => {
    const read = query('Are oysters and beef from Miyagi and Kagoshima banned in Hong Kong and Macau?');
    expect(new Set(read.products)).toEqual(new Set(['oyster', 'beef']));
    expect(new Set(read.origins)).toEqual(new Set(['miyagi', 'kagoshima']));
    expect(new Set(read.importers)).toEqual(new Set(['hk', 'mo']));
  });

  it('names a group of prefectures by its number', () => {
    expect(new Set(query('Is seafood from the ten prefectures banned in China?').origins)).toEqual(new Set(ten));
  });

  it('reads an HS heading as the goods that a source ties to it, and says so', () => {
    const read = query('HS 0307 from Hokkaido to China');
    expect(read.products.length).toBeGreaterThan(0);
    expect(read.read.map((r) => r.typed)).toEqual(['hs 0307']);
  });

  it.each([
    ['Why is beef banned in China?', 'reason'],
    ['Which prefectures does Hong Kong ban?', 'list_regions'],
    ['What certificates do I need for sake to China?', 'requirements'],
    ['Compare China and Korea on scallops', 'comparison'],
    ['福島の水産物はなぜ中国で禁止されているのですか', 'reason'],
    ['哪些都道府县的食品被中国禁止', 'list_regions'],
  ])('asks for what its cue words say: %s', (question, intent) => {
    expect(query(question).intents[0]).toBe(intent);
  });

  it('is out of scope when it asks for a recipe, for health advice or for nothing of ours', () => {
    expect(query('A recipe for scallops, please').scope).toBe('out');
    expect(query('Is it safe to eat fish from Fukushima?').scope).toBe('opinion');
    expect(query('Who wrote Hamlet?').scope).toBe('out');
    expect(query('').scope).toBe('out');
  });

  it('asks for nothing at all out of scope', () => {
    for (const question of ['Scallops from Hong Kong into Japan', 'Is beef from Fukushima safe to eat?'])
      expect(query(question)).toMatchObject({
        intents: [],
        importers: [],
        products: [],
        origins: [],
        cases: [{ importer: null, product: null, at: null }],
        entries: [],
        hits: [],
      });
  });

  it('names an economy that is not held as such, and assumes no other in its place', () => {
    const read = query('Can I ship scallops to Mongolia?');
    expect(read.elsewhere).toEqual(['Mongolia']);
    expect(read.importers).toEqual([]);
  });
});

describe('goods and a day, and no other word', () => {
  it('ask how it stood then, whatever such words are asked for most', () => {
    for (const question of ['カツオ 2024-06-01', 'bonito 1 June 2024', '扇贝 2024年6月', '가리비 2024년 6월'])
      expect(readQuestion(knowledge, question, { today: TODAY }).intents, question).toEqual(['status']);
  });
});

describe('a time that is not over', () => {
  it('is today where it is asked whether goods may go, and else all of it', () => {
    const at = (question: string) => readQuestion(knowledge, question, { today: TODAY }).cases[0].at;
    expect(at('2025年11月以降、ホタテは中国に出せますか')).toBeNull();
    expect(at('Can I ship scallops to China since November 2025?')).toBeNull();
    expect(at('What changed for scallops to China since November 2025?')).toBe(`2025-11/${TODAY}`);
  });
});

describe('what the words point at', () => {
  const named = [...knowledge.facts.values()].flatMap(({ aliases }) => aliases?.en?.slice(0, 1) ?? []);
  const many = query(`why ${named.slice(0, 60).join(', ')}`);

  it('is kept with how telling they are, in hundredths, the heaviest first', () => {
    for (const pointers of [many.entries, many.hits, many.series]) {
      const weights = pointers.map(({ weight }) => weight);
      expect(weights.length).toBeGreaterThan(1);
      expect(weights).toEqual(weights.toSorted((a, b) => b - a));
      for (const weight of weights) expect(Number.isInteger(weight)).toBe(true);
    }
    expect(many.entries[0]?.weight).toBeGreaterThan(100);
    expect(many.hits[0]?.weight).toBe(100);
    for (const { id } of many.hits) expect(knowledge.facts.has(id)).toBe(true);
    for (const { id } of many.series) expect(knowledge.series.has(id)).toBe(true);
  });

  it('is no more than 24 entries and 24 facts by full text', () => {
    expect(many.entries.length).toBeGreaterThan(20);
    expect(Math.max(many.entries.length, many.hits.length)).toBe(24);
  });

  it('by full text are no facts where a status or a list is asked: those stand by their own words', () => {
    expect(query('Why does China ban oysters from Hokkaido?').hits).not.toEqual([]);
    expect(query('Can I ship oysters from Hokkaido to China?').hits).toEqual([]);
    expect(query('Which prefectures does China ban oysters from?').hits).toEqual([]);
  });
});

describe('each day that is compared', () => {
  it('is a day of its own, today as well', () => {
    const { dates } = query('Mie yellowtail into China: compare 15 Aug 2025 with today');
    expect(dates).toEqual(['2025-08-15', TODAY]);
    expect(query('Mie yellowtail into China on 15 Aug 2025').dates).toEqual(['2025-08-15']);
  });
});

describe('what is not typed as it is read', () => {
  it('is shown in `read`', () => {
    expect(query('Fukashima scalops to China').read).toEqual([
      { typed: 'fukashima', read: 'Fukushima' },
      { typed: 'scalops', read: 'scallops' },
    ]);
  });

  it('is nothing where every name is right', () => {
    expect(query('Can I ship scallops from Hokkaido to China?').read).toEqual([]);
  });
});

describe('what is not said', () => {
  it('is each importer that restricts, and said to be assumed', () => {
    expect(query('Scallops from Hokkaido?')).toMatchObject({
      importers: boardImporters(knowledge, TODAY),
      assumed: ['importers'],
    });
  });

  it('is the importer of the place, where the place has one', () => {
    expect(query('Scallops from Hokkaido?', { defaults: { importer: 'hk' } }).importers).toEqual(['hk']);
    expect(query('Scallops from Hokkaido to Korea?', { defaults: { importer: 'hk' } }).importers).toEqual(['kr']);
  });

  it('comes from the question before, which the new one changes only where it speaks', () => {
    const context = query('Can I ship scallops from Hokkaido to Hong Kong in September 2023?');
    const next = query('and beef?', { context });
    expect(next).toMatchObject({ importers: ['hk'], products: ['beef'], origins: ['hokkaido'] });
    expect(next.cases).toMatchObject([{ importer: 'hk', product: 'beef', origins: ['hokkaido'], at: '2023-09' }]);
    expect(new Set(next.assumed)).toEqual(new Set(['importers', 'origins']));
    expect(query('and to Korea?', { context })).toMatchObject({ importers: ['kr'], products: ['scallop'] });
    expect(query('福島は？', { context })).toMatchObject({ origins: ['fukushima'], products: ['scallop'] });
  });
});

describe('exclusion', () => {
  const but = (...out: string[]) => [...knowledge.prefectures.keys()].filter((id) => !out.includes(id));

  it.each([
    ['Seafood from anywhere other than Fukushima to China', ['fukushima']],
    ['福島以外の水産物は中国に輸出できますか', ['fukushima']],
    ['福岛以外的水产品可以出口到中国吗', ['fukushima']],
    ['Seafood from Japan except Fukushima and Miyagi to China', ['fukushima', 'miyagi']],
    ['福島県と宮城県以外の水産物を中国へ', ['fukushima', 'miyagi']],
    ['福岛县和宫城县以外的水产品出口中国', ['fukushima', 'miyagi']],
  ])('%s asks for all but those named', (question, out) => {
    expect(query(question).origins).toEqual(but(...out));
  });

  it('of a group asks for the rest of Japan', () => {
    expect(query('Seafood from outside the ten prefectures to China').origins).toEqual(but(...ten));
  });
});

describe('steps', () => {
  it('are read with their places', () => {
    const { steps } = query('Mackerel caught off Fukushima, canned and processed in Hokkaido, to China').cases[0];
    expect(steps).toContainEqual({ step: 'caught', origin: 'fukushima' });
    expect(steps).toContainEqual({ step: 'processed', origin: 'hokkaido' });
  });

  it('are read behind the place in Japanese', () => {
    expect(query('福島の工場で製造した菓子を中国へ').cases[0].steps).toContainEqual({
      step: 'manufactured',
      origin: 'fukushima',
    });
  });
});

it('a place in brackets is of what stands right before them, and of nothing else in the list', () => {
  const { cases } = query('Curry roux (Saitama), sake and rice to China');
  expect(cases.map(({ product, origins }) => [product, origins])).toEqual([
    ['curry-roux', ['saitama']],
    ['sake', []],
    ['rice', []],
  ]);
});

it('goods and places that take turns are pairs, also where some are farmed', () => {
  const { cases } = query('Tuna from Miyagi, farmed yellowtail from Nagasaki to Hong Kong');
  expect(cases.map(({ product, origins, steps }) => [product, origins, steps])).toEqual([
    ['tuna', ['miyagi'], []],
    ['yellowtail', ['nagasaki'], []],
  ]);
});

it.each([
  ['frozen saury to Vietnam, transhipped at Shanghai: does the China stop hit it?', ['vn'], ['cn']],
  ['扇贝从北海道经上海转运到越南,中转会被扣吗', ['vn'], ['cn']],
  ['北海道のホタテを香港経由でマカオに', ['mo'], ['hk']],
  ['does the ban of China apply to goods in transit?', ['cn'], ['cn']],
  ['香港経由のホタテ', ['hk'], []],
  ['can scallops get through Korea customs?', ['kr'], []],
  ['scallops to Hong Kong', ['hk'], []],
])('whoever goods only pass is told from whoever takes them: %s', (question, importers, via) => {
  expect(query(question)).toMatchObject({ importers, via });
});

it('a name of goods chooses no importer, whatever entry has that name', () => {
  expect(query('do strawberries get destroyed at the border here?').importers).not.toEqual(['hk']);
});
