import { expect, it } from 'vitest';
import { source } from '../../../src/plan/intents/source.ts';
import { source as document, measure, planted } from '../../planted.ts';
import { askedOn, relevant } from '../asked.ts';
import { dataOf, placed } from '../told.ts';
import { ACT, FIGURE, held, leadingOf, MEANT, VERDICTS } from './leading.ts';

const leading = leadingOf(source, 'source');

it('is led by the act that is named, else by a figure or a fact, else by what the status stands on', () => {
  expect(leading({ ...ACT, ...FIGURE }, MEANT)).toEqual(['basis terms']);
  expect(leading(FIGURE, MEANT)).toEqual(['figure measured']);
  expect(leading({}, MEANT)).toEqual(['statement f']);
  expect(leading()).toEqual(['basis ban', 'basis terms']);
});

it('tells of an act that is named what it says right under its number', () => {
  const lead = source.lead(askedOn(held, { intents: ['source'], ...ACT }, []));
  expect(placed(lead).slice(0, 2)).toEqual(['answer basis terms', 'basis measure terms']);
});

it('has the verdicts right under the documents', () => {
  const lead = source.lead(askedOn(held, { intents: ['source'] }, []));
  expect(placed(lead).slice(2, 4)).toEqual(VERDICTS.map((line) => `basis ${line}`));
});

it('leaves what is not known to be told as that', () => {
  const lead = source.lead(askedOn(held, { intents: ['source'], products: ['beef'] }, []));
  expect([lead?.kind, lead?.answer[0]?.kind]).toEqual(['unknown', 'open_case']);
  expect(leading({ products: ['beef'] }, [relevant('f', 0.3)])).not.toContain('statement f');
});

it('adds the act by its name and number, else the best source that may be shown', () => {
  const acts = planted({
    measures: [
      measure('ban', { origins: ['chiba'], basis: { en: 'Announcement 140 of 2025', ja: 'x', zh: 'x' } }),
      measure('terms', { origins: { all_but: ['chiba'] }, effect: 'conditional', sources: ['press', 'notice'] }),
    ],
    sources: [document('notice'), document('press', { kind: 'reporting' })],
  });
  const added = source.adds(askedOn(acts));
  expect(placed(added)).toEqual(['sources basis ban', 'sources basis terms']);
  expect(dataOf('basis', added.sources ?? []).map(({ source: id }) => id)).toEqual([null, 'notice']);
});

it('names both columns, what stops it or took a stricter rule away first', () => {
  const columns = planted({
    measures: [
      measure('terms', { effect: 'conditional' }),
      measure('stop', { effect: 'suspended', standing: 'practice' }),
    ],
  });
  expect(placed(source.adds(askedOn(columns)))).toEqual(['sources basis stop', 'sources basis terms']);
  const lifted = planted({
    measures: [
      measure('ban'),
      measure('papers', { effect: 'conditional' }),
      measure('lift', { effect: 'conditional', from: '2025-06-29', overrides: ['ban'] }),
    ],
  });
  expect(placed(source.adds(askedOn(lifted)))[0]).toBe('sources basis lift');
});
