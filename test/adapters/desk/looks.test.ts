// Where a live look helps most, in the order of exporters served.
import { expect, it } from 'vitest';
import { importer, inFolder, measure, source, valid } from '../../knowledge/fixture.ts';
import { run } from '../program.ts';

const named = (text: string) => ({ en: text, ja: `${text} ja`, zh: `${text} zh`, ko: `${text} ko` });
const of = (date: string) => ({ sources: [`notice-${date}`], verified: date });
const dates = ['2026-11-01', '2026-08-01', '2025-12-01', '2020-01-01'];
const folder = {
  ...valid(),
  'measures/cn.yaml': {
    measures: [
      measure('cn-new', of('2026-11-01')),
      measure('cn-practice', { ...of('2026-08-01'), standing: 'practice', effect: 'suspended' }),
      measure('cn-paper', { ...of('2025-12-01'), from: '2020-01-01' }),
      measure('cn-ended', { ...of('2020-01-01'), from: '2019', until: '2020-01-01', ended_by: 'cn-paper' }),
    ],
  },
  'sources/cn.yaml': { sources: dates.map((published) => source(`notice-${published}`, { published })) },
};

it('stale --looks goes by importer in the order of exporters served, and counts what is old and what nobody confirmed', () => {
  const check = [
    { publisher: 'customs', url: 'https://example.org/general' },
    { publisher: 'customs', url: 'https://example.org/animal', regimes: ['animal'] },
  ];
  const more = {
    ...folder,
    'vocabulary/importers.yaml': {
      importers: [
        importer('kr', { served: 2 }),
        importer('cn', { served: 1, name: named('China'), check }),
        importer('ru'),
      ],
    },
    'measures/more.yaml': {
      measures: [
        measure('ru-announced', { ...of('2026-11-01'), importer: 'ru', from: '2026-11-20' }),
        measure('kr-announced', { ...of('2026-11-01'), importer: 'kr', from: '2026-11-20' }),
        measure('cn-animal', { ...of('2020-01-01'), regime: 'animal', from: '2019', products: ['scallop'] }),
      ],
    },
  };
  const { out, err } = inFolder(more, (dir) => run(['stale', '--looks', '--today', '2026-11-23', '--knowledge', dir]));
  expect(err).toBe('');
  expect(out.trimEnd().split('\n')).toEqual([
    'cn | animal | 1 old, 0 unconfirmed of 1 | oldest 2020-01-01 | https://example.org/animal',
    'cn | radiation | 1 old, 0 unconfirmed of 3 | oldest 2025-12-01 | https://example.org/general',
    'kr | radiation | 0 old, 1 unconfirmed of 1 | oldest 2026-11-01 | no page known',
    'ru | radiation | 0 old, 1 unconfirmed of 1 | oldest 2026-11-01 | no page known',
  ]);
});
