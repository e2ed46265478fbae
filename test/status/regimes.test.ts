import { describe, expect, it } from 'vitest';
import type { Measure, Regime } from '../../src/knowledge/schema.ts';
import { decidingOf, type Needs, type RegimeCell, silentOf, statusOver } from '../../src/status/regimes.ts';
import type { RegimeStatus } from '../../src/status/verdict.ts';
import { measure } from '../planted.ts';

const opening = measure('opening', { effect: 'conditional' });
const cells = (said: Partial<Record<Regime, RegimeStatus>>, covering: Measure[] = []): RegimeCell[] =>
  Object.entries(said).map(([regime, status]) => ({
    regime: regime as Regime,
    status,
    onPaper: status === 'suspended' ? 'silent' : status,
    covering,
    possible: [],
    overturning: [],
  }));
const needing = (...regimes: Regime[]): Needs => ({ regimes: new Set(regimes), access: null });
const over = (said: Partial<Record<Regime, RegimeStatus>>, needs = needing('radiation', 'plant')) =>
  statusOver(cells(said), 'status', needs);

describe('over all regimes', () => {
  it('a stop decides, the strictest first, whatever else is open', () => {
    expect(over({ radiation: 'suspended', plant: 'banned', food: 'open' })).toBe('banned');
    expect(over({ radiation: 'suspended', plant: 'open' })).toBe('suspended');
  });

  it('what is open leaves it unknown, and so does nothing at all', () => {
    expect(over({ radiation: 'conditional', plant: 'open' })).toBe('unknown');
    expect(over({})).toBe('unknown');
    expect(over({ radiation: 'silent' })).toBe('unknown');
  });

  it('then conditions decide, whatever is silent', () => {
    expect(over({ radiation: 'conditional' })).toBe('conditional');
    expect(over({ radiation: 'permitted', plant: 'conditional' })).toBe('conditional');
  });

  it('silence is no permission: only what holds all that goods need permits them', () => {
    expect(over({ radiation: 'permitted' })).toBe('clear');
    expect(over({ plant: 'permitted' })).toBe('clear');
    expect(over({ radiation: 'permitted', plant: 'permitted' })).toBe('permitted');
    expect(over({ radiation: 'permitted' }, needing())).toBe('permitted');
  });

  it('goods with an access of their own are unknown until something speaks of that', () => {
    const beef: Needs = { regimes: new Set(['radiation', 'animal']), access: new Set([opening]) };
    const said = (covering: Measure[], status: RegimeStatus, column: 'status' | 'onPaper' = 'status') =>
      statusOver(cells({ radiation: status }, covering), column, beef);
    expect(said([], 'permitted')).toBe('unknown');
    expect(said([], 'conditional')).toBe('unknown');
    expect(said([], 'banned')).toBe('banned');
    expect(said([opening], 'conditional')).toBe('conditional');
    const practice = { ...opening, standing: 'practice' as const };
    const known = { ...beef, access: new Set([practice]) };
    expect(statusOver(cells({ radiation: 'conditional' }, [practice]), 'onPaper', known)).toBe('unknown');
  });

  it('paper is the same rule over paper alone', () => {
    const said = cells({ radiation: 'permitted', plant: 'suspended' });
    expect(statusOver(said, 'onPaper', needing('radiation', 'plant'))).toBe('clear');
    expect(statusOver(cells({ plant: 'suspended' }), 'onPaper', needing())).toBe('unknown');
  });
});

it('the regimes that decide have the status, and of what nothing stands against, permit it', () => {
  const said = cells({ radiation: 'conditional', animal: 'permitted', maker: 'conditional' });
  expect(decidingOf(said, 'conditional')).toEqual(['radiation', 'maker']);
  expect(decidingOf(said, 'clear')).toEqual(['animal']);
  expect(decidingOf(said, 'unknown')).toEqual([]);
});

it('silent is what is needed and not held; what is open is held', () => {
  expect(
    silentOf(cells({ radiation: 'permitted', plant: 'open' }), needing('food', 'radiation', 'plant', 'maker')),
  ).toEqual(['maker', 'food']);
});
