import { describe, expect, it } from 'vitest';
import { ask } from '../src/ask.ts';
import { holds } from './answer/holds.ts';
import { knowledge, TODAY } from './knowledge-for-tests.ts';

const QUESTION = 'Can I ship scallops from Hokkaido to China?';
const typed = ask(knowledge, QUESTION, { today: TODAY });

describe('a Query that a button carries', () => {
  it('is answered with the verdicts and sources of the question behind it', () => {
    const pressed = ask(knowledge, typed.query, { today: TODAY, language: 'en' });
    holds(pressed);
    expect(pressed.verdicts).toEqual(typed.verdicts);
    expect(pressed.headline).toBe(typed.headline);
    expect(pressed.sources).toEqual(typed.sources);
  });

  it('is answered in English, where no language is set', () => {
    expect(ask(knowledge, typed.query, { today: TODAY }).language).toBe('en');
    expect(ask(knowledge, typed.query, { today: TODAY, language: 'ja' }).language).toBe('ja');
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
