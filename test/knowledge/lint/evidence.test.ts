// How firm a measure stands is what its sources are.
import { expect, it } from 'vitest';
import { faultsWith, measure, source } from '../fixture.ts';

const found = (evidence: string, ...sources: object[]): string[] =>
  faultsWith({
    'measures/cn.yaml': {
      measures: [measure('cn-fish', { evidence, sources: ['notice', 'other'].slice(0, sources.length) })],
    },
    'sources/cn.yaml': { sources },
  }).filter((fault) => fault.includes('evidence:'));
const notice = (more: object = {}) => source('notice', more);
const other = (more: object = {}) => source('other', { kind: 'reporting', publisher: 'daily', ...more });

it('finds one report of several publishers, several of one source, and primary without a document', () => {
  expect(found('one_report', notice(), other())).toEqual([expect.stringContaining('`one_report`, but 2 publishers')]);
  expect(found('several_reports', notice())).toEqual([expect.stringContaining('`several_reports`, but one source')]);
  expect(found('primary', notice({ kind: 'reporting' }))).toEqual([
    expect.stringContaining('`primary`, but no source'),
  ]);
});

it('takes what is so, and what users may not see for nothing', () => {
  expect(found('one_report', notice(), other({ publisher: 'customs' }))).toEqual([]);
  expect(found('one_report', notice(), other({ link: 'internal' }))).toEqual([]);
  expect(found('several_reports', notice(), other())).toEqual([]);
  expect(found('primary', notice(), other())).toEqual([]);
  expect(found('inferred', other({ id: 'notice' }))).toEqual([]);
});
