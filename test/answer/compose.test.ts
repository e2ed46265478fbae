import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { compose } from '../../src/answer/compose.ts';
import { ask } from '../../src/ask.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';
import { fact, measure, planted } from '../planted.ts';
import { asked, words } from './asked.ts';
import { holds } from './holds.ts';

const held = planted({
  measures: [measure('ban')],
  facts: [fact('why', { topic: ['reason'], about: { importers: ['cn'], measures: ['ban'] } })],
});
const composed = (query?: Parameters<typeof asked>[0]) => compose(held, 'as typed', asked(query), TODAY);
const answer = (question: string): Answer => {
  const found = ask(knowledge, question, { today: TODAY });
  holds(found);
  return found;
};

describe('what leads', () => {
  it('is the verdict of a status', () => {
    const { kind, headline, sentences } = composed();
    expect([kind, sentences[0]?.part, sentences[0]?.cites]).toEqual(['answer', 'verdict', ['ban']]);
    expect(headline).toBe(sentences[0]?.text);
  });

  it('is the fact that answers, where something else is asked of no goods in particular', () => {
    const entries = [{ id: 'why', weight: 300 }];
    const { sentences } = composed({ intents: ['reason'], assumed: ['products', 'importers'], entries });
    expect(sentences[0]).toMatchObject({ part: 'verdict', cites: ['why'] });
  });

  it('is an act that is named where it is asked what it is', () => {
    const entries = [{ id: 'ban', weight: 300 }];
    const [lead] = composed({ intents: ['definition'], entries }).sentences;
    expect(lead).toMatchObject({ text: words.text(measure('ban').summary), cites: ['ban'] });
  });

  it('is by its day for a lifting, where an importer is named', () => {
    expect(answer('when did the US lift?').headline).toContain('21 Sep 2021');
  });
});

describe('an answer', () => {
  it('carries the question, the day and the version it stands on', () => {
    expect(composed({ at: '2024-05' })).toMatchObject({
      question: 'as typed',
      language: 'en',
      asOf: '2024-05-31',
      knowledge: { version: knowledge.version.hash, newestSource: knowledge.version.newestSource },
    });
  });

  it('says nothing twice', () => {
    const texts = composed({ intents: ['status', 'source', 'timeline'] }).sentences.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('lists the sources of all that it tells', () => {
    expect(composed().sources.map(({ id }) => id)).toEqual(['notice']);
  });

  it('has a table where verdicts stand side by side', () => {
    expect(composed({ products: ['fish', 'tuna'] }).tables.map(({ kind }) => kind)).toEqual(['comparison']);
    expect(composed().tables).toEqual([]);
  });
});

describe('what is not known', () => {
  it('is named in the headline, and where to check is told', () => {
    const { kind, headline, sentences } = answer('Does Belarus ban Japanese fish?');
    expect(kind).toBe('unknown');
    expect(headline).toContain('Belarus');
    expect(sentences.some((s) => s.part === 'check')).toBe(true);
  });

  it('is a destination that no list holds', () => {
    expect(answer('Ship crab to Atlantis')).toMatchObject({ kind: 'unknown', verdicts: [] });
  });

  it('is not asked where other words lead astray: cooking, prices, goods on their way into Japan', () => {
    for (const text of ['how long does frozen tuna keep', 'kimchi from Seoul to Osaka', 'ホタテのうまい焼き方教えて'])
      expect(answer(text).kind, text).toBe('out_of_scope');
  });
});
