// The answer to a question that was typed, whatever it is: the short answer first, then everything behind it.
import { html } from 'hono/html';
import type { Answer } from '../../../src/say/answer.ts';
import { askPath, home, newsPath, verdictPath } from '../../present/paths.ts';
import type { Page, Reading } from './frame.ts';
import { partsOf } from './parts.ts';
import { entriesOf, section, sectionsOf, shortAnswer, sourcesOf, tablesOf } from './pieces.ts';

/** Pages of the cases that an answer names. */
const CASES = 12;

/** `question` as it was typed; the answer has what was read of it. Null where it has no such part. */
export function answerPage({ words }: Reading, whole: Answer, question: string, part = 1): Page | null {
  const { say, language } = words;
  const parts = partsOf(whole);
  const answer = parts[part - 1];
  if (!answer) return null;
  const isFirst = part === 1;
  const path = `${askPath(question)}&keep=1`;
  const others = parts.map((_, index) =>
    index + 1 === part
      ? ''
      : html`<a class="chip" href="${home(language)}${path}${index > 0 ? `&part=${index + 1}` : ''}">${say('ui_page', { page: String(index + 1), pages: String(parts.length) })}</a> `,
  );
  const at = home(language);
  const cases = !isFirst
    ? []
    : [...new Map(answer.verdicts.map((v) => [`${v.importer} ${v.product}`, v])).values()].slice(0, CASES);
  const { importers, products } = answer.query;
  const [origin] = answer.query.origins.length === 1 ? answer.query.origins : [];
  const offers = !isFirst
    ? []
    : [...answer.followUps.map((next) => ({ ...next })), ...answer.offers.map((q) => ({ label: q, question: q }))];
  return {
    title: answer.question || say('ui_web_title'),
    path: isFirst ? path : `${path}&part=${part}`,
    question,
    isPassing: true,
    // Who asks to be told once something moves finds how.
    ...(importers.length === 1
      ? { feed: newsPath(importers[0], products.length === 1 ? products[0] : undefined) }
      : {}),
    data: `/api/v1/ask?${new URLSearchParams({ q: question, language }).toString()}`,
    main: html`<h1>${answer.question || say('ui_nothing_asked')}</h1>
${isFirst ? shortAnswer(answer) : html`<p>${say('ui_page', { page: String(part), pages: String(parts.length) })}</p>`}
${tablesOf(answer.tables)}
${sectionsOf(words, answer)}
${parts.length > 1 ? html`<nav aria-label="${say('ui_more')}">${others}</nav>` : ''}
${cases.length > 0 ? html`<p>${cases.map(({ importer, product }) => html`<a class="chip" href="${at}${verdictPath(importer, product, origin)}">${words.product(product)} → ${words.importer(importer)}</a> `)}</p>` : ''}
${offers.length > 0 ? section('next', say('ui_ask_next'), html`<p>${offers.map(({ label, question: q }) => html`<a class="chip" href="${at}${askPath(q)}">${label}</a> `)}</p>`) : ''}
${entriesOf(words, answer)}
${sourcesOf(words, answer)}`,
  };
}
