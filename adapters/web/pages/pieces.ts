// Pieces that several pages are made of: a status with its symbol and word, claims with their marks, sources, moments.
import { html } from 'hono/html';
import type { Happening } from '../../../src/change/timeline.ts';
import { SECTIONS, type Section } from '../../../src/plan/claim.ts';
import type { Answer, ToldClaim } from '../../../src/say/answer.ts';
import type { Words } from '../../../src/say/words.ts';
import type { Status } from '../../../src/status/verdict.ts';
import { addressName } from '../../present/addresses.ts';
import { entryPath, home, sourcePath } from '../../present/paths.ts';
import { sourceLabel } from '../../present/texts.ts';
import { type Html, safeUrl } from './frame.ts';
import { marked } from './parts.ts';

/** Never by its colour alone. */
export function statusOf(words: Words, status: Status): Html {
  const { symbol, word } = words.status(status);
  return html`<span class="s ${status}"><span aria-hidden="true">${symbol}</span> ${word}</span>`;
}

export const section = (id: string, heading: string, body: Html): Html =>
  html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>
${body}
</section>`;

function claimText(answer: Answer, claim: ToldClaim): Html {
  const marks = marked(answer, claim)
    .map((one) => answer.sources.indexOf(one) + 1)
    .map((number) => html`<a class="mark" href="#s${number}">[${number}]</a>`);
  const pages =
    claim.kind === 'check'
      ? claim.data.pages.flatMap(({ url }, _, all) => {
          const safe = safeUrl(url);
          const name = addressName(
            url,
            all.map((page) => page.url),
          );
          return safe ? [html` <a href="${safe}">${name}</a>`] : [];
        })
      : [];
  return html`${claim.text}${pages}${marks}`;
}

/** In the order of its slots, what was asked first and largest. */
export const shortAnswer = (answer: Answer): Html =>
  html`<div class="short">${answer.short.map(
    (claim) => html`<p class="${claim.slot ?? 'also'}">${claimText(answer, claim)}</p>\n`,
  )}</div>`;

const claimsOf = (answer: Answer, name: Section): Html | undefined => {
  const claims = answer.more.filter((claim) => claim.section === name);
  if (claims.length === 0) return undefined;
  return html`<ul>${claims.map((claim) => html`<li>${claimText(answer, claim)}</li>\n`)}</ul>`;
};

/** All but what is told of the sources, which stands with them. */
export const sectionsOf = (words: Words, answer: Answer): readonly Html[] =>
  SECTIONS.filter((name) => name !== 'sources').flatMap((name) => {
    const claims = claimsOf(answer, name);
    return claims ? [section(`more-${name}`, words.say(`section_${name}`), claims)] : [];
  });

export const tablesOf = (tables: Answer['tables']): readonly Html[] =>
  tables.map(
    ({
      title,
      columns,
      rows,
    }) => html`<div class="wide" tabindex="0" role="group" aria-label="${title}"><table><caption>${title}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows.map(({ cells }) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}</tbody></table></div>`,
  );

export function sourcesOf(words: Words, answer: Answer): Html {
  const claims = claimsOf(answer, 'sources');
  if (answer.sources.length === 0 && !claims) return html``;
  const lines = answer.sources.map((source, index) => {
    const safe = source.url === undefined ? undefined : safeUrl(source.url);
    const label = sourceLabel(words, source);
    return html`<li id="s${index + 1}">${safe ? html`<a href="${safe}">${label}</a>` : label} <a class="mark" href="${home(words.language)}${sourcePath(source.id)}">${source.id}</a></li>\n`;
  });
  return section('sources', words.say('section_sources'), html`${claims ?? ''}<ol>${lines}</ol>`);
}

/** The entries that the answer's claims cite, each a page of its own. */
export function entriesOf(words: Words, answer: Answer): Html {
  const ids = [...new Set([...answer.short, ...answer.more].flatMap(({ cites }) => cites))];
  if (ids.length === 0) return html``;
  const links = ids.map((id) => html`<li>${entryLink(words, id)}</li> `);
  return section('entries', words.say('ui_web_entries'), html`<ul class="inline">${links}</ul>`);
}

export const entryLink = (words: Words, id: string, text: string = id): Html =>
  html`<a href="${home(words.language)}${entryPath(id)}">${text}</a>`;

export function momentText(words: Words, { event, text, announced, date }: Happening): string {
  const plain = words.text(text);
  const told = event === 'fact' ? plain : words.say(`ui_web_event_${event}`, { text: plain });
  return announced
    ? words.say('event_unconfirmed', { text: told, announced: words.date(announced) })
    : words.say('event', { date: words.date(date), text: told });
}

export const momentsOf = (words: Words, moments: readonly Happening[]): Html =>
  html`<ul class="moments">${moments.map((one) => html`<li>${momentText(words, one)} ${entryLink(words, one.id, '→')}</li>\n`)}</ul>`;
