import { describe, expect, it } from 'vitest';
import { conditionSentence, statusSentences } from '../../src/answer/status-sentences.ts';
import type { Fact, Measure } from '../../src/knowledge/schema.ts';
import { knowledge } from '../knowledge-for-tests.ts';
import { fact, measure, planted } from '../planted.ts';
import { verdictsOn, words } from './asked.ts';

const [condition = ''] = knowledge.conditions.keys();
/** What stands under the verdict on fish from Chiba, as `part entries`, and its sentences. */
function under(measures: readonly Measure[], facts: readonly Fact[] = [], day?: string) {
  const held = planted({ measures, facts });
  const [verdict] = verdictsOn(held, { origins: ['chiba'], ...(day ? { day } : {}) });
  if (!verdict) throw new Error('there is a verdict');
  const sentences = statusSentences(held, words, verdict);
  return { sentences, list: sentences.map(({ part, cites }) => `${part} ${cites.join(' ')}`) };
}
const about = { importers: ['cn'], measures: ['ban'] };

describe('the rule', () => {
  it('is told once where paper and practice agree, the particular before the general', () => {
    const wide = measure('wide', { products: ['fish', 'rice'], from: '2011' });
    expect(under([wide, measure('ban')]).list).toEqual(['paper ban', 'paper wide']);
  });

  it('is told by three acts at most', () => {
    const acts = ['2021', '2022', '2023', '2024'].map((from) => measure(`of-${from}`, { from }));
    expect(under(acts).list).toEqual(['paper of-2024', 'paper of-2023', 'paper of-2022']);
  });

  it('is told in both columns where they differ, each since its own day', () => {
    const { sentences, list } = under([
      measure('terms', { effect: 'conditional', from: '2025-06-29' }),
      measure('stop', { effect: 'suspended', standing: 'practice', from: '2025-11-19' }),
    ]);
    expect(list).toEqual(['paper terms', 'practice stop']);
    expect(sentences[0]?.text).toContain(words.date('2025-06-29'));
    expect(sentences[1]?.text).toContain(words.date('2025-11-19'));
  });

  it('is told with what may cover the case, and what covers it without deciding is behind "more"', () => {
    const open = measure('open', { products: [], may_cover: [{ products: ['fish'], origins: 'all' }] });
    expect(under([measure('mild', { effect: 'conditional' }), open]).list).toEqual(['practice open', 'detail mild']);
  });

  it('is told with a start that is known to the month alone, in that month', () => {
    const coarse = measure('ban', { from: '2025-11' });
    expect(under([coarse], [], '2025-11-20').list).toEqual(['paper ban', 'since ban']);
    expect(under([coarse], [], '2025-12-01').list).toEqual(['paper ban']);
  });
});

describe('conditions', () => {
  const terms = measure('terms', { effect: 'conditional', conditions: [condition] });

  it('are told by name on the measures that set them', () => {
    const { sentences, list } = under([terms]);
    expect(list).toEqual(['paper terms', 'conditions terms']);
    const name = knowledge.conditions.get(condition)?.name;
    expect(sentences[1]?.text).toContain(name ? words.text(name) : 'a name');
  });

  it('are what would have to be met again where it is stopped in practice, and nothing where it is banned', () => {
    const stop = measure('stop', { effect: 'suspended', standing: 'practice' });
    const told = (measures: Measure[]) => under(measures).sentences.find(({ part }) => part === 'conditions')?.text;
    expect(told([terms, stop])).not.toBe(told([terms]));
    expect(told([terms, stop])).toBeDefined();
    expect(told([terms, measure('ban')])).toBeUndefined();
  });

  it('are none of a verdict without', () => {
    const held = planted({ measures: [measure('ban')] });
    const [verdict] = verdictsOn(held);
    expect(verdict && conditionSentence(held, words, verdict, [measure('ban')])).toEqual([]);
  });
});

describe('voices', () => {
  it('are who disputes it first, then what was said, officials before the press', () => {
    const facts = [
      fact('press', { about, says: ['kyodo'] }),
      fact('official', { about }),
      fact('denial', { about: { importers: ['cn'] } }),
    ];
    const { list } = under([measure('ban', { disputed_by: ['denial'] })], facts);
    expect(list).toEqual(['paper ban', 'voices denial', 'voices official', 'voices press']);
  });

  it('are two at once; forecasts and the rest are behind "more"', () => {
    const facts = [fact('outlook', { about, topic: ['outlook'] }), ...['a', 'b', 'c'].map((id) => fact(id, { about }))];
    expect(under([measure('ban')], facts).list).toEqual([
      'paper ban',
      'voices a',
      'voices b',
      'detail outlook',
      'detail c',
    ]);
  });

  it('tell the newest count of registered establishments with the conditions', () => {
    const count = (id: string, date: string) => fact(id, { about, topic: ['registration'], date });
    const { list } = under([measure('ban')], [count('then', '2025-06'), count('now', '2026-02')]);
    expect(list).toEqual(['paper ban', 'conditions now', 'detail then']);
  });

  it('say where the evidence is thin', () => {
    const thin = (evidence: 'one_report' | 'inferred') => under([measure('ban', { evidence })]);
    expect(thin('one_report').list).toEqual(['paper ban', 'voices ban']);
    expect(thin('one_report').sentences[1]?.text).toContain(words.say('evidence_one_report'));
    expect(thin('inferred').sentences[1]?.text).toContain(words.say('evidence_inferred'));
    expect(under([measure('ban', { evidence: 'several_reports' })]).list).toEqual(['paper ban']);
  });

  it('tell the rule on sale beside that on import', () => {
    const sale = measure('sale', { acts_on: 'sale' });
    expect(under([measure('ban'), sale]).list).toEqual(['paper ban', 'voices sale']);
    expect(under([measure('ban'), { ...sale, until: '2024' }]).list).toEqual(['paper ban']);
  });
});
