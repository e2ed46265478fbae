// Whoever decides for one importer does not speak for another alone.
import { expect, it } from 'vitest';
import { faultsWith, importer, measure, party } from '../fixture.ts';

const say = (...says: string[]) =>
  faultsWith({
    'vocabulary/importers.yaml': { importers: [importer('cn'), importer('kr'), importer('cn-isle', { parent: 'cn' })] },
    'vocabulary/parties.yaml': {
      parties: [
        party('customs', { importer: 'cn' }),
        party('ministry', { importer: 'kr' }),
        party('agency'),
        party('isle', { importer: 'cn-isle' }),
      ],
    },
    'measures/cn.yaml': { measures: [measure('cn-fish', { says })] },
  });

it('finds a measure that only authorities of another importer tell', () => {
  expect(say('agency', 'ministry')).toEqual([
    'measures/cn.yaml:20:9 authorities: `ministry` decides for `kr`, and nobody here for `cn`; correct `importer`, or name who says so for `cn`',
  ]);
});

it.each([
  ['its own authority', 'customs', 'ministry'],
  ['a part of it', 'isle'],
  ['someone who decides on no import', 'agency'],
])('lets a measure be told by %s', (_who, ...says) => {
  expect(say(...says)).toEqual([]);
});

it('wants the importer of a party to exist', () => {
  const parties = { parties: [party('customs', { importer: 'xn' })] };
  expect(faultsWith({ 'vocabulary/parties.yaml': parties }).join()).toContain('unknown importer `xn`');
});
