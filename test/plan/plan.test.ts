import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { Intent } from '../../src/knowledge/language.ts';
import { planOf } from '../../src/plan/plan.ts';
import type { Answer } from '../../src/say/answer.ts';
import { holds } from '../holds.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';
import { fact, measure, planted } from '../planted.ts';
import { asked, type Said } from './asked.ts';
import { listed, planned } from './told.ts';

const held = planted({
  measures: [measure('ban')],
  facts: [fact('why', { topic: ['reason'], about: { importers: ['cn'], measures: ['ban'] } })],
});
const planOn = (said: Said = {}, of = held) => planOf(of, asked(said), TODAY).plan;
const answer = (question: string): Answer => {
  const found = ask(knowledge, question, { today: TODAY });
  holds(found);
  return found;
};

describe('what leads', () => {
  it('is the verdict of a status, with what stands under it, its age and where to check', () => {
    expect(planned(planOn())).toEqual([
      'answer verdict ban',
      'basis grounds ban',
      'age age ban',
      'do check ban',
      'why measure ban',
      'voices statement why',
      'sources check ban',
    ]);
    expect(planOn().kind).toBe('answer');
  });

  it('is the fact that answers, where something else is asked of no goods in particular', () => {
    const entries = [{ id: 'why', weight: 300 }];
    const { short } = planOn({ intents: ['reason'], assumed: ['products', 'importers'], entries });
    expect(listed(short.answer)).toEqual(['statement why', 'assumed']);
  });

  it('is an act that is named where it is asked what it is, and not where a status is', () => {
    const entries = [{ id: 'ban', weight: 300 }];
    expect(listed(planOn({ intents: ['definition'], entries }).short.answer)).toEqual(['measure ban']);
    expect(listed(planOn({ intents: ['source'], entries }).short.answer)).toEqual(['basis ban']);
    expect(listed(planOn({ entries }).short.answer)).toEqual(['verdict ban']);
  });

  it('is what the plan puts together, where a fact is only loosely likely and goods and importer are named', () => {
    const of = planted({
      measures: [measure('ban', { from: '2023-08-24' })],
      facts: [fact('loose', { topic: ['requirement', 'trade'] })],
    });
    const kinds = (intent: Intent, weight: number): string[] =>
      planOn({ intents: [intent], statusSaid: true, entries: [{ id: 'loose', weight }] }, of).short.answer.map(
        ({ kind }) => kind,
      );
    for (const intent of ['requirements', 'timeline', 'source'] as const)
      expect(kinds(intent, 90)[0], intent).not.toBe('statement');
    // Asked for neither papers, nor days, nor acts, what is likely meant answers.
    expect(kinds('trade_data', 90)[0]).toBe('statement');
  });

  it('is by its day for a lifting, where an importer is named', () => {
    expect(answer('when did the US lift?').headline).toContain('21 Sep 2021');
  });

  it('is there whatever is asked, of something and of nothing', () => {
    for (const intent of Intent.options) {
      for (const said of [{}, { importers: [] }, { importers: [], products: [] }]) {
        expect(planOn({ intents: [intent], ...said }).short.answer, intent).not.toEqual([]);
        const nothing = planOn({ intents: [intent], ...said }, planted({}));
        expect([nothing.kind, nothing.short.answer.length > 0], intent).toEqual(['unknown', true]);
      }
    }
  });
});

