import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/knowledge/schema.ts';
import { factLead, plainLead } from '../../src/plan/fact-lead.ts';
import type { Relevant } from '../../src/plan/relevance.ts';
import { fact, measure, planted } from '../planted.ts';
import { askedOn, relevant, type Said } from './asked.ts';
import { listed, placed } from './told.ts';

type Effect = 'banned' | 'permitted' | 'none';
const KNOWN = {
  banned: planted({ measures: [measure('m')] }),
  permitted: planted({ measures: [measure('m', { effect: 'permitted' })] }),
  none: planted({}),
};
/** Of nothing in particular, such that no status is looked up. */
const NO_VERDICT: Said = { importers: [], products: [] };
const lead = (said: Said, facts: readonly Relevant[], of: Effect = 'permitted') =>
  factLead(askedOn(KNOWN[of], said, facts));
const leads = (...of: Parameters<typeof lead>): boolean => lead(...of) !== null;
const strong = [relevant('f', 0.8)];

describe('a fact leads', () => {
  it('where a reason, a source or a figure is asked and it is to the point', () => {
    // What was sold is asked of the trade, and no status stands in for it.
    expect(leads({ intents: ['trade_data'] }, [relevant('f', 0.4)])).toBe(true);
    for (const intent of ['sampling', 'timeline', 'reason', 'source', 'definition'] as const) {
      expect(leads({ intents: [intent] }, strong), intent).toBe(true);
      expect(leads({ intents: [intent] }, [relevant('f', 0.4)]), intent).toBe(false);
    }
    for (const intent of ['status', 'list_regions', 'list_products'] as const)
      expect(leads({ intents: [intent] }, strong), intent).toBe(false);
  });

  it('where papers are asked for only if it is plainly meant', () => {
    expect(leads({ intents: ['requirements'] }, [relevant('f', 0.7)])).toBe(false);
    expect(leads({ intents: ['requirements'] }, [relevant('f', 0.8)])).toBe(true);
  });

  it('not where named goods are stopped: that comes before any fact on it, but a figure that was asked', () => {
    for (const effect of ['banned', 'none'] as const) {
      expect(leads({ intents: ['reason'] }, strong, effect)).toBe(false);
      expect(leads({ intents: ['sampling'] }, strong, effect)).toBe(true);
    }
  });

  it('where neither goods nor importer were named and it is what the question is about', () => {
    expect(leads({ assumed: ['importers', 'products'] }, strong)).toBe(true);
    expect(leads({ assumed: ['importers', 'products'] }, [relevant('f', 0.58)])).toBe(false);
  });

  it('where no word asks for a status and no goods were named', () => {
    expect(leads({ assumed: ['products'], statusSaid: false }, strong)).toBe(true);
    expect(leads({ assumed: ['products'] }, strong)).toBe(false);
  });

  describe('where what was looked for and not found is meant', () => {
    const about = { importers: ['cn'] };
    const of = (id: string, more: Partial<Fact>) => ({ id, topic: ['talks'], about, ...more }) satisfies Partial<Fact>;
    const gap = of('g', { nature: 'gap' });
    const [older, newer] = [of('older', { date: '2026-01-13' }), of('newer', { date: '2026-06-13' })];
    const held = planted({
      measures: [measure('m', { effect: 'permitted' })],
      facts: [gap, older, newer].map(({ id, ...more }) => fact(id, more)),
    });
    const led = (said: Said) =>
      factLead(
        askedOn(held, { intents: ['timeline'], ...said }, [
          relevant('g', 0.9, gap),
          relevant('older', 0.6, older),
          relevant('newer', 0.6, newer),
        ]),
      );

    it('not it, where since when is asked of a case that is held', () => {
      expect(led({})).toBeNull();
    });

    it('it, after the newest that was told of the matter, where what moves is asked', () => {
      expect(listed(led({ future: true })?.answer ?? []).slice(0, 2)).toEqual(['statement newer', 'statement g']);
    });
  });

  it('not where a premise has to be put right', () => {
    expect(leads({ intents: ['reason'], premise: 'lifted' }, strong)).toBe(false);
  });

  it('where there is no verdict at all, if there is any fact', () => {
    expect(leads(NO_VERDICT, [relevant('f', 0.3)])).toBe(true);
    expect(leads(NO_VERDICT, [])).toBe(false);
  });
});

describe('facts beside the one that leads', () => {
  it('are told at once where they come near it, behind the short answer where not, and not at all far off', () => {
    const facts = [relevant('a', 0.9), relevant('b', 0.7), relevant('c', 0.5), relevant('d', 0.3)];
    expect(placed(lead(NO_VERDICT, facts))).toEqual([
      'answer statement a',
      'basis statement b',
      'timeline statement b',
      'timeline statement c',
    ]);
  });

  it('are three at most at once', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((id) => relevant(id, 0.9));
    expect(listed(lead(NO_VERDICT, many)?.basis ?? [])).toEqual(['b', 'c', 'd'].map((id) => `statement ${id}`));
  });

  it('leave the status to one line, with what stands under it behind the short answer', () => {
    expect(placed(lead({ intents: ['sampling'] }, strong, 'banned'))).toEqual([
      'answer statement f',
      'also verdict m',
      'why grounds m',
      'why measure m',
    ]);
  });
});

describe('what was asked is open', () => {
  const gap = relevant('gap', 0.66, { nature: 'gap' });

  it('where what was looked for and not found comes nearer than any other, and says so beside it', () => {
    const open = lead({ ...NO_VERDICT, intents: ['reason'] }, [gap, relevant('f', 0.3)]);
    expect([open?.kind, ...placed(open)]).toEqual([
      'unknown',
      'answer statement gap',
      'answer unsettled',
      'timeline statement f',
    ]);
    expect(lead({ ...NO_VERDICT, intents: ['reason'] }, [gap, relevant('f', 0.6)])?.kind).toBe('answer');
  });

  it('not where a status explains it all the more', () => {
    expect(lead({ intents: ['definition'] }, [gap], 'banned')?.kind).toBe('answer');
    expect(lead({ intents: ['definition'] }, [gap], 'none')?.kind).toBe('unknown');
  });
});

it('what somebody said is told before since when it is so', () => {
  const plainly = [relevant('f', 0.7, { nature: 'statement' })];
  const isFirst = (said: Said): boolean =>
    plainLead(askedOn(KNOWN.banned, { intents: ['timeline'], ...said }, plainly)) !== null;
  expect([isFirst({ saying: true }), isFirst({})]).toEqual([true, false]);
});

it('what comes of a breach is told before the stop that was broken, but where it is asked whether goods may go', () => {
  const penalty = [relevant('f', 0.7, { topic: ['enforcement'] })];
  const held = planted({ measures: [measure('m')], facts: [fact('f', { topic: ['enforcement'] })] });
  const isFirst = (said: Said): boolean =>
    plainLead(askedOn(held, { intents: ['status'], topics: ['enforcement'], ...said }, penalty)) !== null;
  expect([isFirst({}), isFirst({ asks: 'allowed' }), isFirst({ topics: [] })]).toEqual([true, false, false]);
});
