import { expect, it } from 'vitest';
import { requirements } from '../../../src/plan/intents/requirements.ts';
import { knowledge } from '../../knowledge-for-tests.ts';
import { measure, planted } from '../../planted.ts';
import { askedOn, relevant } from '../asked.ts';
import { dataOf, placed } from '../told.ts';
import { FIGURE, held, leadingOf, MEANT, RICE, VERDICTS } from './leading.ts';

const leading = leadingOf(requirements, 'requirements');
const ids = [...knowledge.conditions.keys()].slice(0, 3);

it('is led by the verdicts with their conditions, and by a fact only where it is plainly meant', () => {
  expect(leading({}, MEANT)).toEqual([...VERDICTS, 'statement f', 'conditions terms']);
  expect(leading(RICE, MEANT)).toEqual(['statement f']);
  expect(leading(RICE, [relevant('f', 0.7)])).toEqual(['verdict rice']);
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

it('has nothing to do for what may not come in at all', () => {
  expect(leading({ origins: ['chiba'] })).toEqual(['verdict ban']);
});

it('adds each condition in full', () => {
  expect(placed(requirements.adds(askedOn(held)))).toEqual(['papers condition terms']);
  expect(placed(requirements.adds(askedOn(held, RICE)))).toEqual([]);
});
