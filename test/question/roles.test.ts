import { describe, expect, it } from 'vitest';
import {
  excludedOf,
  foreignOf,
  goesIntoJapan,
  hasFlag,
  ingredientsOf,
  isOf,
  ofJapan,
  parted,
  seatsOf,
  setAside,
} from '../../src/question/roles.ts';
import type { Named } from '../../src/question/spans.ts';
import { knowledge } from '../knowledge-for-tests.ts';
import { type Pieces, piecesOf } from './reading.ts';

const ids = (names: readonly Named[]): string[] => names.flatMap((n) => n.targets.flatMap((target) => target.ids));
const excluded = (question: string, kind: string): string[] => {
  const { text, names, cues } = piecesOf(question);
  return ids(excludedOf(knowledge, text, names, kind, cues)).toSorted();
};
const byNames =
  (of: (names: Pieces['names'], cues: Pieces['cues']) => readonly Named[]) =>
  (question: string): string[] => {
    const { names, cues } = piecesOf(question);
    return ids(of(names, cues));
  };

describe('what is set aside', () => {
  it.each([
    ['seafood other than from Fukushima to China', ['fukushima']],
    ['Seafood from Japan except Fukushima and Miyagi to China', ['fukushima', 'miyagi']],
    ['福島県と宮城県以外の水産物を中国へ', ['fukushima', 'miyagi']],
    ['Seafood from Fukushima and Miyagi to China', []],
  ])('are the places beside the word for it, and those joined to them: %s', (question, origins) => {
    expect(excluded(question, 'origin')).toEqual(origins);
  });

  it('is the name nearest to the word, not one that stands behind it', () => {
    expect(excluded('anything other than rice from Niigata', 'origin')).toEqual([]);
    expect(excluded('anything other than rice from Niigata', 'product')).toEqual(['rice']);
  });

  it('may be a matter: whose fault aside, …', () => {
    const { cues } = piecesOf('whose fault aside, can scallops go to China');
    expect(cues.filter((m) => hasFlag(m, 'opinion') && !setAside(m, cues))).toEqual([]);
    const asked = piecesOf('whose fault is it that no scallops go to China').cues;
    expect(asked.some((m) => hasFlag(m, 'opinion') && !setAside(m, asked))).toBe(true);
  });
});

describe('the seat of a firm', () => {
  const seats = byNames(seatsOf);

  it('is no place of its goods where these have another', () => {
    expect(seats('company in Osaka, scallops from Hokkaido to China')).toEqual(['osaka']);
  });

  it('is one where no other is named', () => {
    expect(seats('company in Osaka, scallops to China')).toEqual([]);
  });
});

describe('ingredients', () => {
  const ingredients = byNames(ingredientsOf);
  const shared = (question: string, isHeaded = false): string[] => {
    const { text, names, cues } = piecesOf(question);
    return ids(ingredientsOf(names, cues, { text, isHeaded }));
  };

  it('are goods of which a share of the whole is told, or that a plus joins', () => {
    expect(shared('cookies, milk powder 12%, to Taiwan')).toEqual(['milk-powder']);
    expect(shared('クッキー（バター20%）を台湾に')).toEqual(['dairy']);
    expect(shared('furikake (nori + sesame) to Korea')).toEqual(['nori', 'spices']);
    expect(shared('nori + miso to Korea')).toEqual([]);
    expect(shared('milk powder 12%, to Taiwan')).toEqual([]);
    expect(shared('milk powder 12%, to Taiwan', true)).toEqual(['milk-powder']);
  });

  it('are all that stands in brackets where the last of it is said to be in it', () => {
    expect(shared('クッキー(小麦・卵使用)を香港に')).toEqual(['wheat', 'eggs']);
    expect(shared('クッキー(箱入り、卵)を香港に')).toEqual([]);
  });

  it('are goods said to be in other goods', () => {
    expect(ingredients('curry roux with beef extract to China')).toEqual(['meat-products']);
  });

  it('are of what is made the goods with a place of their own', () => {
    expect(ingredients('sake brewed in Hyogo from Niigata rice to China')).toEqual(['rice']);
    expect(ingredients('sake brewed in Hyogo to China')).toEqual([]);
    expect(ingredients('mackerel caught off Fukushima, and Hokkaido rice')).toEqual([]);
  });

  it('are parted from a place by the mark of a list', () => {
    const { names, cues } = piecesOf('新潟、米は中国に');
    const [place, rice] = names;
    if (!place || !rice) throw new Error('two names were to be read');
    expect(parted(place, rice, cues)).toBe(true);
    expect(parted(place, rice, [])).toBe(false);
  });
});

describe('where goods are from and go', () => {
  const into = (question: string): boolean => {
    const { names, cues, text } = piecesOf(question);
    return goesIntoJapan(names, cues, text);
  };
  const foreign = (question: string): string[] => {
    const { text, names, cues } = piecesOf(question);
    return [...new Set(ids(foreignOf(knowledge, text, names, cues)))];
  };

  it('from abroad to a Japanese place they are on their way into Japan', () => {
    expect(into('kimchi from Seoul to Osaka')).toBe(true);
    expect(into('scallops from Osaka to Seoul')).toBe(false);
    expect(into('臺灣香腸寄到大阪可以嗎')).toBe(true);
    expect(into('ベトナムのマンゴーを福岡に送れますか')).toBe(true);
    expect(into('태국 망고를 후쿠오카로 가져가도 되나요')).toBe(true);
    expect(into('大阪的香肠寄到台湾可以吗')).toBe(false);
    expect(into('香港のルールは福島に適用されますか')).toBe(false);
  });

  it('grown abroad they are foreign, imported by whom their name holds they are not', () => {
    expect(foreign('Norwegian salmon to China')).toEqual(['no']);
    expect(foreign('千葉廠嘅罐頭，啲鯖魚係挪威㗎')).toEqual(['no']);
    expect(foreign('罐头里的鯖鱼是从挪威来的')).toEqual(['no']);
    expect(foreign('想輸入鯖魚的是挪威')).toEqual([]);
    expect(foreign('Chinese seafood imports')).toEqual([]);
    expect(foreign('scallops to Norway')).toEqual([]);
    expect(foreign('宮城廠出嘅蝦乾，啲蝦係越南嘅')).toEqual(['vn']);
    expect(foreign('鱼是加拿大的，能进香港吗')).toEqual(['ca']);
  });

  it('called Japanese they are of Japan, sent there they are not', () => {
    const japanese = (question: string): boolean => ofJapan(piecesOf(question).names, piecesOf(question).text);
    expect(japanese('日本产海鲜')).toBe(true);
    expect(japanese('scallops to Japan')).toBe(false);
    expect(piecesOf('scallops to Japan').names.some((n) => isOf(n, 'japan'))).toBe(true);
  });
});
