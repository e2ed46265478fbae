import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Text } from '../../src/knowledge/schema.ts';
import type { Claim, Plan } from '../../src/plan/claim.ts';
import { assembled, type Piece } from '../../src/plan/piece.ts';
import { said } from '../../src/say/say.ts';
import { everyClaimHasItsPlace, headlineIsTheAnswer } from '../holds.ts';
import { TODAY } from '../knowledge/fixture.ts';
import { knowledge } from '../knowledge-for-tests.ts';
import { words } from '../plan/asked.ts';
import { fact, planted, source } from '../planted.ts';

const text = (en: string): Text => ({ en, ja: `${en} ja`, zh: `${en} zh` });
const held = planted({
  facts: ['a', 'b', 'c'].map((id) => fact(id)).concat(fact('a-again', { statement: fact('a').statement })),
  sources: [source('press', { kind: 'reporting', link: 'text_only' }), source('act', { url: undefined })],
});
const told = (id: string, ...sources: string[]): Claim<'statement'> => ({
  kind: 'statement',
  data: { fact: id },
  cites: [id],
  sources,
});
const saying = (rest: Piece = {}, kind: Plan['kind'] = 'answer') =>
  said(held, assembled({ kind, answer: [told('a', 'press')] }, [rest]), 'en');

describe('a plan in words', () => {
  it('has a text for each claim, in its slot or section, and the answer’s slot is its headline', () => {
    const found = saying({ answer: [told('b')], why: [told('c')] });
    everyClaimHasItsPlace(found);
    headlineIsTheAnswer(found);
    expect(found.headline).toBe('statement of a\nstatement of b');
    expect(found.short[0]).toEqual({
      slot: 'answer',
      section: null,
      kind: 'statement',
      data: { fact: 'a' },
      text: 'statement of a',
      cites: ['a'],
      sources: ['press'],
    });
    expect(found.more).toMatchObject([{ slot: null, section: 'why', text: 'statement of c' }]);
  });

  it('says the same words on several entries once, in their first place, on all of them', () => {
    for (const place of ['basis', 'voices'] as const) {
      const { short, more } = saying({ [place]: [told('a-again', 'act')], also: [told('b')] });
      expect(
        [...short, ...more].map((claim) => [claim.slot, ...claim.cites]),
        place,
      ).toEqual([
        ['answer', 'a', 'a-again'],
        ['also', 'b'],
      ]);
      expect(short[0]?.sources).toEqual(['press', 'act']);
    }
  });

  it('lists the sources of all that it tells once, primary ones first, and links only where they may be', () => {
    const row = { cells: [], cites: ['b'], sources: ['act', 'press'] };
    const { sources } = saying({ tables: [{ kind: 'regions', columns: [], rows: [row] }] });
    expect(sources.map(({ id, kind }) => [id, kind])).toEqual([
      ['act', 'primary'],
      ['press', 'reporting'],
    ]);
    for (const one of sources) expect('url' in one, one.id).toBe(false);
  });

  it('offers what can be asked instead where it is out of scope, and nothing else does', () => {
    expect(saying({}, 'out_of_scope').offers).toEqual(words.prompts);
    for (const kind of ['answer', 'unknown', 'clarify'] as const) expect(saying({}, kind).offers).toEqual([]);
  });
});

describe('an answer says that parts of it are in English exactly where an entry it shows lacks words', () => {
  const QUESTION = '도쿄산 참치 홍콩 수입 되나요?';

  /** Every text of every entry with Korean words, but for the entries named. */
  function spoken(without: readonly string[]): Knowledge {
    const told = (id: string) => (text: Text) => {
      const { ko, ...rest } = text;
      return without.includes(id) ? rest : { ...rest, ko: ko ?? `${id} 설명` };
    };
    return {
      ...knowledge,
      conditions: new Map(
        [...knowledge.conditions].map(([id, c]) => [id, { ...c, name: told(id)(c.name), text: told(id)(c.text) }]),
      ),
      measures: new Map(
        [...knowledge.measures].map(([id, m]) => [
          id,
          {
            ...m,
            title: told(id)(m.title),
            summary: told(id)(m.summary),
            ...(m.basis && { basis: told(id)(m.basis) }),
          },
        ]),
      ),
      facts: new Map([...knowledge.facts].map(([id, f]) => [id, { ...f, statement: told(id)(f.statement) }])),
    };
  }

  const notes = (of: Knowledge, language: 'ko' | 'ja' = 'ko') =>
    ask(of, QUESTION, { today: TODAY, language }).short.flatMap((claim) =>
      claim.kind === 'in_english' ? [claim] : [],
    );

  it('says nothing where every claim has Korean words', () => {
    expect(notes(spoken([]))).toEqual([]);
  });

  it('names the measure that had to be shown in English, last of the short answer', () => {
    const governing = ask(knowledge, QUESTION, { today: TODAY }).verdicts[0]?.governing ?? [];
    expect(governing).not.toEqual([]);
    const [note, ...more] = notes(spoken(governing));
    expect(more).toEqual([]);
    expect(note?.data.entries).toEqual(governing);
    expect(note?.slot).toBe('also');
    expect(ask(spoken(governing), QUESTION, { today: TODAY, language: 'ko' }).short.at(-1)).toEqual(note);
  });

  it('says nothing of entries that are not shown', () => {
    const { short, more, tables } = ask(knowledge, QUESTION, { today: TODAY });
    const shown = [...short, ...more, ...tables.flatMap(({ rows }) => rows)].flatMap(({ cites }) => cites);
    const other = [...knowledge.facts.keys()].filter((id) => !shown.includes(id));
    expect(other).not.toEqual([]);
    expect(notes(spoken(other))).toEqual([]);
  });

  it('says nothing in a language that every entry has', () => {
    expect(notes(spoken([...knowledge.measures.keys(), ...knowledge.facts.keys()]), 'ja')).toEqual([]);
  });

  it('names what a table alone shows in English', () => {
    const row = {
      cells: [{ kind: 'event', data: { date: '2025', entry: 'b', event: 'said', announced: null, isAhead: false } }],
      cites: ['b'],
      sources: ['act'],
    } as const;
    const plan = assembled({ kind: 'answer', answer: [told('a', 'press')] }, [
      { tables: [{ kind: 'timeline', columns: ['event'], rows: [row] }] },
    ]);
    const facts = new Map(held.facts).set('a', fact('a', { statement: { ...text('a'), ko: '가' } }));
    const [note] = said({ ...held, facts }, plan, 'ko').short.filter(({ kind }) => kind === 'in_english');
    expect(note?.data).toEqual({ entries: ['b'] });
  });
});
