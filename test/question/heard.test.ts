import { describe, expect, it } from 'vitest';
import type { Cue } from '../../src/question/cues.ts';
import {
  actsOnOf,
  intentsOf,
  outside,
  outsideNames,
  outsidePhrases,
  superlativeOf,
  topicAsked,
  topicsOf,
  weights,
} from '../../src/question/heard.ts';
import type { Match } from '../../src/question/lexicon.ts';
import { piecesOf } from './reading.ts';

/** Cues side by side, each with its word. */
function heard(...words: readonly (readonly [string, ...Cue[]])[]): Match<Cue>[] {
  let start = 0;
  return words.map(([text, ...values]) => {
    const match = { start, end: start + text.length, text, values };
    start = match.end + 1;
    return match;
  });
}
const intent = (name: Extract<Cue, { kind: 'intent' }>['intent']): Cue => ({ kind: 'intent', intent: name });

describe('what is asked', () => {
  it('comes with the special question before the general one, however they are said', () => {
    expect(intentsOf(heard(['banned', intent('status')], ['which prefectures', intent('list_regions')]))).toEqual([
      'list_regions',
      'status',
    ]);
    expect(
      intentsOf(heard(['why', intent('reason')], ['sampling', intent('sampling')], ['is', intent('status')])),
    ).toEqual(['sampling', 'reason', 'status']);
  });

  it('is papers first where papers or another border than the importer’s are spoken of', () => {
    const list = ['which', intent('list_products')] as const;
    const papers = ['papers', intent('requirements')] as const;
    expect(intentsOf(heard(list, papers))).toEqual(['list_products', 'requirements']);
    const luggage: Cue = { kind: 'acts_on', actsOn: 'luggage' };
    expect(intentsOf(heard(list, papers, ['luggage', luggage]))).toEqual(['requirements', 'list_products']);
  });

  it('is of the import, unless a word says luggage, parcel or sale', () => {
    expect(actsOnOf(heard(['banned', intent('status')]))).toBe('import');
    expect(actsOnOf(piecesOf('carry beef in my luggage').cues)).toBe('luggage');
    expect(actsOnOf(piecesOf('후쿠시마 과자 택배로').cues)).toBe('parcel');
  });

  it('names each topic once', () => {
    expect(topicsOf(piecesOf('IAEA samples, IAEA monitoring').cues).toSorted()).toEqual([
      'iaea',
      'monitoring',
      'sampling',
    ]);
  });

  it('of numbers is what the longest word for it says', () => {
    expect(superlativeOf(piecesOf('highest tritium in seawater so far').cues)).toBe('highest');
    expect(superlativeOf(piecesOf('tritium in seawater').cues)).toBeNull();
  });

  it('adds up the words that point at one entry', () => {
    const one: Cue = { kind: 'entry', id: 'a', weight: 1 };
    const cues = heard(['x', one], ['y', { ...one, weight: 0.5 }], ['z', { kind: 'series', id: 'a', weight: 4 }]);
    expect([...weights(cues, 'entry')]).toEqual([['a', 1.5]]);
    expect([...weights(cues, 'series')]).toEqual([['a', 4]]);
  });
});

describe('names and cues that lie in one another', () => {
  const name = { start: 0, end: 4, typed: 'nara', targets: [], near: false };

  it('a place right before talks is where they were held', () => {
    expect(piecesOf('Nara summit').names).toEqual([]);
    expect(piecesOf('奈良会談').names).toEqual([]);
    expect(piecesOf('Nara beef').names).not.toEqual([]);
    const talks = { start: 5, end: 11, text: 'summit', values: [{ kind: 'topic', topic: 'talks' } as const] };
    const place = { ...name, targets: [{ kind: 'origin', ids: ['nara'], label: 'Nara' } as const] };
    expect(outsidePhrases([place], [talks])).toEqual([]);
    expect(outsidePhrases([place], [{ ...talks, start: 9 }])).toEqual([place]);
  });

  it('a cue inside a name is a part of it, but words of an entry stay', () => {
    const inside = { start: 1, end: 3, text: 'ar', values: [intent('status')] };
    const told = { ...inside, values: [{ kind: 'entry', id: 'a', weight: 1 } as const] };
    expect(outsideNames([inside, told], [name])).toEqual([told]);
    expect(outsideNames([{ ...inside, start: 0, end: 4 }], [name])).toHaveLength(1);
  });

  it('a cue that is part of a date names nothing', () => {
    const [june, year, ban] = heard(
      ['june', intent('timeline')],
      ['2025', intent('status')],
      ['ban', intent('status')],
    );
    expect(
      outside(
        [june, year, ban].flatMap((m) => m ?? []),
        [{ start: 0, end: 9 }],
      ),
    ).toEqual([ban]);
  });
});

it('one character of a longer word that shows what is asked is no name', () => {
  const goods = (question: string) =>
    piecesOf(question).names.filter((n) => n.targets.some((t) => t.kind === 'product'));
  expect(goods('台湾的限值是几贝克')).toEqual([]);
  expect(goods('台湾的贝')).toHaveLength(1);
});

it.each([
  ['マカオの牛乳規制の根拠は？', 'source'],
  ['대만 닭고기 수입 금지 이유는?', 'reason'],
  ['タイ向けの米、必要書類は', 'requirements'],
  ['タイは？', null],
  ['牛乳の根拠はマカオにありますか', null],
] as const)('what a question ends on with the mark of a topic is what it asks for: %s', (question, intent) => {
  const { text, cues } = piecesOf(question);
  expect(topicAsked(text, cues)).toBe(intent);
});
