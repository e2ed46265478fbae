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
])('is no more than thanks: %s', (text) => expect(isThanks(knowledge, text)).toBe(true));

it.each([
  'thanks, and beef?',
  'ok',
  'ありがとう、牛肉は？',
  '谢谢，香港呢',
  '감사합니다. 홍콩은요?',
  'thanksgiving turkey to Korea',
  '',
])('is a question: %s', (text) => expect(isThanks(knowledge, text)).toBe(false));
