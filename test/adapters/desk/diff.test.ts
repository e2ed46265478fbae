// The very notices, as the curator sees them before they are sent.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeUnfaulted } from '../../../adapters/desk/change.ts';
import { page, withLine } from '../../../adapters/desk/diff.ts';
import { compared } from '../../../src/change/between.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { noticeOf } from '../../../src/notice.ts';
import { edited } from '../../change/edits.ts';
import { entry } from '../../change/moments.ts';
import { TODAY as FIXTURE_DAY, inFolder, valid } from '../../knowledge/fixture.ts';
import { knowledge, TODAY } from '../../knowledge-for-tests.ts';
import { run } from '../program.ts';

const ten = entry(knowledge.measures, 'cn-ten-prefectures');
const after = edited(knowledge, 'measures', { ...ten, from: '2011-04-01' });
const { changes } = compared({ knowledge, day: TODAY }, { knowledge: after, day: TODAY });
const shown = (places: readonly number[] | null): string =>
  page({ changes, coverage: 3, places, from: 'a', to: 'b' }, (change) =>
    (['en', 'ja'] as const).flatMap((language) => noticeOf(after, [change], { language, today: TODAY }) ?? []),
  );

it('shows each notice in each language with its sources, and coverage in a line', () => {
  const text = shown([12]);
  expect(text).toContain('From version a to b\nNotices: 1\n\n1. correction, verdict, at once; places: 12\n');
  expect(text).toMatch(/^ {3}en {6}Correction: .*said before: since 8 Apr 2011/m);
  expect(text).toMatch(/^ {3}ja {6}訂正：/m);
  expect(text).toMatch(/^ {11}– /m);
  expect(text).toMatch(/Better covered, and told to nobody: 3\n$/);
});

it('says where no subscriptions are kept', () => {
  expect(shown(null)).toContain('1. correction, verdict, at once; no subscriptions are kept here\n');
});

it('says where nothing moved', () => {
  const none = { changes: [], coverage: 0, places: null, from: 'a', to: 'a' };
  expect(page(none, () => [])).toBe('Version a against itself\nNo notice: nothing moved that anybody was told.\n');
});

it('writes a released pair at the end of the list, the first one too', () => {
  const line = { from: 'a', to: 'b', by: 'M. "S" Sato', on: '2026-11-30' };
  const written = '  - { from: "a", to: "b", by: "M. \\"S\\" Sato", on: "2026-11-30" }\n';
  expect(withLine('# head\nreleased: []\n', line)).toBe(`# head\nreleased:\n${written}`);
  expect(withLine(`released:\n${written}`, line)).toBe(`released:\n${written}${written}`);
});

it('the pair that is written has no fault, and is read', () => {
  const files = { ...valid(), 'released.yaml': { released: [] } };
  inFolder(files, (dir) => {
    const file = join(dir, 'released.yaml');
    const line = { from: 'aaaaaaaaaaaa', to: 'bbbbbbbbbbbb', by: 'M. Sato', on: FIXTURE_DAY };
    const text = withLine(readFileSync(file, 'utf8'), line);
    expect(writeUnfaulted(dir, new Map([[file, text]]), FIXTURE_DAY)).toEqual([]);
    const loaded = loadKnowledge(dir, { today: FIXTURE_DAY });
    expect(loaded.ok && loaded.knowledge.released).toEqual([line]);
  });
});

it('refuses to release what is not the working folder', () => {
  const { code, err } = run(['diff', 'HEAD~1', 'HEAD', '--release', 'M. Sato']);
  expect(code).toBe(2);
  expect(err).toContain('The working folder is what is released');
});
