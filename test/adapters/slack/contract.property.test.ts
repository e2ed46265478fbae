// Slack under the contract of every place, over all kinds of answers and over the whole knowledge.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Asked } from '../../../adapters/present/asking.ts';
import { SLACK } from '../../../adapters/present/limits.ts';
import { BUTTON_ROOM } from '../../../adapters/slack/around.ts';
import { pagesOf, render } from '../../../adapters/slack/render.ts';
import { ask } from '../../../src/ask.ts';
import { casesOf, PLAIN, queryOf } from '../../../src/question/make.ts';
import type { Answer } from '../../../src/say/answer.ts';
import { wordsOf } from '../../../src/say/words.ts';
import { knowledge, TODAY } from '../../knowledge-for-tests.ts';
import { runs, sampled } from '../../sampling.ts';
import { contract, keeps, LANGUAGES, type Message, type Place } from '../present/contract.ts';
import { fitted } from '../present/fitted.ts';
import { faultsOf, textsIn } from './schema.ts';

const askedOf = (answer: Answer): Asked => ({
  ...fitted(answer, BUTTON_ROOM),
  words: wordsOf(knowledge, answer.language),
  page: null,
});

/** Markup undone as Slack's own reader does it. A link's label is read, and its address where the label only shortens it. */
const read = (mrkdwn: string): string =>
  mrkdwn
    .replace(/<(https?:[^|>]+)\|([^>]*)>/g, (_, url: string, label: string) =>
      url.replaceAll('&amp;', '&').includes(label.replace(/\u200b/g, '').replaceAll('&amp;', '&')) ? url : label,
    )
    .replace(/\u200b/g, '')
    .replace(/^\*(.*)\*$/s, '$1')
    .replace(/^\*(.*)\*( <|$|\s)/s, '$1$2')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll('¦', '|');

/** Bold closes before the marks of a line. */
const readLine = (text: string): string => read(text.replace(/^\*(.*)\* (<https?:|\[\d)/s, '$1 $2'));

const messages = (answer: Answer): Message[] => {
  const asked = askedOf(answer);
  return pagesOf(asked).map(({ index }) => {
    const message = render(asked, index, { isPrivate: true });
    const texts = textsIn(message.blocks);
    return {
      text: texts.map(readLine).join('\n'),
      links: [
        ...[...texts.join('\n').matchAll(/<(https?:[^|>]+)[|>]/g)].map((m) =>
          (m[1] ?? '').replaceAll('&amp;', '&').replaceAll('%7C', '|'),
        ),
        // The first page to check is a button.
        ...message.blocks.flatMap((block) =>
          block.type === 'section' && block.accessory && 'url' in block.accessory ? (block.accessory.url ?? []) : [],
        ),
      ],
      pings: [message.text, ...texts].flatMap((t) => t.match(/<[@!#][^>]*>/g) ?? []),
      faults: faultsOf(message),
    };
  });
};

/** A mark is a link here: half the room is left for the addresses of marks. */
const slack: Place = { messages, room: SLACK.message / 2 };

contract('Slack', slack);

describe('over the whole knowledge', () => {
  const importers = [...knowledge.importers.keys()];
  const products = [...knowledge.products.keys()];
  const origins = [...knowledge.prefectures.keys()];
  const intents = [
    'status',
    'list_regions',
    'list_products',
    'requirements',
    'sampling',
    'timeline',
    'reason',
    'source',
    'comparison',
    'definition',
    'trade_data',
  ] as const;

  it('no answer breaks a limit or the schema, or loses its verdict, a date or a source', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        fc.subarray([...intents], { minLength: 1, maxLength: 2 }),
        fc.subarray(importers, { maxLength: 3 }),
        fc.subarray(products, { maxLength: 3 }),
        fc.subarray(origins, { maxLength: 6 }),
        fc.constantFrom(null, '2023-08-24', '2011/2026', '2023-09'),
        (language, asked, i, p, o, at) => {
          const cases = casesOf(i, p, { ...PLAIN, origins: o, at });
          keeps(ask(knowledge, queryOf({ language, intents: asked, cases }), { today: TODAY }), slack);
        },
      ),
      runs(300),
    );
  });

  it('the longest answers fit: every importer, every root of the goods', () => {
    const asked = intents.flatMap((intent) => LANGUAGES.map((language) => ({ intent, language })));
    for (const { intent, language } of sampled(asked, 6)) {
      const cases = casesOf(importers, products.slice(0, 8), PLAIN);
      keeps(ask(knowledge, queryOf({ language, intents: [intent], cases }), { today: TODAY }), slack);
    }
  });

  it('a button of an answer gives the same verdicts again', () => {
    const asked = askedOf(ask(knowledge, 'Can I ship scallops from Hokkaido to China?', { today: TODAY }));
    expect(render(asked, 0, { isPrivate: true }).text).toContain(asked.answer.headline.slice(0, 20));
  });
});
