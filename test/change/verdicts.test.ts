import { describe, expect, it } from 'vitest';
import { type MovedVerdict, movedVerdicts } from '../../src/change/verdicts.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { type Files, fact, inFolder, measure, product, TODAY, valid } from '../knowledge/fixture.ts';

function knowledgeWith(files: Files): Knowledge {
  return inFolder({ ...valid(), ...files }, (dir) => {
    const loaded = loadKnowledge(dir, { today: TODAY });
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
    return loaded.knowledge;
  });
}

const facts = { facts: [fact('cn-said')] };
const banned = (more: object = {}): Knowledge =>
  knowledgeWith({ 'measures/cn.yaml': { measures: [measure('cn-fish', more)] }, 'facts/cn.yaml': facts });
const told = (moved: readonly MovedVerdict[]) =>
  moved.map(({ product, origins, from, until, before, after }) => ({
    of: `${product} ${origins.join(' ')}`,
    days: `${from}/${until ?? ''}`,
    move: `${before.status} ${before.since ?? '-'} > ${after.status} ${after.since ?? '-'}`,
  }));

describe('verdicts that moved', () => {
  it('are none where only words changed', () => {
    expect(movedVerdicts(banned(), banned({ note: 'Read again.' }))).toEqual([]);
  });

  it('are told from the day of an end on, of the product that stands for its kinds', () => {
    const both = { products: ['fish', 'scallop'] };
    const moved = movedVerdicts(banned(both), banned({ ...both, until: '2025-06-29', ended_by: 'cn-said' }));
    expect(told(moved)).toEqual([{ of: 'fish p01 p02', days: '2025-06-29/', move: 'banned 2023-08-24 > unknown -' }]);
    expect(moved[0]?.withKinds).toBe(true);
  });

  it('of a start that was corrected are told until the day from which both hold, and by their new start after it', () => {
    expect(told(movedVerdicts(banned(), banned({ from: '2023-08-20' })))).toEqual([
      { of: 'fish p01 p02', days: '2023-08-20/2023-08-24', move: 'unknown - > banned 2023-08-20' },
      { of: 'fish p01 p02', days: '2023-08-24/', move: 'banned 2023-08-24 > banned 2023-08-20' },
    ]);
  });

  it('of some prefectures are told of those alone', () => {
    expect(told(movedVerdicts(banned(), banned({ origins: ['p01', 'p02', 'p03'] }))).map(({ of }) => of)).toEqual([
      'fish p03',
    ]);
  });

  it('are none of a product that one of the two does not know', () => {
    const products = [...['food'].map((id) => product(id)), product('fish', ['food']), product('scallop', ['fish'])];
    const wider = knowledgeWith({
      'vocabulary/products.yaml': { products: [...products, product('tea', ['food'])] },
      'measures/cn.yaml': { measures: [measure('cn-fish'), measure('cn-tea', { products: ['tea'] })] },
    });
    expect(movedVerdicts(banned(), wider).filter((moved) => moved.product === 'tea')).toEqual([]);
  });
});
