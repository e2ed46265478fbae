// A title is the document’s own words.
import { expect, it } from 'vitest';
import { measure, source, withMeasures, withSources } from '../fixture.ts';

const plain = { en: 'Fish', ja: '魚の話', zh: '鱼', ko: '생선' };

it('a title in square brackets is a description, and a name has no full stop', () => {
  expect(withSources(source('notice', { title: '[report on fish]' })).join()).toContain('tell in `description`');
  const titled = (en: string) =>
    withMeasures(measure('cn-fish', { title: { ...plain, en } })).filter((line) => line.includes('titles'));
  expect(titled('Fish is banned.')).toHaveLength(1);
  expect(titled('Fish of Japan Co., Ltd')).toEqual([]);
});

it('a source has its own title or a description, not both and not neither', () => {
  expect(withSources(source('notice', { description: plain })).join()).toContain('either its own `title` or');
  expect(withSources(source('notice', { title: undefined })).join()).toContain('either its own `title` or');
  expect(withSources(source('notice', { title: undefined, description: plain }))).toEqual([]);
});
