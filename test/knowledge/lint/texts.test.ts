// Every text of the draft, with its place.
import { expect, it } from 'vitest';
import { bytesOf } from '../../../src/knowledge/disk.ts';
import { draftOf } from '../../../src/knowledge/draft.ts';
import { aliasesOf, textsOf, wordsOf } from '../../../src/knowledge/lint/texts.ts';
import { readFiles } from '../../../src/knowledge/read.ts';
import { condition, fact, inFolder, measure, TODAY, valid } from '../fixture.ts';

const draft = inFolder(
  {
    ...valid(),
    'vocabulary/conditions.yaml': { conditions: [condition('papers')] },
    'measures/cn.yaml': { measures: [measure('cn-fish', { basis: measure('Notice 1').title })] },
    'facts/x.yaml': { facts: [fact('f', { aliases: { en: ['a', 'b'], ko: ['c'] } })] },
  },
  (dir) => draftOf(readFiles(bytesOf(dir)).files, TODAY),
);

it('tells names from sentences', () => {
  const own = textsOf(draft).filter(({ path }) => !['prefectures', 'products'].includes(String(path[0])));
  expect(own.map(({ path, sentence }) => `${path.join('.')}${sentence ? ' (sentence)' : ''}`)).toEqual([
    'importers.0.name',
    'parties.0.name',
    'conditions.0.name',
    'conditions.0.text (sentence)',
    'measures.0.title',
    'measures.0.basis',
    'measures.0.summary (sentence)',
    'facts.0.statement (sentence)',
  ]);
});

it('gives each language and each alias by itself', () => {
  const [told] = textsOf(draft);
  expect(wordsOf(told ? [told] : []).map(({ path, text }) => [path.at(-1), text])).toEqual([
    ['en', 'China'],
    ['ja', 'China ja'],
    ['zh', 'China zh'],
    ['ko', 'China ko'],
  ]);
  expect(aliasesOf(draft).map(({ path, text }) => `${path.slice(2).join('.')} ${text}`)).toEqual([
    'aliases.en.0 a',
    'aliases.en.1 b',
    'aliases.ko.0 c',
  ]);
});
