// One importer: the main goods with their statuses, the measures in force, its official pages, and what happened lately.
import { html } from 'hono/html';
import { timelineOf } from '../../../src/change/timeline.ts';
import { firstDay } from '../../../src/knowledge/dates.ts';
import { namedProducts } from '../../../src/status/cells.ts';
import { importerMeasures } from '../../../src/status/reach.ts';
import { cellOf } from '../../present/board.ts';
import { home, newsPath, verdictPath } from '../../present/paths.ts';
import { type Page, type Reading, safeUrl } from './frame.ts';
import { groups } from './home-page.ts';
import { entryLink, momentsOf, section } from './pieces.ts';

const NEWS = 10;

export function importerPage({ knowledge, words, today }: Reading, importer: string): Page {
  const { say } = words;
  const at = (product: string): string => `${home(words.language)}${verdictPath(importer, product)}`;
  const main = [...knowledge.products.values()].filter(({ board }) => board);
  const inForce = importerMeasures(knowledge, importer).filter(
    ({ from, until }) => (!from || firstDay(from) <= today) && (!until || firstDay(until) > today),
  );
  const goods = [...namedProducts(knowledge, importer, 'import')].sort();
  const news = timelineOf(knowledge, { importer })
    .filter(({ date }) => firstDay(date) <= today)
    .slice(-NEWS)
    .reverse();
  const pages = (knowledge.importers.get(importer)?.check ?? []).flatMap((page) => {
    const safe = safeUrl(page.url);
    return safe ? [html`<li><a href="${safe}">${words.publisher(page)}</a></li>\n`] : [];
  });
  return {
    title: words.importer(importer),
    path: verdictPath(importer),
    feed: newsPath(importer),
    data: `/api/v1/changes?importer=${encodeURIComponent(importer)}&language=${words.language}`,
    main: html`<h1>${words.importer(importer)}</h1>
<table class="board"><caption>${say('ui_board_note', { day: words.date(today) })} ${say('ui_web_age_note')}</caption>
<tbody>${main.map(({ id }) => html`<tr><th scope="row"><a href="${at(id)}">${words.product(id)}</a></th><td>${groups(words, knowledge.prefectures.size, cellOf(knowledge, importer, id, today))}</td></tr>\n`)}</tbody></table>
${pages.length > 0 ? section('check', say('ui_check_page'), html`<ul>${pages}</ul>`) : ''}
${inForce.length > 0 ? section('measures', say('ui_web_measures'), html`<ul>${inForce.map(({ id, title, regime }) => html`<li>${entryLink(words, id, words.text(title))} (${say(`regime_${regime}`)})</li>\n`)}</ul>`) : ''}
${goods.length > 0 ? section('goods', say('ui_web_all_goods'), html`<ul class="inline">${goods.map((id) => html`<li><a href="${at(id)}">${words.product(id)}</a></li> `)}</ul>`) : ''}
${news.length > 0 ? section('news', say('ui_web_news'), momentsOf(words, news)) : ''}`,
  };
}
