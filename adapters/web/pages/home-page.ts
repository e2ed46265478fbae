// The first page: the board of importers and main goods, examples to ask, and the latest news.
import { html } from 'hono/html';
import { timelineOf } from '../../../src/change/timeline.ts';
import { firstDay } from '../../../src/knowledge/dates.ts';
import type { Words } from '../../../src/say/words.ts';
import { type BoardCell, boardOf } from '../../present/board.ts';
import { askPath, DATES_PATH, home, newsPath, verdictPath } from '../../present/paths.ts';
import type { Html, Page, Reading } from './frame.ts';
import { momentsOf, section } from './pieces.ts';

const NEWS = 8;

export function homePage({ knowledge, words, today }: Reading): Page {
  const { say } = words;
  const board = boardOf(knowledge, today);
  const at = home(words.language);
  const news = timelineOf(knowledge, {})
    .filter(({ date }) => firstDay(date) <= today)
    .slice(-NEWS)
    .reverse();
  return {
    title: say('ui_web_title'),
    path: '',
    feed: newsPath(),
    main: html`<h1>${say('ui_web_title')}</h1>
<p>${say('ui_web_about')}</p>
<p>${say('ui_examples')}: ${words.prompts.map((prompt) => html`<a class="chip" href="${at}${askPath(prompt)}">${prompt}</a> `)}</p>
<div class="wide" tabindex="0" role="group" aria-label="${say('ui_board')}"><table class="board"><caption>${say('ui_board')}. ${say('ui_board_note', { day: words.date(today) })} ${say('ui_web_age_note')}</caption>
<thead><tr><td></td>${board.products.map((id) => html`<th scope="col">${words.product(id)}</th>`)}</tr></thead>
<tbody>${board.rows.map(
      ({ importer, cells }) =>
        html`<tr><th scope="row"><a href="${at}${verdictPath(importer)}">${words.importer(importer)}</a></th>${cells.map((cell) => html`<td><a href="${at}${verdictPath(importer, cell.product)}">${groups(words, knowledge.prefectures.size, cell)}</a></td>`)}</tr>\n`,
    )}</tbody></table></div>
${board.open.length > 0 ? html`<p>${say('ui_board_open', { importers: words.list(board.open.map(words.importer)) })}</p>` : ''}
${section('news', say('ui_web_news'), html`${momentsOf(words, news)}<p><a href="${at}${DATES_PATH}">${say('ui_web_dates')}</a></p>`)}`,
  };
}

export function groups(words: Words, all: number, { groups: list }: BoardCell): readonly Html[] {
  return list.map(({ status, prefectures, confirmed, stale }) => {
    const { symbol, word } = words.status(status);
    const many = prefectures === all ? '' : ` ${prefectures}`;
    return html`<span class="s ${status}">${symbol} ${word}${many}</span>${confirmed ? html` <small>${stale ? '⚠ ' : ''}${words.date(confirmed)}</small>` : ''} `;
  });
}
