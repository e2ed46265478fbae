// Naming only others, a measure stands under the wrong importer.
import { expect, it } from 'vitest';
import { fact, faultsWith, importer, measure, party } from '../fixture.ts';

const say = (en: string, ja = 'x ja', zh = 'x zh') =>
  faultsWith({
    'vocabulary/importers.yaml': {
      importers: [
        importer('cn', { name: { en: 'China', ja: '中国', zh: '中国', ko: '중국' } }),
        importer('om', { name: { en: 'Oman', ja: 'オマーン', zh: '阿曼', ko: '오만' } }),
      ],
    },
    'measures/cn.yaml': {
      measures: [
        measure('cn-fish', {
          title: { en: 'x', ja: 'x ja', zh: 'x zh', ko: 'x ko' },
          summary: { en, ja, zh, ko: 'x ko' },
        }),
      ],
    },
  });

it('finds a text that names another importer and never its own', () => {
  const found =
    'measures/cn.yaml:4:15 own-importer: its text names `om`, and never `cn`; correct `importer`, or say whose measure it is';
  expect(say('Oman bars all fish.')).toEqual([found]);
  expect(say('It bars all fish.', 'オマーンは魚を禁止。')).toEqual([found]);
});

it.each([
  ['names both', 'China and Oman bar fish.'],
  ['names none', 'Fish is barred.'],
  ['names it within a word', 'Omanis are told.'],
])('lets be what %s', (_what, en) => {
  expect(say(en)).toEqual([]);
});

it('finds a fact that an authority of another importer tells of that importer', () => {
  const told = (en: string, says = 'customs') =>
    faultsWith({
      'vocabulary/importers.yaml': { importers: [importer('cn'), importer('kr'), importer('oman')] },
      'vocabulary/parties.yaml': {
        parties: [party('customs', { importer: 'cn' }), party('ministry', { importer: 'oman' })],
      },
      'facts/x.yaml': {
        facts: [fact('f', { about: { importers: ['cn'] }, says: [says], statement: { en, ja: 'x ja', zh: 'x zh' } })],
      },
    });
  expect(told('The oman ministry said so.', 'ministry')).toEqual([
    'facts/x.yaml:8:9 own-importer: told by `oman`, and its text names `oman`, never `cn`; correct `importers`, or say whom it is about',
  ]);
  expect(told('Customs said so of oman.')).toEqual([]);
  expect(told('It was said.', 'ministry')).toEqual([]);
});
