import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measure } from '../../src/knowledge/schema.ts';
import { STALE_PAPER_DAYS, STALE_PRACTICE_DAYS } from '../../src/knowledge/stale.ts';
import { importerMeasures } from '../../src/status/reach.ts';
import { type Case, resolve, resolvePeriod } from '../../src/status/resolve.ts';
import { STRICTNESS } from '../../src/status/verdict.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';
import { measure, planted } from '../planted.ts';

const prefectures = [...knowledge.prefectures.keys()];
const TEN = knowledge.places.get('the-ten')?.prefectures ?? [];
const ask = (importer: string, product: string, origins: string[] = [], day = TODAY) =>
  resolve(knowledge, { importer, product, origins, actsOn: 'import' }, day);

const cases: fc.Arbitrary<Case> = fc.record({
  importer: fc.constantFrom(
    ...[...knowledge.importers.keys()].filter((id) => importerMeasures(knowledge, id).length > 0),
  ),
  product: fc.constantFrom(...knowledge.products.keys()),
  origins: fc.subarray(prefectures),
  actsOn: fc.constantFrom('import' as const, 'sale' as const, 'luggage' as const),
});
const days = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2026-11-23'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a verdict', () => {
  it('has the first day of a measure in force and its end out of force', () => {
    expect(ask('cn', 'scallop', ['hokkaido'], '2023-08-23')[0]?.status).toBe('conditional');
    expect(ask('cn', 'scallop', ['hokkaido'], '2023-08-24')[0]?.status).toBe('banned');
    expect(ask('cn', 'scallop', ['hokkaido'], '2025-11-18')[0]?.status).toBe('conditional');
    expect(ask('cn', 'scallop', ['hokkaido'], '2025-11-19')[0]?.status).toBe('suspended');
  });

  it('tells paper and practice apart', () => {
    expect(ask('cn', 'scallop', ['hokkaido'])[0]).toMatchObject({
      status: 'suspended',
      onPaper: 'conditional',
      since: '2025-11-19',
      sinceOnPaper: '2025-06-29',
      stale: true,
    });
  });

  it('holds every asked prefecture exactly once, and no other', () => {
    fc.assert(
      fc.property(cases, days, (asked, day) => {
        const origins = resolve(knowledge, asked, day).flatMap((v) => v.origins);
        expect(origins.toSorted()).toEqual((asked.origins.length > 0 ? asked.origins : prefectures).toSorted());
      }),
    );
  });

  it('of one prefecture is the same asked alone or with others', () => {
    fc.assert(
      fc.property(cases, days, fc.constantFrom(...prefectures), (asked, day, origin) => {
        const [alone] = resolve(knowledge, { ...asked, origins: [origin] }, day);
        const among = resolve(knowledge, { ...asked, origins: [] }, day).find((v) => v.origins.includes(origin));
        expect([alone?.status, alone?.onPaper, alone?.conditions, alone?.within]).toEqual([
          among?.status,
          among?.onPaper,
          among?.conditions,
          among?.within,
        ]);
      }),
    );
  });

  it('in practice is never milder than on paper, stands on governing measures, and is stale by its age alone', () => {
    fc.assert(
      fc.property(cases, days, (asked, day) => {
        for (const v of resolve(knowledge, asked, day)) {
          if (v.status !== 'unknown') {
            expect(STRICTNESS[v.status]).toBeGreaterThanOrEqual(STRICTNESS[v.onPaper]);
            expect(v.governing.length).toBeGreaterThan(0);
            expect(v.verified ?? v.announced).toBeTruthy();
          }
          const effects = v.governing.map((id) => knowledge.measures.get(id)?.effect);
          expect(new Set(effects)).toEqual(new Set(effects.length > 0 ? [v.status] : []));
          const practice = v.governing.some((id) => knowledge.measures.get(id)?.standing === 'practice');
          const told = v.announced?.announced ?? v.verified;
          const age = told ? (Date.parse(day) - Date.parse(told)) / 86_400_000 : 0;
          expect(v.stale).toBe(age > (practice ? STALE_PRACTICE_DAYS : STALE_PAPER_DAYS));
          if (v.since) expect(v.since <= day || day.startsWith(v.since)).toBe(true);
        }
      }),
    );
  });

  it('has no status where no measure covers the case', () => {
    expect(ask('cn', 'scallop', ['hokkaido'], '1990-01-01')[0]).toMatchObject({ status: 'unknown', since: null });
  });
});

