import { describe, expect, it } from 'vitest';
import { meant } from '../../../adapters/host/ids.ts';
import type { NameKind } from '../../../adapters/present/names.ts';
import { knowledge } from '../../knowledge-for-tests.ts';

describe('what is typed after a flag', () => {
  it.each<[NameKind, string, string[]]>([
    ['importer', 'cn', ['cn']],
    ['importer', 'China', ['cn']],
    ['importer', '中国', ['cn']],
    ['importer', '中國', ['cn']],
    ['importer', 'hong kong', ['hk']],
    ['importer', 'HK', ['hk']],
    ['importer', '香港', ['hk']],
    ['importer', '대만', ['tw']],
    ['product', 'Scallops', ['scallop']],
    ['product', 'ほたて', ['scallop']],
    ['prefecture', '北海道', ['hokkaido']],
    ['prefecture', 'Hokkaidō', ['hokkaido']],
    ['prefecture', 'Sendai', ['miyagi']],
    ['prefecture', 'Fukushima', ['fukushima']],
  ])('is understood as %s by id or name in any language: %s', (kind, typed, ids) => {
    expect(meant(knowledge, kind, typed)).toEqual({ ok: true, ids });
  });

  it('stands for all of a group of prefectures', () => {
    const found = meant(knowledge, 'prefecture', 'ten prefectures');
    expect(found).toMatchObject({ ok: true, ids: expect.arrayContaining(['fukushima', 'tokyo']) });
    expect(found.ok && found.ids).toHaveLength(10);
  });

  it.each<[NameKind, string, RegExp]>([
    ['importer', 'Chna', /^is not known: did you mean `china`\?$/],
    ['importer', 'Hong Kon', /^is not known: did you mean `hong kong`\?$/],
    ['importer', 'zz', /^is not known: use one of cn, hk.*or a name of it$/],
    ['importer', '', /^is not known: use one of/],
    ['product', 'scalop', /^is not known: did you mean `scallop`\?$/],
    ['product', 'qqqqqqqq', /^is not known: use one of [^\n]+, \+\d+, or a name of it$/],
    ['prefecture', 'Hokaido', /^is not known: did you mean `hokkaido`\?$/],
  ])('that is no %s is told with what was probably meant: "%s"', (kind, typed, why) => {
    expect(meant(knowledge, kind, typed)).toEqual({ ok: false, why: expect.stringMatching(why) });
  });

  it('is followed where it is an old id, and told where that was split', () => {
    const old = {
      ...knowledge,
      redirects: new Map([
        ['prc', ['cn']],
        ['sars', ['hk', 'mo']],
      ]),
    };
    expect(meant(old, 'importer', 'prc')).toEqual({ ok: true, ids: ['cn'] });
    expect(meant(old, 'importer', 'sars')).toEqual({ ok: false, why: 'is an old id: use hk or mo' });
  });
});
