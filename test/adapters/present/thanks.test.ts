import { expect, it } from 'vitest';
import { isThanks } from '../../../adapters/present/thanks.ts';
import { knowledge } from '../../knowledge-for-tests.ts';

it.each([
  'thanks',
  'Thank you so much!',
  'thx 🙏',
  'ok, thanks',
  'ありがとうございます！',
  'ありがとう 助かりました',
  '谢谢！',
  '多謝晒',
  '감사합니다~',
  '감사드립니다',
  '고맙습니다',
  '네, 정말 감사드립니다 ㅎㅎ',
  '넵 감사합니다',
  'どうもありがとうございました',
  '了解です。助かりました',
  '好的，谢谢',
  '明白了，非常感谢您',
  'Got it, thank you very much',
])('is no more than thanks: %s', (text) => expect(isThanks(knowledge, text)).toBe(true));

it.each([
  'thanks, and beef?',
  'ok',
  'ありがとう、牛肉は？',
  '谢谢，香港呢',
  '감사합니다. 홍콩은요?',
  '네',
  '好的',
  '감사합니다. 그럼 언제?',
  'ありがとう、それはいつ',
  '谢谢，那为什么',
  'thanks, and when',
  'thanksgiving turkey to Korea',
  '',
])('is a question: %s', (text) => expect(isThanks(knowledge, text)).toBe(false));
