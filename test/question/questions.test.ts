import { describe, expect, it } from 'vitest';
import { decodeQuery, encodeQuery } from '../../src/question/encode.ts';
import { questionsOf, readQuestions } from '../../src/question/questions.ts';
import { readQuestion } from '../../src/question/read.ts';
import { BY_RULES } from '../../src/question/reader.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';

const parts = (text: string): string[] => questionsOf(knowledge, text, TODAY);
const read = (text: string) => readQuestions(knowledge, text, { today: TODAY }).query;

describe('the questions of a text', () => {
  it('are its sentences that ask, each with what is told before it', () => {
    expect(parts('We pack scallops. May they go to Korea? Which papers do they need?')).toEqual([
      'We pack scallops. May they go to Korea?',
      'Which papers do they need?',
    ]);
    expect(parts('韓国の禁輸はいつからですか。話し合いは進んでいますか。当社は水産会社です。')).toEqual([
      '韓国の禁輸はいつからですか。',
      '話し合いは進んでいますか。 当社は水産会社です。',
    ]);
  });

  it('may be parts of one sentence, where each asks', () => {
    expect(parts('Which papers do I need for tea to Taiwan, and who issues them?')).toEqual([
      'Which papers do I need for tea to Taiwan',
      'who issues them?',
    ]);
    expect(parts('日本清酒要哪些证书，检测报告谁出')).toEqual(['日本清酒要哪些证书', '检测报告谁出']);
    expect(parts('Can I ship rice and sake to Korea?')).toHaveLength(1);
  });

  it('are two where who issues a paper is asked after whether it is needed', () => {
    const text = 'Do I need a certificate of origin for rice from Akita to China, and who issues it?';
    expect(parts(text)).toHaveLength(2);
    expect(read(text)).toMatchObject({ form: 'yes_no', papers: ['origin'], next: [{ issuer: true }] });
  });

  it('go on where the next one says nothing of its own', () => {
    expect(parts('May scallops go to China? Really?')).toEqual(['May scallops go to China? Really?']);
    expect(parts('May scallops go to China? From Hokkaido?')).toHaveLength(1);
  });

  it('are two where each names goods and where they are from', () => {
    expect(parts('Can I get scallops from Hokkaido? and how about vegetables from Nagano')).toEqual([
      'Can I get scallops from Hokkaido?',
      'and how about vegetables from Nagano',
    ]);
  });

  it('are none where nothing is asked', () => {
    expect(parts('')).toEqual([]);
    expect(parts('Scallops to China')).toEqual(['Scallops to China']);
  });
});

describe('a text that asks several things', () => {
  it('is read question by question, each going on from the one before it', () => {
    const { intents, importers, next } = read(
      'Can I ship scallops from Hokkaido to Korea? And which papers are needed?',
    );
    expect([intents[0], importers]).toEqual(['status', ['kr']]);
    expect(next.map((one) => [one.intents[0], one.importers, one.products, one.origins])).toEqual([
      ['requirements', ['kr'], ['scallop'], ['hokkaido']],
    ]);
  });

  it('is of one question where both ask the same, or only one is ours', () => {
    for (const text of [
      'Can I ship scallops to China? Can scallops be shipped to China?',
      'Can I ship scallops to China? What is the weather in Paris?',
    ])
      expect(read(text).next, text).toEqual([]);
  });

  it('is of one question in a list, and where nothing else is asked', () => {
    for (const text of ['scallops, Hokkaido, China\nsake, Niigata, Korea\nrice, Miyagi, Taiwan', 'Scallops to China?'])
      expect(read(text)).toEqual({ ...readQuestion(knowledge, text, { today: TODAY }), next: [] });
  });

  it('says which of its questions no entry answers', () => {
    const text = 'Can I ship scallops to Korea? And what was found?';
    const { query } = readQuestions(knowledge, text, { today: TODAY, reader: BY_RULES });
    expect([query.next, query.unread.join(' ')]).toEqual([[], expect.stringContaining('what was found')]);
  });

  it('is carried whole by a button', () => {
    const query = read('韓国の8県の禁輸はいつからですか。必要な書類も教えてください。');
    expect(query.next).toHaveLength(1);
    expect(decodeQuery(knowledge, encodeQuery(knowledge, query, TODAY))?.query).toEqual(query);
  });
});
