// Nobody sees what would keep a name from being found.
import { expect, it } from 'vitest';
import { measure, product, source, withMeasures, withProducts, withSources } from '../fixture.ts';

it.each([
  ['a zero-width space', '\u200b', '200B'],
  ['a byte order mark', '\ufeff', 'FEFF'],
  ['a soft hyphen', '\u00ad', '00AD'],
  ['a direction mark', '\u202e', '202E'],
  ['a no-break space', '\u00a0', '00A0'],
])('finds %s in a name', (_what, character, code) => {
  expect(withProducts(product('scallop', ['fish'], { aliases: { en: [`sea${character}scallop`] } }))).toEqual([
    expect.stringContaining(`invisible: holds U+${code}, which nobody sees, after \`sea\`; remove it`),
  ]);
});

it('finds it in sources and notes too', () => {
  expect(withSources(source('notice', { title: '\u200bNotice' })).join()).toContain('which nobody sees at its start');
  expect(withMeasures(measure('cn-fish', { note: 'a\u2060b' })).join()).toContain('measures/cn.yaml:30:11 invisible');
});
