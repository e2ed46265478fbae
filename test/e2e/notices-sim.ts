// What a worker of its own process is told of the platforms and the clock that the test keeps.
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

/** The day on which it is told. */
export const DAY = '2026-11-30';
