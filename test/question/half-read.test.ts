import { expect, it } from 'vitest';
import { questionsNotRead } from '../../src/question/half-read.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';

it.each([
  ['北海道の鮭を台湾に出せますか。また、費用はいくらですか。', ['また、費用はいくらですか']],
  ['青森のりんごは台湾に出せる？ところで今日の天気は？', ['ところで今日の天気は']],
  ['Can I ship scallops from Hokkaido to China, and who are you?', ['who are you']],
  ['日本酒可以出口上海吗？你吃饭了吗？', ['你吃饭了吗']],
  ['쌀을 홍콩에 수출할 수 있나요? 배송비는 얼마예요?', ['배송비는 얼마예요']],
  ['北海道ホタテ中国いける？だめ？', []],
  ['ホタテは大丈夫？あと証明書は？', []],
  ['Can I ship scallops to China, and which certificate do I need?', []],
  ['Who are you?', []],
  ['How are you? Where do you live?', []],
])('of "%s" is not read: %j', (text, notRead) => {
  expect(questionsNotRead(knowledge, text, TODAY)).toEqual(notRead);
});
