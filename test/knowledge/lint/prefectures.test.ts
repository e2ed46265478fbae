// Japan has 47 prefectures.
import { expect, it } from 'vitest';
import { faultsWith, valid } from '../fixture.ts';

it('prefectures: wants exactly 47', () => {
  const text = JSON.stringify(valid()['vocabulary/prefectures.yaml']).replaceAll('JP-47', 'JP-46');
  expect(
    faultsWith({ 'vocabulary/prefectures.yaml': text }).filter((fault) => fault.includes(' prefectures: ')),
  ).toEqual([
    'vocabulary/prefectures.yaml:1:1 prefectures: 1 of 47 prefectures missing: JP-47; add them to vocabulary/prefectures.yaml',
    expect.stringContaining('JP-46 is taken by'),
  ]);
  expect(faultsWith({ 'vocabulary/prefectures.yaml': text.replace('JP-46', 'JP-48') }).join()).toContain(
    'JP-48 is no prefecture',
  );
});
