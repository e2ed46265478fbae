// What a person passed on about an answer, of their own will; checked when it is read back.
import { z } from 'zod';
import { ANSWER_LANGUAGES } from '../../src/language/answer-language.ts';

/** What is wrong: how the question was read, what is told, or how it is told. */
export const WRONGS = ['reading', 'fact', 'wording'] as const;
export type Wrong = (typeof WRONGS)[number];
export const isWrong = (text: string): text is Wrong => WRONGS.some((one) => one === text);

const Report = z.strictObject({
  wrong: z.enum(WRONGS),
  language: z.enum(ANSWER_LANGUAGES),
  /** As it was written; '' where the place did not have it any more. */
  question: z.string(),
  /** What was read, as buttons carry it; it begins with the version of the knowledge. */
  query: z.string(),
  /** The first line of the answer. */
  answer: z.string(),
});
export type Report = z.infer<typeof Report>;

export interface KeptReport extends Report {
  readonly id: string;
  /** Wall-clock milliseconds. */
  readonly at: number;
}

export const reportToText = (report: Report): string => JSON.stringify(report);

export function reportFromText(text: string): Report | undefined {
  try {
    return Report.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
