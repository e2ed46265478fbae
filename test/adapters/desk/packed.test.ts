import { expect, it } from 'vitest';
import { base64, rounded, threes } from '../../../adapters/desk/packed.ts';

it('numbers take three bytes each, the lowest first', () => {
  expect([...Uint8Array.fromBase64(threes([1, 0x010203]))]).toEqual([1, 0, 0, 3, 2, 1]);
});

it('bytes are read back as they were', () => {
  expect([...Uint8Array.fromBase64(base64(Uint8Array.from([0, 255, 7])))]).toEqual([0, 255, 7]);
});

it('a weight keeps six digits', () => {
  expect(rounded(0.123456789)).toBe(0.123457);
});
