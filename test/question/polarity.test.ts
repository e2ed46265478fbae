import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { asksAmong, asksOf } from '../../src/question/polarity.ts';
import type { Asks } from '../../src/question/query.ts';
import { knowledge } from '../knowledge-for-tests.ts';
import { query as read } from './reading.ts';

const ASKED: Readonly<Record<Asks, readonly string[]>> = {
  allowed: [
    'Can I ship scallops to China?',
    'are crabs still allowed in Hong Kong',
    'ホタテは中国に出せますか',
    '北海道扇贝能不能进口到中国',
    '可唔可以入日本生蠔',
    '가리비를 중국에 보낼 수 있나요?',
  ],
  banned: [
    'Is sake banned in China?',
    'so it is not allowed?',
    'カキは香港はだめ？',
    '香港禁止牡蛎吗',
    '不能进口吗',
    '가리비 수입 안 되나요?',
    '수입 금지되나요',
  ],
  restricted: ['Does Korea restrict tuna?', '韓国はマグロを規制していますか', '有没有限制', '규제하나요?'],
  lifted: [
    'Has the ban been lifted?',
    'did Taiwan lift its ban on rice?',
    '解除された？',
    '再開しましたか',
    '中国解禁扇贝了吗',
    '台灣解禁了嗎',
    '금지가 풀렸나요?',
  ],
  still_banned: ['Is it still banned?', 'まだ禁止？', '还禁止吗', '仲禁緊？', '아직도 금지인가요?'],
  still_restricted: ['Does the EU still restrict it?', '今も規制されていますか', '仍然限制吗', '아직 규제하나요?'],
};

describe('which way a question points', () => {
  it.each(Object.entries(ASKED))('%s', (asks, questions) => {
    for (const question of questions) expect(asksOf(knowledge, fold(question)), question).toBe(asks);
  });

  it('is not asked where it is which, when or why, nor where nothing points', () => {
    for (const question of [
      'Which prefectures are banned?',
      'When was it lifted?',
      'scallops from Hokkaido to China',
      'どの県が禁止？',
      'いつ解除された？',
      '哪些县被禁止',
      '왜 금지했나요?',
    ])
      expect(asksOf(knowledge, fold(question)), question).toBeNull();
  });

  it('is neither where both are named', () => {
    for (const question of [
      'nagano sake to shanghai, go or no go',
      'is sake allowed or banned in China?',
      'oysters to Macau, allowed or not',
      '社長への報告用に、可否だけ先に頂けますか',
      'ホタテは中国に行けるか否か',
      '出せますか、それとも禁止ですか',
      '扇贝可以进还是不能进',
      '가리비 되나요 안 되나요',
    ])
      expect(asksOf(knowledge, fold(question)), question).toBeNull();
    expect(asksOf(knowledge, fold('可否进口日本扇贝'))).toBe('allowed');
    expect(asksOf(knowledge, fold('Can I ship it? Or is there a ban?'))).not.toBeNull();
  });

  it('is neither of what is to come nor of a list', () => {
    expect(read('Will it be allowed next year in China, scallops?').asks).toBeNull();
    expect(read('scallops, Hokkaido, China\ncan you check: tuna, Aomori, Korea').asks).toBeNull();
  });
});

it('among other things that are asked, whether the goods may go is heard', () => {
  const among = (question: string) => asksAmong(knowledge, fold(question));
  expect(among('产地证谁出？这货能进口吗，进不来我就不订了')).toBe('allowed');
  expect(among('Can we ship scallops to China? Which papers?')).toBe('allowed');
  expect(among('Which papers do scallops need?')).toBeNull();
});
