import { describe, expect, it } from 'vitest';
import { ask, explain } from '../src/ask.ts';
import { holds } from './holds.ts';
import { knowledge, TODAY } from './knowledge-for-tests.ts';

const QUESTION = 'Can I ship scallops from Hokkaido to China?';
const typed = ask(knowledge, QUESTION, { today: TODAY });

describe('a Query that a button carries', () => {
  it('is answered as the question behind it was, but for its words', () => {
    const pressed = ask(knowledge, typed.query, { today: TODAY });
    holds(pressed);
    expect(pressed).toEqual({ ...typed, question: '' });
  });

  it('is answered in the language it was asked in, whatever is set', () => {
    const inJapanese = ask(knowledge, QUESTION, { today: TODAY, language: 'ja' });
    expect(inJapanese.language).toBe('ja');
    for (const language of ['en', 'ja', 'ko'] as const)
      expect(ask(knowledge, inJapanese.query, { today: TODAY, language })).toEqual({ ...inJapanese, question: '' });
  });

  it('leaves nothing to a default or to the thread: all was filled in when it was read', () => {
    const bare = ask(knowledge, 'scallops?', { today: TODAY });
    const around = { defaults: { importer: 'kr' }, context: 'Can I ship beef from Miyagi to Hong Kong in 2023?' };
    expect(ask(knowledge, bare.query, { today: TODAY, ...around })).toEqual({ ...bare, question: '' });
    const none = { ...bare.query, importers: [], cases: [{ ...bare.query.cases[0], importer: null }] } as const;
    expect(ask(knowledge, none, { today: TODAY, ...around }).verdicts).toEqual([]);
  });

  it('is answered as of the day it is asked on', () => {
    const on = (today: string) => ask(knowledge, typed.query, { today }).verdicts.map(({ status }) => status);
    expect(on('2023-08-23')).toEqual(['conditional']);
    expect(on('2023-08-24')).toEqual(['banned']);
  });
});

describe('a question', () => {
  it('is answered in its own language, where no other is set', () => {
    expect(ask(knowledge, '北海道のホタテは中国に輸出できますか', { today: TODAY }).language).toBe('ja');
    expect(ask(knowledge, QUESTION, { today: TODAY, language: 'ko' }).language).toBe('ko');
  });

  it('goes on with the one before it, given as text or as its Query', () => {
    const next = (context: Parameters<typeof ask>[2]['context']) =>
      ask(knowledge, 'and beef?', { today: TODAY, context });
    expect(next(QUESTION).query).toMatchObject({ products: ['beef'], importers: ['cn'], origins: ['hokkaido'] });
    expect(next(typed.query)).toEqual(next(QUESTION));
  });

  it('goes to the usual importer of the place, where it names none', () => {
    const { query } = ask(knowledge, 'scallops from Aomori?', { today: TODAY, defaults: { importer: 'kr' } });
    expect(query).toMatchObject({ importers: ['kr'], assumed: ['importers'] });
  });

  it('comes back in one line, without markup', () => {
    expect(ask(knowledge, '  Can I <@U1> ship\n scallops?', { today: TODAY }).question).toBe('Can I ship scallops?');
  });

  it('is answered as of the day that is given', () => {
    const on = (today: string) => ask(knowledge, QUESTION, { today }).verdicts.map(({ status }) => status);
    expect(on('2023-08-23')).toEqual(['conditional']);
    expect(on('2023-08-24')).toEqual(['banned']);
  });
});

describe('an explanation', () => {
  it('is of the very answer, with how it was read and every case that was resolved', () => {
    const { answer, reading, cases } = explain(knowledge, QUESTION, { today: TODAY });
    expect(answer).toEqual(typed);
    expect(reading.flatMap(({ as }) => as)).toEqual(expect.arrayContaining(['product scallop', 'importer cn']));
    expect(cases.map(({ asked: { importer, product, origins } }) => [importer, product, ...origins])).toEqual([
      ['cn', 'scallop', 'hokkaido'],
    ]);
    const settling = cases.flatMap(({ measures }) => measures.filter(({ role }) => role === 'settles'));
    const governing = typed.verdicts.flatMap((v) => [...v.governing, ...v.governingOnPaper]);
    expect(settling.map(({ measure }) => measure).toSorted()).toEqual([...new Set(governing)].toSorted());
  });

  it('has no case where nothing was resolved', () => {
    expect(explain(knowledge, 'What is the weather?', { today: TODAY })).toMatchObject({
      answer: { kind: 'out_of_scope' },
      cases: [],
    });
  });
});