describe('groups of origins', () => {
  it('tells seafood from Japan to China as ten prefectures and thirty-seven', () => {
    expect(ask('cn', 'aquatic').map((v) => [v.origins.length, v.status, v.onPaper])).toEqual([
      [10, 'banned', 'banned'],
      [37, 'suspended', 'conditional'],
    ]);
  });

  it('tells beef of Hokkaido and of Gunma to Hong Kong apart by its conditions', () => {
    const seen = ask('hk', 'beef', ['hokkaido', 'gunma']);
    expect(seen.map((v) => v.status)).toEqual(['conditional', 'conditional']);
    expect(seen[0]?.conditions).not.toEqual(seen[1]?.conditions);
  });

  it('shows the group of China’s ten as banned since April 2011, and March 2011 for the first five', () => {
    expect(ask('cn', 'fish', [...TEN]).map((v) => [v.since, v.sinceEarlier])).toEqual([['2011-04-08', ['2011-03-24']]]);
  });
});

describe('a verdict was last confirmed', () => {
  it.each([
    ['cn', 'scallop', 'hokkaido', '2026-03-10', true],
    ['hk', 'oyster', 'fukushima', '2026-02-11', false],
  ])('%s %s from %s by its newest deciding measure, %s', (importer, product, origin, verified, stale) => {
    const [verdict] = ask(importer, product, [origin]);
    expect(verdict).toMatchObject({ verified, stale });
  });
});

describe('a period', () => {
  it('has one stretch between changes, each with its own verdict', () => {
    const asked: Case = { importer: 'cn', product: 'scallop', origins: ['hokkaido'], actsOn: 'import' };
    const stretches = resolvePeriod(knowledge, asked, '2023-08-01', '2025-12-31');
    expect(stretches.map((v) => [v.from, v.status])).toEqual([
      ['2023-08-01', 'conditional'],
      ['2023-08-24', 'banned'],
      ['2025-06-29', 'conditional'],
      ['2025-11-19', 'suspended'],
    ]);
  });

  it('without a change has the verdict of its last day, as old as it was by then', () => {
    const asked: Case = { importer: 'cn', product: 'scallop', origins: ['hokkaido'], actsOn: 'import' };
    expect(resolvePeriod(knowledge, asked, '2024-01-01', '2024-12-31')).toEqual(
      resolve(knowledge, asked, '2024-12-31'),
    );
  });
});

describe('kinds that differ from their product', () => {
  const within = (...measures: Measure[]) =>
    resolve(planted({ measures }), { importer: 'cn', product: 'aquatic', origins: ['chiba'], actsOn: 'import' }, TODAY)
      .flatMap((verdict) => verdict.within)
      .map(({ product, status, onPaper }) => `${product} ${status}/${onPaper}`);
  const terms = measure('terms', { products: ['aquatic'], effect: 'conditional' });
  const shells = measure('shells', { products: ['shellfish'] });

  it('are listed with both columns, the strictest first', () => {
    const stop = measure('stop', { products: ['fish'], effect: 'suspended', standing: 'practice' });
    expect(within(terms, stop, shells)).toEqual(['shellfish banned/banned', 'fish suspended/conditional']);
  });

  it('are not listed where they say the same as the product, or as a listed kind that they are a kind of', () => {
    const scallops = measure('scallops', { products: ['scallop'] });
    expect(within(terms, shells, scallops)).toEqual(['shellfish banned/banned']);
    expect(within(terms, measure('same', { products: ['fish'], effect: 'conditional' }))).toEqual([]);
  });

  it('are listed where one column differs from that of the kind above', () => {
    const practice = measure('practice', { products: ['shellfish'], effect: 'suspended', standing: 'practice' });
    const paper = measure('paper', { products: ['scallop'], effect: 'suspended' });
    expect(within(terms, practice, paper)).toEqual(['scallop suspended/suspended', 'shellfish suspended/conditional']);
  });
});

describe('several steps', () => {
  it('get one verdict, the strictest of the places that count', () => {
    const steps = [
      { step: 'caught' as const, origin: 'fukushima' },
      { step: 'processed' as const, origin: 'hokkaido' },
    ];
    const found = resolve(
      knowledge,
      { importer: 'cn', product: 'aquatic', origins: [], actsOn: 'import', steps },
      TODAY,
    );
    expect(found.map((v) => v.status)).toEqual(['banned']);
  });

  it('of transit alone ban nothing', () => {
    const steps = [
      { step: 'caught' as const, origin: 'nagasaki' },
      { step: 'transit' as const, origin: 'tokyo' },
    ];
    const [found] = resolve(
      knowledge,
      { importer: 'hk', product: 'tuna', origins: [], actsOn: 'import', steps },
      TODAY,
    );
    expect(found?.status).not.toBe('banned');
    expect(ask('hk', 'tuna', ['tokyo'])[0]?.status).toBe('banned');
  });

  it('of transit alone say nothing of where it is from: every group is told', () => {
    const steps = [{ step: 'transit' as const, origin: 'tokyo' }];
    const found = resolve(knowledge, { importer: 'hk', product: 'tuna', origins: [], actsOn: 'import', steps }, TODAY);
    expect(found).toEqual(ask('hk', 'tuna', []));
    expect(found.length).toBeGreaterThan(1);
  });
});
