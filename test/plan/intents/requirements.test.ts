import { expect, it } from 'vitest';
import { requirements } from '../../../src/plan/intents/requirements.ts';
import { knowledge } from '../../knowledge-for-tests.ts';
import { fact, measure, planted } from '../../planted.ts';
import { askedOn, relevant, type Said } from '../asked.ts';
import { dataOf, placed } from '../told.ts';
import { FIGURE, held, leadingOf, MEANT, RICE, VERDICTS } from './leading.ts';

const leading = leadingOf(requirements, 'requirements');
const ids = [...knowledge.conditions.keys()].slice(0, 3);

it('is led by the papers with the rows under them, by a yes or no where that is asked, and by a fact only where it is plainly meant', () => {
  const papers = (relevance: number) => [relevant('f', relevance, { topic: ['requirement'] })];
  expect(leading({}, papers(0.96))).toEqual(['conditions terms', 'statement f', ...VERDICTS]);
  expect(leading({ asks: 'allowed' }, papers(0.96))).toEqual([
    'groups ban terms',
    ...VERDICTS,
    'conditions terms',
    'statement f',
  ]);
  expect(leading({}, papers(0.9))).toEqual(['conditions terms', ...VERDICTS]);
  // Of another matter than papers.
  expect(leading({}, MEANT)).toEqual(['conditions terms', ...VERDICTS]);
  expect(leading(RICE, MEANT)).toEqual(['lapsed rice', 'verdict rice', 'statement f']);
  expect(leading(RICE, [relevant('f', 0.7)])).toEqual(['lapsed rice', 'verdict rice']);
  expect(leading(FIGURE, MEANT)).toEqual(['figure measured']);
});

it('tells the conditions of every group in the answer, however many there are', () => {
  const measures = ids.map((id, index) =>
    measure(`terms-${index}`, {
      effect: 'conditional',
      conditions: [id],
      origins: [['chiba'], ['tokyo'], ['osaka']][index] ?? [],
    }),
  );
  const origins = ['chiba', 'tokyo', 'osaka'];
  const asked = askedOn(planted({ measures }), { intents: ['requirements'], origins }, []);
  const told = dataOf('conditions', requirements.lead(asked)?.answer ?? []).flatMap(({ conditions }) => conditions);
  expect(told.toSorted()).toEqual(ids.toSorted());
});

it('tells a paper in full where it is asked who issues it, and only of the kind that was asked after', () => {
  const [radiation, other] = ['kr-radioactivity-certificate', 'boneless-30-months'];
  const issued = planted({
    measures: [measure('terms', { effect: 'conditional', conditions: [radiation ?? '', other ?? ''] })],
  });
  const told = (said: Said) =>
    dataOf('condition', requirements.lead(askedOn(issued, { intents: ['requirements'], ...said }, []))?.answer ?? []);
  expect(told({ issuer: true, papers: ['radiation'] })).toEqual([{ condition: radiation }]);
  expect(told({ issuer: true })).toHaveLength(2);
  expect(told({})).toEqual([]);
});

it('names the prefectures that papers are for, where they are not for all, or lead', () => {
  const lead = requirements.lead(askedOn(held, { intents: ['requirements'] }, []));
  const [told] = dataOf('conditions', lead?.answer ?? []);
  expect(told?.origins.length).toBeGreaterThan(0);
  expect(told?.origins.length).toBeLessThan(knowledge.prefectures.size);
  const alone = requirements.lead(askedOn(held, { intents: ['requirements'], origins: ['osaka'] }, []));
  expect(dataOf('conditions', alone?.answer ?? []).map(({ origins }) => origins)).toEqual([['osaka']]);
});

it('tells of what is stopped what it took under the stop, where there is room', () => {
  const stopped = planted({
    measures: [
      measure('stop', { effect: 'suspended', standing: 'practice' }),
      measure('terms', { effect: 'conditional', conditions: ids }),
    ],
  });
  const facts = [relevant('f', 0.9, { topic: ['requirement'] })];
  const lines = placed(requirements.lead(askedOn(stopped, { intents: ['requirements'] }, facts)));
  expect(lines.slice(0, 3)).toEqual(['answer verdict stop terms', 'answer statement f', 'basis conditions terms']);
});

it('has nothing to do for what may not come in at all', () => {
  expect(leading({ origins: ['chiba'] })).toEqual(['verdict ban']);
});

it('adds each condition in full', () => {
  expect(placed(requirements.adds(askedOn(held)))).toEqual(['papers condition terms']);
  expect(placed(requirements.adds(askedOn(held, RICE)))).toEqual([]);
});

it('tells no fact in the place of the papers of goods that were named, but beside them', () => {
  const terms = measure('terms', { effect: 'conditional', conditions: ids.slice(0, 1) });
  const issued = fact('f', { topic: ['requirement'] });
  const own = planted({ measures: [terms], facts: [issued] });
  const kinds = (relevance: number) => {
    const asked = askedOn(own, { intents: ['requirements'] }, [{ fact: issued, relevance }]);
    return requirements.lead(asked)?.answer.map(({ kind }) => kind);
  };
  expect(kinds(0.96)).toEqual(['conditions', 'statement', 'verdict']);
  expect(kinds(0.9)).toEqual(['conditions', 'verdict']);
});

it('tells whether it may come in first, where that is asked as well', () => {
  const terms = measure('terms', { effect: 'conditional', conditions: ids.slice(0, 1) });
  const asked = askedOn(planted({ measures: [terms] }), { intents: ['requirements'], asks: 'allowed' });
  expect(requirements.lead(asked)?.answer.map(({ kind }) => kind)).toEqual(['verdict', 'conditions']);
});

it('tells what is said of the papers of just these goods there, beside the conditions', () => {
  const about = { importers: ['cn'], products: ['fish'] };
  const basisOf = (more: Parameters<typeof fact>[1], relevance = 0.6) =>
    placed(requirements.lead(askedOn(held, { intents: ['requirements'] }, [relevant('f', relevance, more)])));
  expect(basisOf({ about })).toContain('basis statement f');
  expect(basisOf({ about }, 0.4)).not.toContain('basis statement f');
  expect(basisOf({ about: { ...about, importers: ['hk'] } })).not.toContain('basis statement f');
  expect(basisOf({ about: { importers: ['cn'] } })).not.toContain('basis statement f');
});
