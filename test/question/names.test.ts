import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { nameIndex } from '../../src/question/names.ts';
import { knowledge } from '../knowledge-for-tests.ts';
import { query } from './reading.ts';

const near = (word: string): string[] =>
  (nameIndex(knowledge).near(word)?.targets ?? []).flatMap((target) => target.ids);

describe('exact names', () => {
  it('every name of every prefecture in every language names that prefecture', () => {
    const { lexicon } = nameIndex(knowledge);
    for (const { id, name, kana } of knowledge.prefectures.values()) {
      for (const word of [...Object.values(name), kana]) {
        const ids = lexicon
          .all(fold(word))
          .filter((m) => m.text === fold(word))
          .flatMap((m) => m.values.filter((v) => v.kind === 'origin').flatMap((v) => v.ids));
        expect(ids, word).toContain(id);
      }
    }
  });

  it('every name of every importer names that importer', () => {
    const { lexicon } = nameIndex(knowledge);
    for (const { id, name } of knowledge.importers.values()) {
      for (const word of Object.values(name)) {
        const ids = lexicon.longest(fold(word)).flatMap((m) => m.values.flatMap((v) => v.ids));
        expect(ids, word).toContain(id);
      }
    }
  });

  it('every name of every product names that product', () => {
    const { lexicon } = nameIndex(knowledge);
    for (const { id, name } of knowledge.products.values()) {
      for (const word of Object.values(name)) {
        const ids = lexicon
          .all(fold(word))
          .filter((m) => m.text === fold(word))
          .flatMap((m) => m.values.flatMap((v) => v.ids));
        expect(ids, word).toContain(id);
      }
    }
  });

  it('a name inside a longer word is no name', () => {
    expect(query('seafood to chinatownish').assumed).toContain('importers');
  });

  it.each([
    ['Sendai', 'miyagi'],
    ['気仙沼', 'miyagi'],
    ['Kobe beef', 'hyogo'],
    ['札幌', 'hokkaido'],
  ])('%s stands for its prefecture', (place, prefecture) => {
    expect(query(`${place} → China`).origins).toEqual([prefecture]);
  });

  it('a market is a place of transit and never an origin', () => {
    const { origins, cases } = query('Tuna through Toyosu to Hong Kong');
    expect(origins).toEqual([]);
    expect(cases[0].steps).toEqual([{ step: 'transit', origin: 'tokyo' }]);
  });

  it('a code in capitals names an importer, the same letters as a word do not', () => {
    expect(query('Can scallops enter the US?').importers).toEqual(['us']);
    expect(query('tell us about scallops from Aomori').assumed).toContain('importers');
  });

  it('a code is found behind a name that holds the same letters', () => {
    expect(query('Scallops to Russia and the US').importers).toEqual(['ru', 'us']);
  });
});

describe('near names', () => {
  it.each([
    ['fukashima', 'fukushima'],
    ['fukusima', 'fukushima'],
    ['myiagi', 'miyagi'],
    ['scalops', 'scallop'],
    ['hokaido', 'hokkaido'],
  ])('%s is read as %s', (typed, id) => {
    expect(near(typed)).toEqual([id]);
  });

  it('no word of under five letters is matched nearly', () => {
    for (const word of ['gifa', 'oite', 'mei', 'nora', 'sagi', 'crob', 'tuma']) expect(near(word), word).toEqual([]);
  });

  it('no name of under five letters is found by a longer word', () => {
    const short = new Set([...knowledge.prefectures.values()].filter((p) => p.id.length < 5).map((p) => p.id));
    for (const id of short) {
      for (const letter of 'aeiouknrs') expect(near(`${id}${letter}`).filter((found) => short.has(found))).toEqual([]);
    }
  });

  it('no kanji is matched nearly: a prefecture with one character wrong is no prefecture', () => {
    const real = new Set([...knowledge.prefectures.values()].flatMap((p) => [p.name.ja, p.name.zh].map(fold)));
    for (const { id, name } of knowledge.prefectures.values()) {
      for (const wrong of [`${name.ja[0]}々`, `々${name.ja[1]}`]) {
        if (!real.has(fold(wrong)))
          expect(query(`${wrong}のホタテは中国に輸出できますか`).origins, wrong).not.toContain(id);
      }
    }
  });

  it('宮城 and 宮崎, one banned and one not, are never taken for one another', () => {
    expect(query('宮城県のホタテを中国へ').origins).toEqual(['miyagi']);
    expect(query('宮崎県のホタテを中国へ').origins).toEqual(['miyazaki']);
    expect(query('宫城县的扇贝出口中国').origins).toEqual(['miyagi']);
    expect(query('宫崎县的扇贝出口中国').origins).toEqual(['miyazaki']);
    expect(query('Scallops from Miyagi to China').origins).toEqual(['miyagi']);
    expect(query('Scallops from Miyazaki to China').origins).toEqual(['miyazaki']);
  });

  it('a word as near to two names gives both, and chooses none', () => {
    for (const { id: a } of knowledge.prefectures.values()) {
      const typo = `${a.slice(0, -1)}x`;
      const found = near(typo);
      const equally = [...knowledge.prefectures.keys()].filter(
        (b) => b.length === a.length && b.slice(0, -1) === a.slice(0, -1) && b.length >= 5,
      );
      for (const id of equally) if (found.length > 0) expect(found, typo).toContain(id);
    }
  });
});
