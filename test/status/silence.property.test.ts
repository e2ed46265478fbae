// Silence is no permission: nothing is permitted of which a needed regime is not held, whoever imports, whatever, when.
import { describe, expect, it } from 'vitest';
import { needsOf } from '../../src/status/needs.ts';
import { importerMeasures } from '../../src/status/reach.ts';
import { resolve } from '../../src/status/resolve.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';
import { sampled } from '../sampling.ts';
import { covers, NEEDS, neededBy } from './needed.ts';

const DAYS = [TODAY, '2012-06-01', '2016-03-15', '2020-01-01', '2022-07-26', '2025-12-01'];
const importers = [...knowledge.importers.keys()];
const products = [...knowledge.products.keys()];

describe('the table of needs', () => {
  it('names only goods and importers that there are', () => {
    const named = NEEDS.flatMap(({ goods, whose }) => [
      ...goods.filter((id) => !knowledge.products.has(id)),
      ...(whose === 'all' ? [] : whose.filter((id) => !knowledge.importers.has(id))),
    ]);
    expect(named).toEqual([]);
  });

  it('says of every importer and all goods what the vocabulary says', () => {
    for (const importer of importers) {
      const byTable = neededBy(knowledge, importer);
      for (const product of products) {
        const needs = [...needsOf(knowledge, importer, product, 'import')].sort();
        expect([importer, product, needs]).toEqual([importer, product, [...(byTable.get(product) ?? [])].sort()]);
      }
    }
  });
});

it('no case is permitted of which a needed regime has no measure that covers it', () => {
  const walk = sampled(
    importers.flatMap((importer) =>
      products.flatMap((product) => DAYS.map((day) => [importer, product, day] as const)),
    ),
    60,
  );
  const needed = new Map(importers.map((importer) => [importer, neededBy(knowledge, importer)]));
  const broken: string[] = [];
  let seen = 0;
  for (const [importer, product, day] of walk) {
    const regimes = [...(needed.get(importer)?.get(product) ?? [])];
    for (const verdict of resolve(knowledge, { importer, product, origins: [], actsOn: 'import' }, day)) {
      for (const origin of verdict.origins) {
        seen += 1;
        if (verdict.status !== 'permitted' && verdict.onPaper !== 'permitted') continue;
        const covered = importerMeasures(knowledge, importer).filter((m) =>
          covers(knowledge, m, [product, origin, day]),
        );
        const bare = regimes.filter((regime) => !covered.some((m) => m.regime === regime));
        if (bare.length > 0) broken.push(`${importer} ${product} ${origin} ${day}: ${bare.join(' ')} not held`);
      }
    }
  }
  expect(broken).toEqual([]);
  expect(seen).toBeGreaterThan(10_000);
}, 3_600_000);

it('what may go tells which needed regimes are silent, and what is clear has one', () => {
  const walk = sampled(
    importers.flatMap((importer) => products.map((product) => [importer, product] as const)),
    20,
  );
  for (const [importer, product] of walk) {
    const needed = neededBy(knowledge, importer).get(product) ?? new Set();
    for (const verdict of resolve(knowledge, { importer, product, origins: [], actsOn: 'import' }, TODAY)) {
      const { status, silent, regimes, deciding, origins } = verdict;
      const held = new Set(regimes.filter((one) => one.status !== 'silent').map(({ regime }) => regime));
      if (status === 'clear') expect(silent.length).toBeGreaterThan(0);
      if (status === 'permitted') expect(silent).toEqual([]);
      if (status === 'unknown') expect(deciding).toEqual([]);
      else expect(deciding.length).toBeGreaterThan(0);
      expect(silent.filter((regime) => held.has(regime) || !needed.has(regime))).toEqual([]);
      if (status === 'conditional' || status === 'clear')
        expect([...needed].filter((regime) => !held.has(regime) && !silent.includes(regime))).toEqual([]);
      // What is told of each regime is told of every prefecture once.
      for (const regime of new Set(regimes.map((one) => one.regime)))
        expect(
          regimes
            .filter((one) => one.regime === regime)
            .flatMap((one) => one.origins)
            .toSorted(),
        ).toEqual(origins.toSorted());
    }
  }
});
