import { describe, expect, it } from 'vitest';
import { query } from './reading.ts';

describe('goods sent to a person', () => {
  it.each([
    'can you post scallops from Hokkaido to me in Seoul?',
    'my aunt in Hong Kong wants me to send her some Hokkaido scallops',
    '台湾の友達に北海道のホタテを送りたい',
    '知人から日本のホタテを送ってもらう、韓国',
    '홍콩 친구한테 홋카이도 가리비 보내도 되나요',
    '朋友從東京送了兩包扇貝給我',
  ])('are a parcel: %s', (question) => {
    expect(query(question).cases[0].actsOn).toBe('parcel');
  });

  it.each([
    'we ship scallops to our buyer in Seoul',
    'send me the papers for scallops to China',
    '香港の取引先にホタテを送りたい',
    '홍콩 바이어에게 가리비 보내려면',
  ])('and to a firm, or where papers are sent, are none: %s', (question) => {
    expect(query(question).cases[0].actsOn).toBe('import');
  });
});
