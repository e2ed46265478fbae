import { describe, expect, it } from 'vitest';
import { comparison } from '../../../src/plan/intents/comparison.ts';
import { measure, planted } from '../../planted.ts';
import { askedOn, type Said } from '../asked.ts';
import { placed } from '../told.ts';
import { FIGURE, held, leadingOf, MEANT, RICE } from './leading.ts';

const leading = leadingOf(comparison, 'comparison');
const ALL: Said = { importers: [] };

describe('over all importers', () => {
  it('is led by the count of those who restrict, whatever was found on it', () => {
    expect(leading(ALL, MEANT)).toEqual(['compared ban terms hong-kong']);
    expect(leading({ ...ALL, ...FIGURE }, MEANT)).toEqual(['figure measured']);
  });

  it('has each importer’s own row behind the count, and none of them beside it', () => {
    const lines = placed(comparison.lead(askedOn(held, { intents: ['comparison'], ...ALL }, MEANT)));
    expect(lines.filter((line) => line.startsWith('answer') || line.startsWith('also'))).toEqual([
      'answer compared ban terms hong-kong',
    ]);
    expect(lines.filter((line) => /^\S+ (verdict|cases|groups?) /.test(line))).toEqual([
      'why group ban',
      'why group terms',
      'why group hong-kong',
    ]);
    expect(lines).toContain('timeline statement f');
  });

  it('is led by the rules given up, each under them, where it is asked who did in a time', () => {
    const lifted = planted({ measures: [measure('a', { importer: 'us', from: '2021-09-21', effect: 'permitted' })] });
    const asked = askedOn(lifted, { intents: ['comparison'], ...ALL, lifts: true, at: '2021' }, MEANT);
    expect(placed(comparison.lead(asked)).slice(0, 2)).toEqual(['answer liftings a', 'basis measure a']);
  });
});

describe('of importers that are named', () => {
  it('is led by what differs between two, and a row for each, whatever was found on them', () => {
    expect(leading({ importers: ['cn', 'hk'] }, MEANT)).toEqual([
      'differ ban',
      'group ban',
      'group terms',
      'group hong-kong',
    ]);
  });

  it('is led by a fact where it is one', () => {
    expect(leading(RICE, MEANT)).toEqual(['statement f']);
    expect(leading(RICE)).toBeNull();
  });
});

it('adds the count beside what leads, and who is free behind it, over all importers alone', () => {
  const free = planted({ measures: [measure('ban'), measure('free', { importer: 'kr', effect: 'permitted' })] });
  expect(placed(comparison.adds(askedOn(free, { intents: ['status', 'comparison'], ...ALL })))).toEqual([
    'also compared ban',
    'why free free',
  ]);
  expect(placed(comparison.adds(askedOn(free, { intents: ['status', 'comparison'] })))).toEqual([]);
});
