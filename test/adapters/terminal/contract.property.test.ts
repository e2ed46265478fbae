// The terminal under the contract of every place: its one page is what "--more" prints.
import { stripVTControlCharacters } from 'node:util';
import { render } from '../../../adapters/terminal/render.ts';
import { contract, type Message } from '../present/contract.ts';

const style = { columns: 100, colour: false, links: false };

const message = (text: string): Message => ({
  text: stripVTControlCharacters(text),
  links: text.match(/https?:\/\/\S+/g) ?? [],
  pings: [],
  faults: text.includes('\u001b') ? ['an escape sequence without a terminal'] : [],
});

contract('the terminal', (answer) => [
  message(render(answer, { ...style, more: false })),
  message(render(answer, { ...style, more: true })),
]);
