// Numbers as they stand in the file of what was learned.

/** Three bytes each, the lowest first. */
export const threes = (numbers: readonly number[]): string =>
  base64(Uint8Array.from(numbers.flatMap((n) => [n & 255, (n >> 8) & 255, n >> 16])));

export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** Six digits tell as much as a byte of weight can. */
export const rounded = (value: number): number => Number(value.toPrecision(6));
