// What was not found, inferred or foreseen is looked at again when something new happens.
import { expect, it } from 'vitest';
import { fact, faultsWith, measure, source } from '../fixture.ts';

const NEW = { from: '2026-10-01', sources: ['new'], verified: '2026-10-01' };
const after = (told: object, more: object = NEW) =>
  faultsWith({
    'sources/cn.yaml': {
      sources: [source('notice', { published: '2025-05-28' }), source('new', { published: '2026-10-01' })],
    },
    'measures/cn.yaml': { measures: [measure('cn-fish', { verified: '2025-05-28' }), measure('cn-new', more)] },
    'facts/x.yaml': { facts: [fact('told', { date: '2025-05-28', ...told })] },
  }).filter((fault) => fault.includes(' review: '));

it.each([
  ['a gap', { nature: 'gap' }],
  [
    'an inference on a kind of the goods',
    { evidence: 'inferred', about: { importers: ['cn'], products: ['scallop'] } },
  ],
  ['a forecast', { nature: 'forecast' }],
])('lists %s', (_what, told) => {
  expect(after(told)).toEqual([
    expect.stringMatching(
      /^facts\/x\.yaml:\d+:5 \(warning\) review: `cn-new` \(.*\), from 2026-10-01, is newer than this: does it still hold\?; correct it, give it `until`/,
    ),
  ]);
});

it.each([
  ['a statement, which stays what was said', {}],
  ['a gap on other goods', { nature: 'gap', about: { importers: ['cn'], products: ['rice'] } }],
  ['a gap that names the measure', { nature: 'gap', about: { importers: ['cn'], measures: ['cn-new'] } }],
])('lets %s be', (_what, told) => {
  expect(after(told)).toEqual([]);
});

it('lists nothing for a measure that was there before', () => {
  expect(after({ nature: 'gap' }, { ...NEW, from: '2025-01-01' })).toEqual([]);
});
