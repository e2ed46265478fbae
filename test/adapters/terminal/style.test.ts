import { describe, expect, it } from 'vitest';
import { styleOf } from '../../../adapters/terminal/style.ts';

const terminal = { isTTY: true, columns: 100, rows: 40 };

describe('the width of a line', () => {
  it.each([
    ['the terminal’s', terminal, {}, 100],
    ['80 where it says 0', { isTTY: true, columns: 0 }, {}, 80],
    ['80 in a pipe', {}, {}, 80],
    ['what COLUMNS says in a pipe', {}, { COLUMNS: '132' }, 132],
    ['what COLUMNS says before the terminal', terminal, { COLUMNS: '60' }, 60],
    ['the terminal’s where COLUMNS is no number', terminal, { COLUMNS: 'wide' }, 100],
    ['the terminal’s where COLUMNS is 0', terminal, { COLUMNS: '0' }, 100],
    ['never under 20', { isTTY: true, columns: 7 }, {}, 20],
    ['never under 20, whatever COLUMNS says', {}, { COLUMNS: '3' }, 20],
    ['never so wide that the eye loses the line', { isTTY: true, columns: 300 }, {}, 120],
  ])('is %s', (_, screen, env, columns) => {
    expect(styleOf(screen, env).columns).toBe(columns);
  });
});

describe('escapes', () => {
  it.each([
    ['in a terminal', terminal, {}, true],
    ['not in a pipe', {}, {}, false],
    ['not with NO_COLOR', terminal, { NO_COLOR: '1' }, false],
    ['but with an empty NO_COLOR, as its convention has it', terminal, { NO_COLOR: '' }, true],
    ['not on a dumb terminal', terminal, { TERM: 'dumb' }, false],
  ])('are used %s', (_, screen, env, used) => {
    const { colour, links } = styleOf(screen, env);
    expect({ colour, links }).toEqual({ colour: used, links: used });
  });
});

it('an answer is cut to the rows of a terminal that says how many there are, and never in a pipe', () => {
  expect(styleOf(terminal, {}).rows).toBe(40);
  expect(styleOf({ isTTY: true, rows: 0 }, {}).rows).toBeUndefined();
  expect(styleOf({ rows: 40 }, {}).rows).toBeUndefined();
});
