// A fact that stands on newer sources than the measure it is about.
import { expect, it } from 'vitest';
import { fact, faultsWith, measure, source } from '../fixture.ts';

const warned = (about: object, more: object = {}, own: object = {}): string[] =>
  faultsWith({
    'measures/cn.yaml': { measures: [measure('cn-fish', own), measure('cn-other')] },
    'facts/x.yaml': { facts: [fact('cn-still', { about, sources: ['late'], ...more })] },
    'sources/cn.yaml': { sources: [source('notice'), source('late', { published: '2026-11-15' })] },
  }).filter((fault) => fault.includes('newer-entries'));
const one = { importers: ['cn'], measures: ['cn-fish'] };

it('warns of a measure in force that such a fact alone is about', () => {
  expect(warned(one)).toEqual([
    expect.stringMatching(
      /^measures\/cn\.yaml:\d+:\d+ \(warning\) newer-entries: last confirmed 2026-11-01, but `cn-still`/,
    ),
  ]);
});

it('passes over what ended, what is about several, and what tells of nothing found', () => {
  expect(warned(one, {}, { until: '2026-11-10' })).toEqual([]);
  expect(warned({ ...one, measures: ['cn-fish', 'cn-other'] })).toEqual([]);
  expect(warned(one, { nature: 'gap' })).toEqual([]);
});
