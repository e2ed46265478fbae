// What the terminal at hand can show.
import type { Style } from './render.ts';

/** As `process.stdout` tells of itself. */
interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
}

/** Where nothing says how wide a line may be, or says 0 as some terminals do. */
const USUAL = 80;
/** Narrower, no sentence can be read. */
const NARROWEST = 20;
/** Wider, no line is easy to read; whoever sets COLUMNS may have it all the same. */
const WIDEST = 120;

/** COLUMNS of the environment goes before what the terminal says; no escapes but in a terminal that takes them. */
export function styleOf(
  screen: Screen = process.stdout,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Omit<Style, 'more'> {
  const terminal = screen.isTTY === true;
  const escapes = terminal && !env.NO_COLOR && env.TERM !== 'dumb';
  const set = /^[1-9]\d{0,3}$/.test(env.COLUMNS ?? '') ? Number(env.COLUMNS) : undefined;
  return {
    columns: Math.max(set ?? Math.min(screen.columns || USUAL, WIDEST), NARROWEST),
    rows: terminal && screen.rows ? screen.rows : undefined,
    colour: escapes,
    links: escapes,
  };
}
