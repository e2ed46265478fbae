import { describe, expect, it } from 'vitest';
import { isAstray } from '../../src/question/astray.ts';
import { collect } from '../../src/question/collect.ts';
import { actsOnOf, intentsOf, topicsOf } from '../../src/question/heard.ts';
import { knowledge } from '../knowledge-for-tests.ts';
import { piecesOf } from './reading.ts';

function astray(question: string, { told = 0, at = null }: { told?: number; at?: string | null } = {}): boolean {
  const { text, names, cues } = piecesOf(question);
  const said = {
    ...collect(knowledge, text, names, cues),
    typed: null,
    isNow: false,
    at,
    actsOn: actsOnOf(cues),
    intents: intentsOf(cues),
    topics: topicsOf(cues),
  };
  return isAstray(said, cues, names, told, text);
}

describe('goods with words that nothing here knows', () => {
  it.each(['how long does frozen tuna keep', 'ホタテの祭り囃子太鼓', 'can I glaze scallops with honeycomb'])(
    'are asked about something else: %s',
    (question) => {
      expect(astray(question)).toBe(true);
    },
  );

  it('are ours with one such word alone: a slip, or a brand', () => {
    expect(astray('how long does tuna')).toBe(false);
  });

  it('are ours with a place, an importer, a date, or words of an entry', () => {
    const question = 'how long does frozen tuna keep';
    expect(astray(`${question} from Aomori`)).toBe(false);
    expect(astray(`${question} in Hong Kong`)).toBe(false);
    expect(astray(question, { at: '2025' })).toBe(false);
    expect(astray(question, { told: 1 })).toBe(false);
  });

  it('are ours with a word of our own matters', () => {
    expect(astray('which certificate does frozen tuna keep longest')).toBe(false);
    expect(astray('frozen tuna longest caught wherever')).toBe(false);
    expect(astray('is frozen tuna banned wherever longest')).toBe(false);
  });
});
