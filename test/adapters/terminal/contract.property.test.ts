// The terminal under the contract of every place: its one page is what "--more" prints.
import { stripVTControlCharacters } from 'node:util';
import { render } from '../../../adapters/terminal/render.ts';
import { wordsOf } from '../../../src/say/words.ts';
import { knowledge } from '../../knowledge-for-tests.ts';
import { contract, type Message } from '../present/contract.ts';

const style = { columns: 100, colour: false, links: false };

const message = (text: string): Message => ({
  text: stripVTControlCharacters(text),
  links: text.match(/https?:\/\/\S+/g) ?? [],
  pings: [],
  faults: text.includes('\u001b') ? ['an escape sequence without a terminal'] : [],
});

contract('the terminal', {
  messages: (answer) =>
    [false, true].map((more) => message(render(answer, wordsOf(knowledge, answer.language), { ...style, more }))),
  room: Number.POSITIVE_INFINITY,
});
