// What a worker of its own process is told of the platforms and the clock that the test keeps.
import { today } from '../../adapters/host/command-line.ts';

export interface Sim {
  readonly store: string;
  readonly slack: string;
  readonly discord: string;
  /** Wall-clock milliseconds at which its clock said `start`. */
  readonly began: number;
  readonly start: number;
  readonly speed: number;
  /** A folder of the knowledge that is swapped meanwhile, and that of its versions. */
  readonly swapped?: { readonly folder: string; readonly versions: string };
}

/** The day on which it is told: today, for what the knowledge holds of today is not to come. */
export const DAY = today('Asia/Tokyo');
