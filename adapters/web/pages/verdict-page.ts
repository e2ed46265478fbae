// One verdict at its lasting address: the short answer, the map, what each regime says, the rest, how it came, its sources.
import { html } from 'hono/html';
import { ask } from '../../../src/ask.ts';
import { timelineOf } from '../../../src/change/timeline.ts';
import { firstDay } from '../../../src/knowledge/dates.ts';
import { casesOf, PLAIN, queryOf } from '../../../src/question/make.ts';
import type { Words } from '../../../src/say/words.ts';
import { changeDays } from '../../../src/status/matrix.ts';
import { resolvePeriod } from '../../../src/status/resolve.ts';
import type { RegimeStatus, Verdict } from '../../../src/status/verdict.ts';
import { askPath, home, newsPath, verdictPath } from '../../present/paths.ts';
import type { Html, Page, Reading } from './frame.ts';
import { mapOf } from './map.ts';
import {
  entriesOf,
  entryLink,
  momentsOf,
  section,
  sectionsOf,
  shortAnswer,
  sourcesOf,
  statusOf,
  tablesOf,
} from './pieces.ts';

/** The newest of what happened. */
const MOMENTS = 15;

export function verdictPage(reading: Reading, importer: string, product: string, origin: string | undefined): Page {
  const { knowledge, words, today } = reading;
  const { say, language } = words;
  const origins = origin === undefined ? [] : [origin];
  const query = queryOf({
    language,
    intents: ['status'],
    cases: casesOf([importer], [product], { ...PLAIN, origins }),
  });
  const answer = ask(knowledge, query, { today });
  const { verdicts } = answer;
  const title = say('row_of', {
    product: words.product(product),
    origin: words.origins(origin === undefined ? [...knowledge.prefectures.keys()] : [origin]),
    importer: words.importer(importer),
  });
  const moments = timelineOf(knowledge, { importer, product })
    .filter(({ date }) => firstDay(date) <= today)
    .slice(-MOMENTS)
    .reverse();
  const asked = new URLSearchParams({ importer, product, ...(origin ? { origin } : {}) }).toString();
  const at = home(language);
  return {
    title,
    path: verdictPath(importer, product, origin),
    feed: newsPath(importer, product),
    data: `/api/v1/status?${asked}`,
    main: html`<nav class="trail"><a href="${at}${verdictPath(importer)}">${words.importer(importer)}</a>${origin ? html` › <a href="${at}${verdictPath(importer, product)}">${words.product(product)}</a>` : ''}</nav>
<h1>${title}</h1>
${shortAnswer(answer)}
${origin === undefined ? html`<div class="beside">${mapOf(words, importer, product, verdicts)}${section('groups', say('ui_web_groups'), groupsOf(words, verdicts))}</div>` : ''}
${section('regimes', say('ui_web_regimes'), regimesOf(words, verdicts))}
${tablesOf(answer.tables.filter(({ kind }) => kind !== 'regions'))}
${sectionsOf(words, answer)}
${section('history', say('ui_web_history'), historyOf(reading, { importer, product, origins }))}
${moments.length > 0 ? section('moments', say('table_timeline'), momentsOf(words, moments)) : ''}
${answer.followUps.length > 0 ? section('next', say('ui_ask_next'), html`<p>${answer.followUps.map(({ label, question }) => html`<a class="chip" href="${at}${askPath(question)}">${label}</a> `)}</p>`) : ''}
${entriesOf(words, answer)}
${sourcesOf(words, answer)}`,
  };
}

const groupsOf = (words: Words, verdicts: readonly Verdict[]): Html =>
  html`<ul>${verdicts.map((v) => html`<li>${statusOf(words, v.status)} – ${words.origins(v.origins, true)}</li>\n`)}</ul>`;

function regimeWord(words: Words, status: RegimeStatus): Html {
  if (status === 'open' || status === 'silent') return html`${words.say(`ui_web_regime_${status}`)}`;
  return statusOf(words, status);
}

function regimesOf(words: Words, verdicts: readonly Verdict[]): Html {
  const { say } = words;
  const dated = (date: string | null): string => (date === null ? '–' : words.date(date));
  const rows = verdicts.flatMap((v) =>
    v.regimes.map(
      (r) =>
        html`<tr><th scope="row">${say(`regime_${r.regime}`)}</th><td>${words.origins(r.origins)}</td><td>${regimeWord(words, r.status)}</td><td>${regimeWord(words, r.onPaper)}</td><td>${dated(r.since)}</td><td>${r.stale ? '⚠ ' : ''}${dated(r.verified)}</td><td>${r.measures.map((id) => html`${entryLink(words, id)} `)}</td></tr>\n`,
    ),
  );
  const columns = [
    say('ui_web_regime'),
    say('column_prefectures'),
    say('column_practice'),
    say('column_paper'),
    say('column_since'),
    say('column_verified'),
    say('ui_web_entries'),
  ];
  return html`<div class="wide" tabindex="0" role="group" aria-labelledby="regimes"><table><thead><tr>${columns.map((one) => html`<th scope="col">${one}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** Each stretch of days with its statuses, the newest first. */
function historyOf(
  { knowledge, words, today }: Reading,
  asked: { readonly importer: string; readonly product: string; readonly origins: readonly string[] },
): Html {
  const days = changeDays(knowledge, asked.importer, asked.product, 'import').filter((day) => day <= today);
  // Before the first change nothing was held.
  const first = days.find((day) => day > '1900') ?? today;
  const stretches = Map.groupBy(
    resolvePeriod(knowledge, { ...asked, actsOn: 'import' }, first, today),
    (v) => v.from ?? first,
  );
  const { say } = words;
  const rows = [...stretches].reverse().map(([from, verdicts]) => {
    const to = verdicts[0]?.to ?? today;
    return html`<tr><td>${words.date(from)}</td><td>${to === today ? say('ui_web_now') : words.date(to)}</td><td>${verdicts.map((v) => html`${statusOf(words, v.status)} – ${words.origins(v.origins)}<br>`)}</td></tr>\n`;
  });
  return html`<table><thead><tr><th scope="col">${say('column_since')}</th><th scope="col">${say('ui_web_until')}</th><th scope="col">${say('ui_verdict')}</th></tr></thead><tbody>${rows}</tbody></table>`;
}
