// A name where it stands in a question, and what it may mean.
import type { Target } from './names.ts';

export interface Named {
  readonly start: number;
  readonly end: number;
  readonly typed: string;
  readonly targets: readonly Target[];
  readonly near: boolean;
  /** A word of direction is part of it: where goods go. */
  readonly toward?: boolean;
  /** It is a town of the country that it stands for. */
  readonly town?: boolean;
}