describe('an answer', () => {
  it('carries the question, the day and the version it stands on', () => {
    expect(ask(held, 'fish to China in May 2024', { today: TODAY })).toMatchObject({
      question: 'fish to China in May 2024',
      language: 'en',
      asOf: '2024-05-31',
      knowledge: { version: knowledge.version.hash, newestSource: knowledge.version.newestSource },
    });
  });

  it('tells what each intent adds, the first as well as the others', () => {
    const both = planned(planOn({ intents: ['status', 'source', 'timeline'] }));
    expect(both).toEqual(expect.arrayContaining(['timeline event ban', 'sources basis ban']));
    const alone = planned(planOn());
    expect(alone.some((line) => line.startsWith('timeline') || line.startsWith('sources basis'))).toBe(false);
  });

  it('tells nothing twice', () => {
    const all = planned(planOn({ intents: [...Intent.options] }));
    expect(new Set(all).size).toBe(all.length);
  });

  it('tells the oldest of its ages, though what weighs more is told first and a table has the rest', () => {
    const { short, verdicts, tables } = ask(knowledge, '和牛', { today: TODAY });
    expect(tables.length).toBeGreaterThan(0);
    const told = short.flatMap((one) => (one.kind === 'age' ? one.data.list.map(({ date }) => date) : [])).toSorted();
    const held = verdicts.flatMap(({ verified }) => verified ?? []).toSorted();
    expect(told[0]).toBe(held[0]);
  });

  it('has a table where verdicts stand side by side', () => {
    const products = ['fish', 'rice', 'beef', 'tea', 'fruit', 'eggs', 'pork'];
    const many = planted({ measures: products.map((id) => measure(`of-${id}`, { products: [id] })) });
    expect(planOn({ products }, many).tables.map(({ kind }) => kind)).toEqual(['comparison']);
    // Of a few the answer has the rows.
    expect(planOn({ products: products.slice(0, 2) }, many).tables).toEqual([]);
    expect(planOn().tables).toEqual([]);
  });

  it('has how the question was read right after what answers it', () => {
    const { short } = planOn({ assumed: ['importers'], read: [{ typed: 'fsh', read: 'fish' }] });
    expect(listed(short.answer)).toEqual(['verdict ban', 'read', 'assumed']);
  });
});

describe('what is not ours to answer', () => {
  it('gets one line, and nothing is looked up for it', () => {
    for (const [scope, kind] of [
      ['out', 'out_of_scope'],
      ['opinion', 'opinion'],
    ] as const) {
      const { plan, asked: looked } = planOf(held, asked({ scope }), TODAY);
      expect([plan.kind, ...planned(plan)]).toEqual(['out_of_scope', `answer ${kind}`]);
      expect([plan.tables, looked]).toEqual([[], null]);
    }
  });
});

describe('an economy of which nothing is held', () => {
  it('is all that is told where no other importer is named, and noted where one is', () => {
    const { plan, asked: looked } = planOf(held, asked({ importers: [], elsewhere: ['Mongolia'] }), TODAY);
    expect([plan.kind, ...planned(plan)]).toEqual(['unknown', 'answer elsewhere']);
    expect(looked).toBeNull();
    expect(listed(planOn({ elsewhere: ['Mongolia'] }).short.answer)).toEqual(['verdict ban', 'elsewhere']);
  });
});

describe('what is not known', () => {
  it('is named in the headline, and where to check is told', () => {
    const { kind, headline, short } = answer('Does Belarus ban Japanese fish?');
    expect(kind).toBe('unknown');
    expect(headline).toContain('Belarus');
    expect(short.some((claim) => claim.kind === 'check')).toBe(true);
  });

  it('is a destination that no list holds', () => {
    expect(answer('Ship crab to Atlantis')).toMatchObject({ kind: 'unknown', verdicts: [] });
  });

  it('is not asked where other words lead astray: cooking, prices, goods on their way into Japan', () => {
    for (const text of ['how long does frozen tuna keep', 'kimchi from Seoul to Osaka', 'ホタテのうまい焼き方教えて'])
      expect(answer(text).kind, text).toBe('out_of_scope');
  });
});

it('papers, who issues them and acts are asked of the rule as it stands, whenever they are for', () => {
  const first = (said: Said) => planOn({ future: true, ...said }).short.answer[0]?.kind;
  expect(first({})).toBe('unforeseen');
  for (const said of [{ issuer: true }, { act: true }, { papers: ['origin'] }] as const)
    expect(first(said)).not.toBe('unforeseen');
});

it.each([
  ['Why did China lift the ban on food of the ten prefectures?', 'verdict'],
  ['what changed this year for China?', 'changes'],
  ['굴은 생산지증명서만 있으면 한국에 들어오나요?', 'groups'],
])(
  'no fact comes before the premise, what changed, or the rows of named goods, however surely it is meant: %s',
  (text, kind) => {
    expect(ask(knowledge, text, { today: TODAY }).short[0]?.kind).toBe(kind);
  },
);
