import { expect, it } from 'vitest';
import { isDuty } from '../../src/language/duty.ts';

it('hears what has to be done in Japanese and Korean, ahead of the word that elsewhere allows or bans', () => {
  for (const ahead of ['決まったと畜場じゃないと', '検査しなきゃ', '証明書がなければ', '검사를 받아야 ', '등록해야만 '])
    expect(isDuty(ahead), ahead).toBe(true);
  for (const ahead of ['中国に出すと', '輸出は', '대만에 팔면 ', '가져가도 ', ''])
    expect(isDuty(ahead), ahead).toBe(false);
});
