// News as other programs read them: each once, the newest first, and none that lies ahead but in the calendar.
import { expect, it } from 'vitest';
import { changesSince } from '../../../adapters/web/changes.ts';
import { timelineOf } from '../../../src/change/timeline.ts';
import { firstDay } from '../../../src/knowledge/dates.ts';
import { knowledge, TODAY } from '../../knowledge-for-tests.ts';
import { asker } from './asking.ts';

const { ask } = asker({ publicUrl: 'https://example.org' });
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);

it('Atom has the newest that moved by today, each with an id of its own, a day and a page', async () => {
  const response = await ask('/ja/news/feed.atom?importer=cn&product=scallop');
  const feed = await response.text();
  expect(response.headers.get('content-type')).toMatch(/^application\/atom\+xml/);
  const changes = await changesSince(
    { knowledge, today: TODAY, corrections: [] },
    { since: '0001-01-01', importer: 'cn', product: 'scallop' },
  );
  const ids = all(feed, /<entry>\s*<id>(.*)<\/id>/g);
  const expected = changes
    .filter(({ day }) => day <= TODAY)
    .map(({ day, kind, told }) =>
      kind === 'fact' ? `urn:ban-status:fact:${told.fact}` : `urn:ban-status:moved:${day}:cn:scallop`,
    );
  expect(ids).toEqual([...new Set(expected)].slice(0, 50));
  const days = all(feed, /<updated>(.*)T00:00:00Z<\/updated>\n<link rel="alternate"/g);
  expect(days).toHaveLength(ids.length);
  expect(days).toEqual([...days].sort().reverse());
  expect(all(feed, /<link rel="alternate" href="(.*)"\/>\n<category/g)[0]).toMatch(
    /^https:\/\/example\.org\/ja\/fact\//,
  );
  expect(feed).toContain('xml:lang="ja"');
});

it('what an importer did on one day is one entry, as before and after, and leads to what holds there today', async () => {
  const feed = await (await ask('/en/news/feed.atom?importer=tw')).text();
  const [entry = ''] = /<entry>\s*<id>urn:ban-status:moved:2025-11-21:tw<\/id>[\s\S]*?<\/entry>/.exec(feed) ?? [];
  expect(entry.match(/→ Taiwan/g)?.length).toBeGreaterThan(2);
  expect(entry).toMatch(/<title>.* \(\+\d+\)<\/title>/);
  expect(entry).toContain('href="https://example.org/en/tw"');
  expect(feed.match(/urn:ban-status:moved:2025-11-21:tw/g)).toHaveLength(1);
});

it('Atom of goods or an importer that nobody knows is refused', async () => {
  expect((await ask('/en/news/feed.atom?importer=atlantis')).status).toBe(404);
});

it('the calendar has what is announced and not confirmed, or lies ahead, and nothing else', async () => {
  const response = await ask('/en/news/dates.ics');
  // Long lines are folded: a space goes on with the line before.
  const calendar = (await response.text()).replace(/\r\n[ \t]/g, '');
  expect(response.headers.get('content-type')).toMatch(/^text\/calendar/);
  const open = timelineOf(knowledge, {}).filter(({ announced, date }) => announced || firstDay(date) > TODAY);
  expect(open.length).toBeGreaterThan(0);
  expect(all(calendar, /\r\nUID:(.*)\r\n/g)).toEqual(open.map(({ event, id }) => `urn:ban-status:${event}:${id}`));
  expect(all(calendar, /\r\nDTSTART;VALUE=DATE:(\d{8})\r\n/g)).toEqual(
    open.map(({ date }) => firstDay(date).replaceAll('-', '')),
  );
  expect(await (await asker({ publicUrl: 'https://example.org' }).ask('/en/news/dates.ics')).text()).toBe(
    await (await ask('/en/news/dates.ics')).text(),
  );
});
