// Addresses lead to the web.
import { expect, it } from 'vitest';
import { faultsWith, importer, source, withSources } from '../fixture.ts';

it.each([
  'htps://example.org/notice',
  'ttps://example.org/notice',
  'https:/example.org/notice',
  'https:example.org/notice',
])('finds the mistyped scheme of %s', (url) => {
  expect(withSources(source('notice', { url }))).toEqual([
    `sources/cn.yaml:6:10 links: \`${url}\` is no address of the web; start it with \`https://\` and the host, as in \`https://example.org/notice\``,
  ]);
});

it('looks at the original and at where importers are checked', () => {
  expect(withSources(source('notice', { original_url: 'ftp://example.org/x' })).join()).toContain(
    '`ftp://example.org/x`',
  );
  const importers = { importers: [importer('cn', { check: [{ publisher: 'customs', url: 'https://customs' }] })] };
  expect(faultsWith({ 'vocabulary/importers.yaml': importers })).toEqual([
    'vocabulary/importers.yaml:11:14 links: `https://customs` is no address of the web; start it with `https://` and the host, as in `https://customs`',
  ]);
});
