import { describe, expect, it } from 'vitest';
import { query } from './reading.ts';

describe('a town or an airport', () => {
  it.each([
    ['Gunma tea to Eindhoven?', 'eu'],
    ['scallops from Hokkaido → LAX', 'us'],
    ['ハノイの店に北海道のホタテを出せますか', 'vn'],
    ['運到溫哥華的北海道扇貝', 'ca'],
    ['카오슝으로 홋카이도 가리비 보낼 수 있나요', 'tw'],
  ])('says into which country goods go: %s', (question, importer) => {
    expect(query(question).importers).toEqual([importer]);
  });

  it('of a country of which nothing is held leaves no other one to be guessed', () => {
    expect(query('ship Hokkaido scallops to Nairobi')).toMatchObject({ importers: [], elsewhere: ['Kenya'] });
  });

  it.each(['Can Charlotte sell Hokkaido scallops to China?', '平安大同的扇貝能去中國嗎'])(
    'is none where the words beside it make it no place: %s',
    (question) => {
      expect(query(question).importers).toEqual(['cn']);
    },
  );

  it('where somebody met is not where goods go', () => {
    expect(query('Did China lift the scallop ban when they met in Wuppertal?').importers).toEqual(['cn']);
  });
});
