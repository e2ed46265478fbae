// What the terminal at hand can show.
import type { Style } from './render.ts';

/** What this terminal can show; plain text where there is none. */
export function styleOf(): Omit<Style, 'more'> {
  const terminal = process.stdout.isTTY === true;
  return {
    columns: Math.min(process.stdout.columns ?? 100, 120),
    colour: terminal && !process.env.NO_COLOR,
    links: terminal,
  };
}
