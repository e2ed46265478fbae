import { describe, expect, it } from 'vitest';
import { ageSentences, checkSentences } from '../../src/answer/ages.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';
import { fact, measure, planted } from '../planted.ts';
import { verdictsOn, words } from './asked.ts';

const held = planted({
  measures: [
    measure('old', { verified: '2024-03-01' }),
    measure('new', { importer: 'hk', verified: '2026-11-01' }),
    measure('today', { importer: 'kr', verified: TODAY }),
  ],
});
const of = (importer: string) => verdictsOn(held, { importer });

describe('how old what was told is', () => {
  it('is told with the day and the age, on the measures whose effect is the status', () => {
    const [told, ...more] = ageSentences(held, words, of('hk'));
    expect(more).toEqual([]);
    expect(told).toMatchObject({ part: 'age', cites: ['new'], sources: ['notice'] });
    expect(told?.text).toContain(words.date('2026-11-01'));
    expect(told?.text).toContain(words.age('2026-11-01', TODAY));
  });

  it('is told of what is stale first, apart from the rest, each named', () => {
    const told = ageSentences(held, words, [...of('hk'), ...of('cn')]);
    expect(told.map(({ cites }) => cites)).toEqual([['old'], ['new']]);
    const both = ageSentences(held, words, [...of('hk'), ...of('kr')]);
    expect(both).toHaveLength(1);
    for (const id of ['hk', 'kr']) expect(both[0]?.text).toContain(words.importer(id));
  });

  it('is told of each of several goods by their names', () => {
    const two = planted({ measures: [measure('a'), measure('b', { products: ['rice'], verified: '2026-10-01' })] });
    const [told] = ageSentences(two, words, [...verdictsOn(two), ...verdictsOn(two, { product: 'rice' })]);
    for (const id of ['fish', 'rice']) expect(told?.text).toContain(words.product(id));
    expect(told?.text).not.toContain(words.importer('cn'));
  });

  it('is a day alone where it was confirmed on that day', () => {
    expect(ageSentences(held, words, of('kr'))[0]?.text).not.toContain(words.age(TODAY, TODAY));
  });

  it('is told of nothing that is not known', () => {
    expect(ageSentences(held, words, of('tw'))).toEqual([]);
  });
});

describe('where to look today', () => {
  const page = (id: string): string => knowledge.importers.get(id)?.check[0]?.url ?? 'no page';

  it('is the official page of each importer', () => {
    const [told, ...more] = checkSentences(held, words, of('hk'), []);
    expect(more).toEqual([]);
    expect(told).toMatchObject({ part: 'check', cites: ['new'] });
    expect(told?.text).toContain(page('hk'));
    expect(checkSentences(held, words, [...of('hk'), ...of('cn')], []).map(({ cites }) => cites)).toEqual([
      ['new'],
      ['old'],
    ]);
  });

  it('stands on what was looked for where no measure speaks, and is not told where nothing is held', () => {
    const gap = fact('gap', { nature: 'gap', about: { importers: ['tw'] } });
    const [told] = checkSentences(planted({ facts: [gap] }), words, of('tw'), [gap, fact('of-another')]);
    expect(told?.cites).toEqual(['gap']);
    expect(checkSentences(held, words, of('tw'), [])).toEqual([]);
  });

  it('stands on what may cover the case, where nothing surely does', () => {
    const open = measure('open', { products: [], may_cover: [{ products: ['fish'], origins: 'all' }] });
    const unsettled = planted({ measures: [open] });
    expect(checkSentences(unsettled, words, verdictsOn(unsettled), []).map(({ cites }) => cites)).toEqual([['open']]);
  });
});
