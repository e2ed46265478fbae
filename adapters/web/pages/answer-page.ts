// The answer to a question that was typed, whatever it is: the short answer first, then everything behind it.
import { html } from 'hono/html';
import type { Answer } from '../../../src/say/answer.ts';
import { askPath, home, verdictPath } from '../../present/paths.ts';
import type { Page, Reading } from './frame.ts';
import { entriesOf, section, sectionsOf, shortAnswer, sourcesOf, tablesOf } from './pieces.ts';

/** Pages of the cases that an answer names. */
const CASES = 12;

/** `question` as it was typed; the answer has what was read of it. */
export function answerPage({ words }: Reading, answer: Answer, question: string): Page {
  const { say, language } = words;
  const at = home(language);
  const cases = [...new Map(answer.verdicts.map((v) => [`${v.importer} ${v.product}`, v])).values()].slice(0, CASES);
  const [origin] = answer.query.origins.length === 1 ? answer.query.origins : [];
  const offers = [
    ...answer.followUps.map((next) => ({ ...next })),
    ...answer.offers.map((q) => ({ label: q, question: q })),
  ];
  return {
    title: answer.question || say('ui_web_title'),
    path: `${askPath(question)}&keep=1`,
    question,
    isPassing: true,
    data: `/api/v1/ask?${new URLSearchParams({ q: question, language }).toString()}`,
    main: html`<h1>${answer.question || say('ui_nothing_asked')}</h1>
${shortAnswer(answer)}
${tablesOf(answer.tables)}
${sectionsOf(words, answer)}
${cases.length > 0 ? html`<p>${cases.map(({ importer, product }) => html`<a class="chip" href="${at}${verdictPath(importer, product, origin)}">${words.product(product)} → ${words.importer(importer)}</a> `)}</p>` : ''}
${offers.length > 0 ? section('next', say('ui_ask_next'), html`<p>${offers.map(({ label, question: q }) => html`<a class="chip" href="${at}${askPath(q)}">${label}</a> `)}</p>`) : ''}
${entriesOf(words, answer)}
${sourcesOf(words, answer)}`,
  };
}
