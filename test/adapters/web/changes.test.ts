// What moved, as the API, the feeds and the tools tell it: one list, by day, with what was put right among it.
import { expect, it } from 'vitest';
import { VERSION } from '../../../adapters/web/api/routes.ts';
import { changesSince } from '../../../adapters/web/changes.ts';
import type { Change } from '../../../src/change/change.ts';
import { addDays } from '../../../src/knowledge/dates.ts';
import { knowledge, TODAY } from '../../knowledge-for-tests.ts';
import { asker } from './asking.ts';

const SINCE = '2025-06-01';
const asked = { knowledge, today: TODAY, corrections: [] };
const all = await changesSince(asked, { since: SINCE });
const [moved] = all.filter(({ kind }) => kind === 'verdict');
if (!moved) throw new Error('no verdict moved');

interface Told {
  readonly data: { changes: { id: string; worth: string; day: string }[]; count: number; next: string | null };
}
const read = async (ask: (path: string) => Promise<Response>, path: string): Promise<Told> =>
  (await (await ask(path)).json()) as Told;

it('page after page, by the address of the next, all are told once', async () => {
  const { ask } = asker();
  const ids: string[] = [];
  let next: string | null = `${VERSION}/changes?since=${SINCE}&limit=7&language=ja`;
  while (next) {
    const { data }: Told = await read(ask, next);
    expect(data.changes.length).toBeLessThanOrEqual(7);
    ids.push(...data.changes.map(({ id }) => id));
    next = data.next;
  }
  expect(ids).toEqual(all.map(({ id }) => id));
});

it('without a day they go back ninety days; a page behind the last is empty', async () => {
  const { ask } = asker();
  const { data } = await read(ask, `${VERSION}/changes`);
  expect(data.changes.map(({ id }) => id)).toEqual(
    all.filter(({ day }) => day >= addDays(TODAY, -90)).map(({ id }) => id),
  );
  expect((await read(ask, `${VERSION}/changes?since=${SINCE}&offset=5000`)).data).toMatchObject({
    changes: [],
    next: null,
  });
});

it('what was put right stands among them as that, in the API and in the feed, once it is known', async () => {
  const correction = { ...moved, id: 'put-right', worth: 'correction', day: TODAY } as Change;
  let corrections: readonly Change[] = [];
  const { ask } = asker({ corrections: () => corrections });
  const path = `${VERSION}/changes?since=${SINCE}`;
  const before = await read(ask, path);
  expect(before.data.changes.map(({ worth }) => worth)).not.toContain('correction');
  corrections = [correction];
  const after = await read(ask, path);
  expect(after.data.changes[0]).toMatchObject({ id: 'put-right', worth: 'correction', day: TODAY });
  const feed = await (await ask('/en/news/feed.atom')).text();
  expect(feed).toContain('<id>urn:ban-status:correction:put-right</id>');
  expect(feed).toContain('<category term="correction"/>');
});
