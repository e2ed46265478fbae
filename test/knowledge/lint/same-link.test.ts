// One document is one source.
import { expect, it } from 'vitest';
import { fact, faultsWith, source } from '../fixture.ts';

it.each(['https://example.org/notice', 'http://www.example.org/notice/'])('warns of a second source at %s', (url) => {
  const files = { 'facts/x.yaml': { facts: [fact('f', { sources: ['again'] })] } };
  expect(
    faultsWith({ ...files, 'sources/cn.yaml': { sources: [source('notice'), source('again', { url })] } }),
  ).toEqual([
    expect.stringMatching(
      /^sources\/cn\.yaml:15:10 \(warning\) same-link: `notice` \(.*cn\.yaml:3\) has the same address; cite `notice` instead/,
    ),
  ]);
});
