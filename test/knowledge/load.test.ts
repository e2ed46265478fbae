import { describe, expect, it } from 'vitest';
import { formatFault } from '../../src/knowledge/faults.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { type Files, fact, inFolder, measure, source, TODAY, valid } from './fixture.ts';

const load = (files: Files = {}) => {
  const loaded = inFolder({ ...valid(), ...files }, (dir) => loadKnowledge(dir, { today: TODAY }));
  if (!loaded.ok) throw new Error(loaded.faults.map(formatFault).join('\n'));
  return loaded.knowledge;
};

describe('loading', () => {
  it('gives every entry by its id, and the prefectures in ISO order', () => {
    const knowledge = load({ 'vocabulary/redirects.yaml': { redirects: [{ id: 'old', to: ['fish', 'scallop'] }] } });
    expect(knowledge.measures.get('cn-fish')?.from).toBe('2023-08-24');
    expect([...knowledge.prefectures.keys()].slice(0, 2)).toEqual(['p01', 'p02']);
    expect(knowledge.redirects.get('old')).toEqual(['fish', 'scallop']);
    expect([...knowledge.languages.keys()].sort()).toEqual(['en', 'ja', 'ko', 'zh']);
  });

  it('gives warnings beside good knowledge', () => {
    const files = { ...valid(), 'notes.txt': 'x' };
    const loaded = inFolder(files, (dir) => loadKnowledge(dir, { today: TODAY }));
    expect(loaded).toMatchObject({ ok: true, warnings: [{ severity: 'warning' }] });
  });

  it('prints a fault as a place, what is wrong and the remedy', () => {
    const fault = {
      file: 'a.yaml',
      line: 3,
      column: 5,
      rule: 'x',
      severity: 'fault',
      message: 'wrong',
      remedy: 'right it',
    } as const;
    expect(formatFault(fault)).toBe('a.yaml:3:5  wrong; right it');
    expect(formatFault({ ...fault, severity: 'warning' })).toBe('a.yaml:3:5  warning: wrong; right it');
  });
});

describe('the version', () => {
  it('is the same however the entries are split over files, and another when a word changes', () => {
    const two = [measure('cn-fish'), measure('cn-more')];
    const one = load({ 'measures/cn.yaml': { measures: two } }).version;
    const split = load({
      'measures/cn.yaml': { measures: [two[1]] },
      'measures/deep/er.yaml': { measures: [two[0]] },
    }).version;
    expect(one.hash).toMatch(/^[0-9a-f]{12}$/);
    expect(split).toEqual(one);
    expect(
      load({ 'measures/cn.yaml': { measures: [two[0], measure('cn-more', { note: 'x' })] } }).version.hash,
    ).not.toBe(one.hash);
  });

  it('is the same whatever is released, and a file at the top that is another is not read', () => {
    const line = { from: 'aaaaaaaaaaaa', to: 'bbbbbbbbbbbb', by: 'M. Sato', on: '2026-11-20' };
    const released = load({ 'released.yaml': { released: [line] } });
    expect(released.released).toEqual([line]);
    expect(load().released).toEqual([]);
    expect(released.version).toEqual(load().version);
    expect(load({ 'publish.yaml': { released: [line] } }).released).toEqual([]);
  });

  it('carries the date of the newest source that users may see', () => {
    const sources = [
      source('notice'),
      source('late', { published: '2026-11-19' }),
      source('lead', { published: '2026-11-22', read: '2026-11-22', link: 'internal' }),
    ];
    const facts = [fact('f', { sources: ['late', 'lead'] })];
    expect(load({ 'sources/cn.yaml': { sources }, 'facts/x.yaml': { facts } }).version.newestSource).toBe('2026-11-19');
  });
});
