import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { TOWN_LISTS, townLists } from '../../../adapters/desk/towns.ts';

/** Moved by other packages or another compiler alone: at length. */
it.runIf(process.env.RUNS_TIMES)(
  'compiles the committed lists of towns and airports from the packages that are installed',
  async () => {
    expect(await townLists()).toBe(readFileSync(TOWN_LISTS, 'utf8'));
  },
  60_000,
);
