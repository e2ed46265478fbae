// News as Atom (RFC 4287), of all, an importer or goods; announced dates as a calendar (RFC 5545).
import { Hono } from 'hono';
import { html } from 'hono/html';
import { ICalCalendar } from 'ical-generator';
import type { Change } from '../../src/change/change.ts';
import { timelineOf } from '../../src/change/timeline.ts';
import { addDays, firstDay, lastDay } from '../../src/knowledge/dates.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { lineOf } from '../../src/notice.ts';
import type { ToldClaim } from '../../src/say/answer.ts';
import { type Words, wordsOf } from '../../src/say/words.ts';
import { DATES_PATH, entryPath, home, NEWS, newsPath, verdictPath } from '../present/paths.ts';
import { seenSource } from './api/entries.ts';
import { changesSince } from './changes.ts';
import { LANGUAGE, languageIn } from './language.ts';
import { momentText } from './pages/pieces.ts';
import { ANYBODY, problem, tooMany } from './problem.ts';
import type { Made } from './shelf.ts';
import type { Site } from './site.ts';

/** The newest; readers keep what they have seen. */
const MOST = 50;
/** Before all that is held. */
const BEGINNING = '0001-01-01';
const ATOM = { ...ANYBODY, 'content-type': 'application/atom+xml; charset=utf-8' };
const ICS = { ...ANYBODY, 'content-type': 'text/calendar; charset=utf-8' };

export function feeds(site: Site): Hono {
  const app = new Hono();
  app.get(`/${LANGUAGE}/${NEWS}/feed.atom`, async (c) => {
    const paced = await site.pacing.take(c);
    if (paced.wait !== null) return tooMany(paced);
    const make = async (): Promise<Made | Response> => {
      const knowledge = site.knowledge();
      const { importer, product } = c.req.query();
      if ((importer && !knowledge.importers.has(importer)) || (product && !knowledge.products.has(product)))
        return problem(404, UNKNOWN, { headers: paced.headers });
      return { headers: ATOM, body: await atom(site, wordsOf(knowledge, languageIn(c)), importer, product) };
    };
    return site.give(c, make, paced.headers);
  });
  app.get(`/${LANGUAGE}${DATES_PATH}`, async (c) => {
    const paced = await site.pacing.take(c);
    if (paced.wait !== null) return tooMany(paced);
    const make = (): Made => ({ headers: ICS, body: calendar(site, wordsOf(site.knowledge(), languageIn(c))) });
    return site.give(c, make, paced.headers);
  });
  return app;
}

const UNKNOWN = 'There is no such importer or product: /api/v1/importers and /api/v1/products list them by id.';

async function atom(
  site: Site,
  words: Words,
  importer: string | undefined,
  product: string | undefined,
): Promise<string> {
  const { language, say } = words;
  const { publicUrl = '' } = site;
  const asked = site.asked();
  const { knowledge, today } = asked;
  const changes = await changesSince(asked, { since: BEGINNING, importer, product });
  const items = itemsOf(
    changes.filter(({ day }) => day <= today),
    product,
  ).slice(0, MOST);
  const at = `${publicUrl}${home(language)}`;
  const about = [...(product ? [words.product(product)] : []), ...(importer ? [words.importer(importer)] : [])];
  const time = (day: string): string => `${day}T00:00:00Z`;
  const entries = items.flatMap(({ id, changes: own }) => {
    const lines = own.flatMap((change) => lineOf(knowledge, change, { language, today }) ?? []);
    const [first, ...others] = lines;
    const [change] = own;
    if (!first || !change) return [];
    const sources = sourcesOf(knowledge, words, new Set(lines.flatMap((line) => line.sources)));
    return html`<entry>
<id>${id}</id>
<title>${first.text}${others.length > 0 ? ` (+${others.length})` : ''}</title>
<updated>${time(change.day)}</updated>
<link rel="alternate" href="${at}${pageOf(knowledge, change, first, own)}"/>
<category term="${change.worth}"/>
<content type="text">${[...lines.map(({ text }) => text), ...sources].join('\n')}</content>
</entry>
`;
  });
  const newest = items[0]?.changes[0]?.day ?? today;
  const feed = html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>urn:ban-status:news:${language}:${importer ?? ''}:${product ?? ''}</id>
<title>${[say('ui_web_news'), ...about].join(' · ')}</title>
<updated>${time(newest)}</updated>
<author><name>ban-status</name></author>
<link rel="self" href="${at}${newsPath(importer, product)}"/>
<link rel="alternate" href="${at}"/>
<rights>CC BY 4.0</rights>
${entries}</feed>
`;
  return String(await feed);
}

interface Item {
  /** The same entry for ever, wherever it is read, however its changes are put together. */
  readonly id: string;
  readonly changes: readonly Change[];
}

/** What an importer did on a day is read at once; a fact by itself. */
function itemsOf(changes: readonly Change[], product: string | undefined): Item[] {
  const idOf = ({ worth, kind, told, importers, day, id }: Change): string => {
    if (worth === 'correction') return `urn:ban-status:correction:${id}`;
    if (kind === 'fact') return `urn:ban-status:fact:${told.fact}`;
    return ['urn:ban-status:moved', day, importers.join('+'), ...(product ? [product] : [])].join(':');
  };
  return [...Map.groupBy(changes, idOf)].map(([id, own]) => ({ id, changes: own }));
}

/** The entry's, else what stands at its importer today. */
function pageOf(knowledge: Knowledge, { kind, importers, products }: Change, line: ToldClaim, own: Item['changes']) {
  const [cited] = line.cites;
  if (kind !== 'verdict') return cited === undefined ? '' : entryPath(cited);
  const goods = own.length === 1 && products.length === 1 ? products[0] : undefined;
  const [importer] = importers;
  return importer !== undefined && knowledge.importers.has(importer) ? verdictPath(importer, goods) : '';
}

/** Documents that may be shown, a line each. */
const sourcesOf = (knowledge: Knowledge, words: Words, sources: Iterable<string>): string[] =>
  [...sources].flatMap((id) => {
    const source = seenSource(knowledge, words, id);
    return source ? [`${source.publisher}: ${source.title}${source.url ? ` <${source.url}>` : ''}`] : [];
  });

/** What is announced and not confirmed, or still to come; a month begins on its first day and ends on its last. */
function calendar(site: Site, words: Words): string {
  const { publicUrl } = site;
  const today = site.today();
  const made = new ICalCalendar({
    name: words.say('ui_web_dates'),
    prodId: { company: 'ban-status', product: 'dates', language: words.language.toUpperCase() },
  });
  for (const moment of timelineOf(site.knowledge(), {})) {
    if (!moment.announced && firstDay(moment.date) <= today) continue;
    const event = made.createEvent({
      id: `urn:ban-status:${moment.event}:${moment.id}`,
      // When it was told of: the same bytes for the same knowledge.
      stamp: new Date(firstDay(moment.announced ?? today)),
      start: new Date(firstDay(moment.date)),
      end: new Date(addDays(lastDay(moment.date), 1)),
      allDay: true,
      timezone: 'UTC',
      summary: momentText(words, moment),
      description: sourcesOf(site.knowledge(), words, moment.sources).join('\n'),
    });
    if (publicUrl) event.url(`${publicUrl}${home(words.language)}${entryPath(moment.id)}`);
  }
  return made.toString();
}
