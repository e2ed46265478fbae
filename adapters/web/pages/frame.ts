// What stands around every page: its head, the search that works without script, the other languages, and where it is from.
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import { ANSWER_LANGUAGES, type AnswerLanguage } from '../../../src/language/answer-language.ts';
import { type Words, wordsOf } from '../../../src/say/words.ts';
import { LANGUAGE_NAMES } from '../../present/languages.ts';
import { ASK, home } from '../../present/paths.ts';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** What a page is made from. */
export interface Reading {
  readonly knowledge: Knowledge;
  readonly words: Words;
  readonly today: string;
  readonly publicUrl: string | undefined;
}

export const readingIn = (
  knowledge: Knowledge,
  language: AnswerLanguage,
  today: string,
  publicUrl: string | undefined,
): Reading => ({ knowledge, words: wordsOf(knowledge, language), today, publicUrl });

export interface Page {
  readonly title: string;
  /** Behind the language, with its query; '' for the first page. */
  readonly path: string;
  readonly main: Html;
  /** The same as data. */
  readonly data?: string;
  /** News of what the page is about. */
  readonly feed?: string;
  /** A question as it was typed, shown in the search box. */
  readonly question?: string;
  /** What nobody should find by a search engine. */
  readonly isPassing?: boolean;
}

export const STYLE_PATH = '/style.css';
const NAME = 'ban-status';

/** Only what leads to a page: whatever else an address may begin with runs or opens something. */
export const safeUrl = (url: string): string | undefined => (/^https?:\/\//i.test(url) ? url : undefined);

export function framed(reading: Reading, page: Page): Html {
  const { words, knowledge, today, publicUrl = '' } = reading;
  const { say, language } = words;
  const at = (other: AnswerLanguage): string => `${publicUrl}${home(other)}${page.path}`;
  const { hash, newestSource } = knowledge.version;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} · ${NAME}</title>
<meta name="description" content="${say('ui_web_about')}">
${page.isPassing ? html`<meta name="robots" content="noindex">` : ''}
<link rel="stylesheet" href="${STYLE_PATH}">
<link rel="canonical" href="${at(language)}">
${ANSWER_LANGUAGES.map((other) => html`<link rel="alternate" hreflang="${other}" href="${at(other)}">`)}
<link rel="alternate" hreflang="x-default" href="${publicUrl}${page.path || '/'}">
${page.feed ? html`<link rel="alternate" type="application/atom+xml" title="${say('ui_web_feed')}" href="${home(language)}${page.feed}">` : ''}
</head>
<body>
<a class="skip" href="#main">${say('ui_web_skip')}</a>
<header>
<a class="name" href="${home(language)}">${NAME}</a>
<form role="search" action="${home(language)}/${ASK}" method="get">
<label for="q">${say('ui_web_search')}</label>
<div><input id="q" name="q" type="search" required maxlength="1000" autocomplete="off" value="${page.question ?? ''}"><button>${say('ui_web_search_button')}</button></div>
</form>
</header>
<main id="main">
${page.main}
</main>
<footer>
<nav aria-label="${say('ui_web_languages')}">${ANSWER_LANGUAGES.map(
    (other) =>
      html`<a lang="${other}" hreflang="${other}" href="${home(other)}${page.path}"${other === language ? html` aria-current="true"` : ''}>${LANGUAGE_NAMES[other]}</a> `,
  )}</nav>
<p>${say('ui_footer', {
    disclaimer: say('disclaimer'),
    day: words.date(today),
    version: hash,
    newest: newestSource === '' ? say('no_date') : words.date(newestSource),
  })}</p>
<p>${page.data ? html`<a href="${page.data}">${say('ui_web_data')}</a> · ` : ''}${page.feed ? html`<a href="${home(language)}${page.feed}">${say('ui_web_feed')}</a>` : ''}</p>
<p>${say('ui_web_licence')}</p>
</footer>
</body>
</html>
`;
}
