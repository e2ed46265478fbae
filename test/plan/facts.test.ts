import { describe, expect, it } from 'vitest';
import { Topic } from '../../src/knowledge/schema.ts';
import { factsBeside, filed, isAnsweredBeside, unsettled } from '../../src/plan/facts.ts';
import { fact, measure, planted } from '../planted.ts';
import { askedOn, relevant, type Said, verdictsOn } from './asked.ts';
import { dataOf, listed, placed } from './told.ts';

const EMPTY = planted({});
const BANNED = planted({ measures: [measure('ban')] });

describe('a fact has its section', () => {
  it('by its first topic, in the order of the facts', () => {
    const facts = [
      fact('said', { topic: ['position', 'talks'] }),
      fact('met', { topic: ['talks', 'reason'] }),
      fact('why', { topic: ['reason'] }),
      fact('papers', { topic: ['requirement'] }),
      fact('then', { topic: ['talks'] }),
    ];
    expect(placed(filed(EMPTY, facts))).toEqual([
      'why statement why',
      'papers statement papers',
      'timeline statement met',
      'timeline statement then',
      'voices statement said',
    ]);
  });

  it('whatever its topic', () => {
    for (const topic of Topic.options)
      expect(placed(filed(EMPTY, [fact('f', { topic: [topic] })])), topic).toHaveLength(1);
  });
});

describe('beside a status that leads', () => {
  const facts = [relevant('near', 0.6), relevant('far', 0.35), relevant('on-topic', 0.35, { topic: ['reason'] })];
  const abroad = relevant('abroad', 0.6, { about: { importers: ['hk'] } });
  const beside = (held: typeof EMPTY, said: Said, of = facts) => placed(factsBeside(askedOn(held, said, of)));

  it('stands what is to the point at once, and what is on a topic asked behind the short answer', () => {
    expect(beside(BANNED, { topics: ['reason'] })).toEqual([
      'also statement near',
      'why statement on-topic',
      'timeline statement near',
    ]);
    expect(beside(BANNED, {}, [abroad])).toEqual(['also statement abroad', 'timeline statement abroad']);
  });

  it('stands whatever was found where more than a status is asked', () => {
    expect(beside(BANNED, { intents: ['list_regions'] })).toContain('timeline statement far');
  });

  it('that is not known stands only what is on its importer', () => {
    expect(beside(EMPTY, {}, [...facts, abroad])).toEqual(['also statement near', 'timeline statement near']);
  });

  it('that is not known stands what was looked for on those goods and not found, two at most', () => {
    const looked = (id: string, product: string) =>
      fact(id, { nature: 'gap', about: { importers: ['cn'], products: [product] } });
    const entries = { facts: [looked('of-rice', 'rice'), ...['a', 'b', 'c'].map((id) => looked(id, 'aquatic'))] };
    expect(beside(planted(entries), {}, [])).toEqual(['also statement a', 'also statement b']);
    expect(beside(planted({ ...entries, measures: [measure('ban')] }), {}, [])).toEqual([]);
  });
});

it('a fact answers where no status is known if it is to the point, tells something and is on the importer', () => {
  const answers = (...of: Parameters<typeof relevant>) => isAnsweredBeside(askedOn(EMPTY, {}, [relevant(...of)]));
  expect(answers('f', 0.6)).toBe(true);
  expect(answers('f', 0.4)).toBe(false);
  expect(answers('f', 0.6, { nature: 'gap' })).toBe(false);
  expect(answers('f', 0.6, { about: { importers: ['hk'] } })).toBe(false);
  expect(answers('f', 0.6, { about: {} })).toBe(false);
});

it('what nothing settles is told with the two measures that come nearest, those that may cover it too', () => {
  const open = measure('open', { products: [], may_cover: [{ products: ['fish'], origins: 'all' }] });
  const mild = ['a', 'b', 'c'].map((id) => measure(id, { effect: 'conditional' }));
  const near = (held: typeof EMPTY) => dataOf('unsettled', [unsettled(verdictsOn(held))])[0]?.near;
  expect(near(planted({ measures: [open] }))).toEqual(['open']);
  expect(near(planted({ measures: [...mild, open] }))).toEqual(['open', 'a']);
  expect(near(EMPTY)).toEqual([]);
  expect(listed([unsettled([])])).toEqual(['unsettled']);
});
