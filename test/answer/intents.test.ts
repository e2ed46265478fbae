import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { ask } from '../../src/ask.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';
import { holds } from './holds.ts';

function answer(question: string): Answer {
  const found = ask(knowledge, question, { today: TODAY });
  holds(found);
  return found;
}

/** The values of a series of the discharge rounds, as the facts hold them. */
const valuesOf = (subject: string, medium: string): number[] =>
  [...knowledge.facts.values()]
    .flatMap((fact) => fact.results ?? [])
    .filter((r) => r.subject === subject && r.medium === medium && r.round !== undefined && !r.upper_bound)
    .flatMap((r) => (r.value === undefined || r.finding === 'planned' ? [] : [r.value]));

describe('what is asked of numbers', () => {
  it('the highest is the highest of the rows held, told with its round and date', () => {
    const { headline, tables } = answer('highest tritium in seawater so far?');
    const highest = Math.max(...valuesOf('tritium', 'seawater'));
    expect(headline).toContain(`${highest} Bq/L`);
    expect(headline).toMatch(/round \d+.*20\d\d/);
    expect(tables.find((table) => table.kind === 'figures')?.rows.length).toBeGreaterThan(10);
  });

  it('of a round that is named, the number is that round’s', () => {
    const { headline } = answer('第11回の海水最高値は?');
    const own = [...knowledge.facts.values()]
      .flatMap((fact) => fact.results ?? [])
      .find((r) => r.subject === 'tritium' && r.medium === 'seawater' && r.round === 11)?.value;
    expect(own).toBeDefined();
    expect(headline).toContain(String(own));
  });

  it('how many rounds there were is counted, without the ones that are only planned', () => {
    const { headline } = answer('how many rounds of discharge so far?');
    const done = [...knowledge.facts.values()]
      .flatMap((fact) => fact.results ?? [])
      .filter((r) => r.subject === 'end' && r.finding !== 'planned');
    expect(headline).toContain(String(new Set(done.map((r) => r.round)).size));
  });
});

describe('a comparison', () => {
  it('over all importers counts those who restrict and names them', () => {
    const { headline, tables } = answer('which countries still ban Japanese food?');
    for (const name of ['mainland China', 'Hong Kong', 'Macau', 'South Korea', 'Russia'])
      expect(headline).toContain(name);
    expect(headline).not.toContain('Singapore');
    expect(tables.some((table) => table.kind === 'comparison' && table.rows.length > 5)).toBe(true);
  });

  it('of two importers sets their verdicts side by side', () => {
    const { verdicts, tables } = answer('compare China and Korea for Aomori scallops');
    expect(verdicts.map((v) => [v.importer, v.status])).toEqual([
      ['cn', 'suspended'],
      ['kr', 'banned'],
    ]);
    expect(tables.find((table) => table.kind === 'comparison')?.rows).toHaveLength(2);
  });

  it('of a day with today resolves both days', () => {
    const { verdicts } = answer('Mie yellowtail into China: compare 15 Aug 2025 with today');
    expect(verdicts.map((v) => v.status).sort()).toEqual(['conditional', 'suspended']);
  });
});

describe('what changed', () => {
  it('since a month is a list of dates in that time, in order', () => {
    const { tables } = answer('what changed for seafood to China since June 2025?');
    const rows = tables.find((table) => table.kind === 'timeline')?.rows ?? [];
    expect(rows.length).toBeGreaterThan(2);
    for (const { cells } of rows) expect(cells[0]).toMatch(/202[56]/);
  });

  it('by lifting is answered by its day where an importer is named', () => {
    expect(answer('when did the US lift?').headline).toContain('21 Sep 2021');
  });
});

describe('goods made of other goods', () => {
  it('are not told as open where an ingredient is under a stricter rule, and both rules are told', () => {
    const { verdicts } = answer('curry roux with beef extract, made in Osaka, China?');
    expect(verdicts.map((v) => [v.product, v.status])).toEqual([
      ['curry-roux', 'unknown'],
      ['meat-products', 'banned'],
    ]);
  });

  it('of alcohol go by where it is made, whatever the rice', () => {
    const [verdict] = answer('sake brewed in Hyogo from Niigata rice to China').verdicts;
    expect(verdict).toMatchObject({ product: 'sake', status: 'conditional' });
  });
});

describe('a Query that a button carries', () => {
  it('is answered with the verdicts and sources of the question behind it', () => {
    const typed = answer('Can I ship scallops from Hokkaido to China?');
    const pressed = ask(knowledge, typed.query, { today: TODAY, language: 'en' });
    holds(pressed);
    expect(pressed.verdicts).toEqual(typed.verdicts);
    expect(pressed.headline).toBe(typed.headline);
    expect(pressed.sources).toEqual(typed.sources);
  });
});

describe('what is not known', () => {
  it('is named in the headline, with what was looked for and where to check', () => {
    const { kind, headline, sentences } = answer('Does Belarus ban Japanese fish?');
    expect(kind).toBe('unknown');
    expect(headline).toContain('Belarus');
    expect(sentences.some((s) => s.part === 'check')).toBe(true);
  });

  it('is a destination that no list holds', () => {
    const { kind, verdicts } = answer('Ship crab to Atlantis');
    expect(kind).toBe('unknown');
    expect(verdicts).toEqual([]);
  });

  it('is not asked where other words lead astray: cooking, prices, goods on their way into Japan', () => {
    for (const text of ['how long does frozen tuna keep', 'kimchi from Seoul to Osaka', 'ホタテのうまい焼き方教えて'])
      expect(answer(text).kind, text).toBe('out_of_scope');
  });
});
