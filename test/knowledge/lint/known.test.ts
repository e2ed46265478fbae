// What was looked at and stays is listed with its reason, and only as long as it is still found.
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bytesOf } from '../../../src/knowledge/disk.ts';
import { draftOf } from '../../../src/knowledge/draft.ts';
import { known } from '../../../src/knowledge/lint/known.ts';
import { lint } from '../../../src/knowledge/lint/lint.ts';
import { rules } from '../../../src/knowledge/lint/rules.ts';
import { readFiles } from '../../../src/knowledge/read.ts';
import { type Files, inFolder, measure, TODAY, valid } from '../fixture.ts';

const draft = (files: Files) =>
  inFolder({ ...valid(), ...files }, (dir) => draftOf(readFiles(bytesOf(dir)).files, TODAY));
const long = (id: string, length = 301) => measure(id, { summary: { ...measure(id).title, zh: '鱼'.repeat(length) } });
const measures = (...list: object[]) => draft({ 'measures/cn.yaml': { measures: list } });

it('does not report what is listed, with everything below it', () => {
  const exceptions = { lengths: { 'cn-fish summary': 'reason' } };
  expect(lint(measures(long('cn-fish')), rules, exceptions)).toEqual([]);
  expect(lint(measures(long('cn-fish'), long('cn-more')), rules, exceptions)).toMatchObject([{ rule: 'lengths' }]);
});

it('reports what is listed and no longer found, so that the list only shrinks', () => {
  expect(lint(measures(long('cn-fish', 300)), rules, { lengths: { 'cn-fish summary.zh': 'reason' } })).toMatchObject([
    {
      rule: 'lengths',
      severity: 'fault',
      line: 27,
      message: '`summary.zh` is an exception that is none any more',
      remedy: 'remove it from src/knowledge/lint/known.ts',
    },
  ]);
});

it('lists entries of this repository, under rules that there are', () => {
  const { ids } = draftOf(readFiles(bytesOf(join(import.meta.dirname, '../../../knowledge'))).files, TODAY);
  const listed = Object.values(known).flatMap((of) => Object.keys(of).map((key) => key.split(' ')[0] ?? ''));
  expect(listed.filter((id) => !ids.has(id))).toEqual([]);
  expect(Object.keys(known).filter((name) => !rules.some((rule) => rule.name === name))).toEqual([]);
});
