import { describe, expect, it } from 'vitest';
import { isAsking, isStatement, LONG, partsOf, weight } from '../../src/question/parts.ts';
import { knowledge } from '../knowledge-for-tests.ts';
import { query } from './reading.ts';

const article =
  'China shut its market to Japanese seafood in August 2023 after the release of treated water. Exporters in Aomori and Miyagi looked for buyers in the United States. The ministry in Tokyo said that talks went on.';

describe('the part that asks', () => {
  it('is the question under a pasted text', () => {
    const parts = partsOf(knowledge, `${article}\n\nMay I sell Aomori sea urchin to Hong Kong now?`);
    expect(parts.asking).toBe('May I sell Aomori sea urchin to Hong Kong now?');
    expect(parts.rest).toEqual([article]);
  });

  it('is a short line under a long one, also without a mark', () => {
    expect(partsOf(knowledge, `${article}\n\nAomori sea urchin to Hong Kong`).asking).toBe(
      'Aomori sea urchin to Hong Kong',
    );
  });

  it('is the last sentence of a long paragraph', () => {
    expect(partsOf(knowledge, `${article} ${article} And can apples go to Taiwan?`).asking).toBe(
      'And can apples go to Taiwan?',
    );
  });

  it('is what stands under a line in quotation marks', () => {
    const quoted = '「県内産の水産物は、検査の結果を付けて出荷しているとの説明があった」';
    const parts = partsOf(knowledge, `記事の一部です\n${quoted}\nこれ道産のタラにも関係ありますか?`);
    expect(parts.asking).toBe('これ道産のタラにも関係ありますか?');
    expect(parts.rest).toContain(quoted);
  });

  it('is all of a short text, and of lines that are a list', () => {
    for (const text of ['野菜カレーは出せますか。工場は大阪です', 'To China:\n- oysters, Hiroshima\n- sake, Nagano'])
      expect(partsOf(knowledge, text)).toEqual({ asking: text, rest: [] });
  });

  it('decides goods, importer and date; what stands around it fills only what is open', () => {
    const asked = query(`${article}\n\nMay I sell sea urchin from Aomori to Hong Kong now?`);
    expect(asked).toMatchObject({ importers: ['hk'], products: ['sea-urchin'], origins: ['aomori'] });
    expect(asked.cases[0].at).toBeNull();
    expect(query('うちは宮城でカキを育てています。\n\n香港に出せますか')).toMatchObject({
      importers: ['hk'],
      products: ['oyster'],
      origins: ['miyagi'],
    });
  });
});

describe('a sentence', () => {
  it.each(['Can I ship it', '出せますか', '可以吗', '되나요', 'really?'])('asks: %s', (text) => {
    expect(isAsking(knowledge, text)).toBe(true);
  });

  it.each(['I ship it.', '出します。', '들어올 수 없습니다.'])('does not: %s', (text) => {
    expect(isAsking(knowledge, text)).toBe(false);
  });

  it('says something in full where it has its full stop and some length', () => {
    expect(isStatement('China shut its market in 2023.')).toBe(true);
    expect(isStatement('ホヤ 宮城')).toBe(false);
  });

  it('reads longer in the scripts of Asia', () => {
    expect(weight('帆立貝')).toBe(6);
    expect(weight('abc')).toBe(3);
    expect(LONG).toBeGreaterThan(200);
  });
});
