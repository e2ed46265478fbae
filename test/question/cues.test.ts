import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { type Cue, findCues } from '../../src/question/cues.ts';
import { knowledge } from '../knowledge-for-tests.ts';
import { fact, measure, planted } from '../planted.ts';

const cues = (question: string): Cue[] => findCues(knowledge, fold(question)).flatMap((match) => match.values);
const intents = (question: string) => cues(question).flatMap((cue) => (cue.kind === 'intent' ? [cue.intent] : []));
const flags = (question: string) => cues(question).flatMap((cue) => (cue.kind === 'flag' ? [cue.flag] : []));

describe('the words that show what is asked', () => {
  it.each([
    ['Why is it so?', 'reason'],
    ['なぜですか', 'reason'],
    ['为什么？', 'reason'],
    ['왜요?', 'reason'],
  ])('are found in every language: %s', (question, intent) => {
    expect(intents(question)).toContain(intent);
  });

  it('every word of every language is found by itself', () => {
    for (const { questions } of knowledge.languages.values())
      for (const [intent, words] of Object.entries(questions.intents))
        for (const word of words) expect(intents(word), word).toContain(intent);
  });

  it('are none where a character of Chinese is the stem of a Japanese verb', () => {
    const isSent = (text: string): boolean => cues(text).some((cue) => cue.kind === 'acts_on');
    expect(isSent('マカオに寄るときは')).toBe(false);
    expect(isSent('寄到上海')).toBe(true);
  });

  it('stand in the middle of hiragana, as grammar does', () => {
    expect(intents('いったいなぜですか')).toContain('reason');
  });

  it('say on which side of a place a step stands', () => {
    expect(cues('caught off the coast')).toContainEqual({ kind: 'step', step: 'caught', position: 'before' });
    expect(cues('で加工')).toContainEqual({ kind: 'step', step: 'processed', position: 'after' });
  });

  it('mark what stands beside them', () => {
    expect(flags('other than rice')).toContain('other_than');
    expect(flags('米以外')).toContain('other_than_after');
    expect(flags('a company in town')).toContain('seats_before');
  });

  it('are typed in hiragana as well as in katakana', () => {
    const katakana = [...knowledge.facts.values()].flatMap(({ id, aliases }) =>
      (aliases?.ja ?? []).filter((word) => /^[ァ-ヶー]{4,}$/u.test(word)).map((word) => ({ id, word })),
    );
    for (const { id, word } of katakana) {
      const typed = word.replace(/[ァ-ヶ]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0x60));
      expect(
        cues(typed).flatMap((cue) => (cue.kind === 'entry' ? [cue.id] : [])),
        word,
      ).toContain(id);
    }
  });
});

describe('words that only come of where two others meet', () => {
  it('are none: 「合意」 and 「味方」 hold no 「意味」, a meaning', () => {
    const definition = { kind: 'intent', intent: 'definition' };
    expect(cues('意味')).toContainEqual(definition);
    expect(cues('合意味方')).not.toContainEqual(definition);
  });
});

describe('words of entries', () => {
  const held = {
    ...planted({
      facts: [
        fact('one', { aliases: { en: ['the long agreement', 'shared wording', 'pact'] } }),
        fact('other', { aliases: { en: ['shared wording'] } }),
      ],
      measures: [measure('act', { aliases: { en: ['notice 103'] } })],
    }),
    languages: new Map(),
  };
  const weights = (word: string): [string, number][] =>
    findCues(held, word).flatMap(({ values }) =>
      values.flatMap((cue): [string, number][] => (cue.kind === 'entry' ? [[cue.id, cue.weight]] : [])),
    );
  const weight = (word: string): number => weights(word)[0]?.[1] ?? 0;

  it('point at every fact and measure that has them', () => {
    expect(weights('shared wording').map(([id]) => id)).toEqual(['one', 'other']);
    expect(weights('under notice 103?').map(([id]) => id)).toEqual(['act']);
  });

  it('tell more the longer they are, and the fewer entries share them', () => {
    expect(weight('the long agreement')).toBeGreaterThan(weight('pact'));
    expect(weight('notice 103')).toBeGreaterThan(weight('shared wording'));
  });
});
