import { expect, it } from 'vitest';
import { resolve } from '../../src/status/resolve.ts';
import { deciding, type Verdict } from '../../src/status/verdict.ts';
import { TODAY } from '../knowledge-for-tests.ts';
import { measure, planted } from '../planted.ts';

const ban = measure('ban');
const papers = measure('papers', { effect: 'conditional', from: '2020-01-01' });
const lift = measure('lift', { effect: 'permitted', from: '2025-06-01' });

function verdict(...measures: (typeof ban)[]): Verdict {
  const asked = { importer: 'cn', product: 'fish', origins: ['aomori'], actsOn: 'import' } as const;
  return resolve(planted({ measures }), asked, TODAY)[0] ?? expect.unreachable('a case without a verdict');
}

it('what overrode or ended a ban comes before what governs since', () => {
  const overriding = verdict(papers, ban, { ...lift, overrides: ['ban'] });
  const ending = verdict(papers, { ...ban, until: '2025-06-01', ended_by: 'lift' }, lift);
  for (const found of [overriding, ending]) {
    expect(found).toMatchObject({ status: 'conditional', overturning: ['lift'], governing: ['papers'] });
    expect(deciding(found)).toEqual(['lift', 'papers']);
  }
});

it('of several, the newest comes first', () => {
  const later = { ...lift, id: 'later', from: '2026-01-01', overrides: ['other'] };
  const found = verdict(ban, { ...ban, id: 'other' }, { ...lift, overrides: ['ban'] }, later, papers);
  expect(found.overturning).toEqual(['later', 'lift']);
});

it('what takes away nothing stricter, or not what decides, is no such measure', () => {
  expect(verdict(ban, lift).overturning).toBeUndefined();
  expect(verdict({ ...papers, id: 'old' }, papers, { ...lift, overrides: ['old'] }).overturning).toBeUndefined();
  expect(verdict(ban, { ...ban, id: 'other' }, { ...lift, overrides: ['ban'] }).overturning).toBeUndefined();
});

it('an act that opened the paper is the paper’s, beside a stop in practice', () => {
  const stop = measure('stop', { effect: 'suspended', standing: 'practice', from: '2025-11-19' });
  const found = verdict({ ...ban, until: '2025-06-01', ended_by: 'lift' }, lift, stop);
  expect(found).toMatchObject({ status: 'suspended', onPaper: 'permitted', governingOnPaper: ['lift'] });
  expect(found.overturning).toBeUndefined();
  expect(deciding(found)).toEqual(['stop', 'lift']);
});
