// The web under the contract of every place: its page, or the parts of it, hold all of an answer.
import { answerPage } from '../../../adapters/web/pages/answer-page.ts';
import { framed, readingIn } from '../../../adapters/web/pages/frame.ts';
import { partsOf } from '../../../adapters/web/pages/parts.ts';
import type { Answer } from '../../../src/say/answer.ts';
import { knowledge, TODAY } from '../../knowledge-for-tests.ts';
import { contract, type Message } from '../present/contract.ts';
import { elementsOf, faultsOf, textOf } from './pages/html.ts';

function message(answer: Answer, part: number): Message {
  const reading = readingIn(knowledge, answer.language, TODAY, undefined);
  const page = answerPage(reading, answer, answer.question, part);
  if (!page) throw new Error(`there is no part ${part}`);
  const html = String(framed(reading, page));
  return {
    // Without its title, which says again what was asked.
    text: textOf(html.slice(html.indexOf('<main'))),
    links: elementsOf(html).flatMap(({ name, attributes }) => (name === 'a' ? (attributes.get('href') ?? []) : [])),
    pings: [],
    faults: faultsOf(html),
  };
}

contract('the web', {
  messages: (answer) => partsOf(answer).map((_, index) => message(answer, index + 1)),
  room: Number.POSITIVE_INFINITY,
});
