// The numbers that a sentence names in digits, in each language of answers.

/** Names of powers of ten, as they follow digits: "6.1 billion", 「61億」, 「49만」. */
const POWERS: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  千: 1e3,
  万: 1e4,
  億: 1e8,
  亿: 1e8,
  兆: 1e12,
  천: 1e3,
  만: 1e4,
  억: 1e8,
  조: 1e12,
};
/** Two in a row multiply: 「7千万」. */
const POWER = `(?:${Object.keys(POWERS).join('|')})+`;
const ONE_POWER = new RegExp(Object.keys(POWERS).join('|'), 'g');
/** In any width: most texts name no number at all. */
const DIGIT = /\p{Nd}/u;
const NUMBER = String.raw`\d+(?:\.\d+)?`;
/** Several parts make one number: 「19万3千」, "16만 2천". */
const COMPOUND = new RegExp(String.raw`${NUMBER}\s?${POWER}(?:\s?${NUMBER}${POWER})*(?:\s?\d{1,4}(?![\d.]))?`, 'g');
const SIMPLE = new RegExp(NUMBER, 'g');
const PART = new RegExp(String.raw`(${NUMBER})\s?(${POWER})?`, 'g');

export function saidNumbers(text: string): number[] {
  if (!DIGIT.test(text)) return [];
  const plain = text.normalize('NFKC').replaceAll(/(?<=\d)[,，](?=\d{3}(?!\d))/g, '');
  const simple = [...plain.matchAll(SIMPLE)].map(([number]) => Number(number));
  const compound = [...plain.matchAll(COMPOUND)].map(([whole]) =>
    [...whole.matchAll(PART)].reduce((sum, [, number, power]) => sum + Number(number) * powerOf(power), 0),
  );
  return [...simple, ...compound];
}

function powerOf(name = ''): number {
  return [...name.matchAll(ONE_POWER)].reduce((product, [one]) => product * (POWERS[one] ?? 1), 1);
}

/** Whether a number that is said tells this value: as it is, in another power of ten, or rounded as its zeros show. */
export function tells(said: number, value: number): boolean {
  return SCALES.some((scale) => {
    const full = value * scale;
    return Math.abs(said - full) <= Math.max(1e-9 * Math.abs(full), slack(said));
  });
}

/** Units of results hold powers that sentences tell in words: bn yen and 億円, TBq and 兆ベクレル. */
const SCALES = [1, 1e6, 1e9, 1e12] as const;

/** Half of what the last digit that is not zero stands for, in numbers that are given to four digits or more. */
function slack(said: number): number {
  if (said === 0 || !Number.isInteger(said) || said % 10 !== 0) return 0;
  let step = 10;
  while (said % (step * 10) === 0) step *= 10;
  return said / step >= 1_000 ? step / 2 : 0;
}
