// What every place of delivery must hold to: same verdicts, same sources, nothing lost, nobody pinged, within limits.
import { expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { wordsOf } from '../../../src/answer/words.ts';
import { ask } from '../../../src/ask.ts';
import type { AnswerLanguage } from '../../../src/language/answer-language.ts';
import { knowledge, TODAY } from '../../knowledge-for-tests.ts';
import { sampled } from '../../sampling.ts';

/** One message as a person reads it. */
export interface Message {
  /** All text in reading order, markup and escapes undone; where a text was parted, the parts are joined by any space. */
  readonly text: string;
  /** Addresses that can be followed. */
  readonly links: readonly string[];
  /** Whatever would notify somebody: a mention of a person, a group or everyone that is live. */
  readonly pings: readonly string[];
  /** What breaks the platform's limits or its schema. */
  readonly faults: readonly string[];
}

/** All messages of an answer: first the one that is sent, then those behind "More" in order. */
export type Render = (answer: Answer) => readonly Message[];

export const LANGUAGES: readonly AnswerLanguage[] = ['en', 'ja', 'zh-Hans', 'zh-Hant', 'ko'];

/** A question of each kind; long ones and such as mean harm among them. */
export const QUESTIONS: readonly string[] = [
  'Can I ship scallops from Hokkaido to China?',
  'seafood to China',
  'Which prefectures does Hong Kong ban?',
  'Which products does China ban?',
  'compare scallops everywhere',
  'What certificates are needed for seafood to China?',
  'What did the IAEA find?',
  'What changed for seafood to China since 2011?',
  'Why did China lift the ten-prefecture ban?',
  'How much seafood did China import from Japan?',
  'beef to China between 2001 and 2025',
  'Is it safe to eat?',
  'Can Aomori apples go to Mongolia?',
  'fukashima rice to hong kong ok?',
  '<!channel> <@U012AB3CD> @everyone @here scallops to China <https://evil.example|China> [x](https://evil.example)',
  'scallop '.repeat(5_000),
  '',
];

const squeeze = (text: string): string => text.replace(/\s+/g, '');

export function contract(place: string, render: Render): void {
  const all = QUESTIONS.flatMap((question) => LANGUAGES.map((language) => ({ question, language })));
  for (const { question, language } of sampled(all, 2))
    it(`${place} keeps the contract: ${language}, ${question.slice(0, 40)}`, () => {
      keeps(ask(knowledge, question, { today: TODAY, language }), render);
    });
}

/** All that must hold of one answer's messages. */
export function keeps(answer: Answer, render: Render): void {
  const messages = render(answer);
  expect(messages.length).toBeGreaterThan(0);
  for (const { faults, pings } of messages) {
    expect(faults).toEqual([]);
    expect(pings).toEqual([]);
  }
  const words = wordsOf(knowledge, answer.language);
  const first = squeeze(messages[0]?.text ?? '');
  const groups = answer.headline.split(words.say('group_separator'));
  // A verdict of a hundred groups goes on in the next message; what it begins with does not.
  for (const group of answer.headline.length > 1_200 ? groups.slice(0, 8) : groups)
    expect(first, 'the verdict stands in the first message').toContain(squeeze(group).slice(0, 200));
  staleIsTold(answer, first);
  nothingIsLost(answer, messages);
}

/** No status that may have changed goes without its age, in the very first message. */
function staleIsTold(answer: Answer, first: string): void {
  const words = wordsOf(knowledge, answer.language);
  for (const verdict of answer.verdicts.filter((v) => v.stale && v.verified).slice(0, 3))
    expect(first, 'the age stands in the first message').toContain(squeeze(words.date(verdict.verified ?? '')));
}

/** A long text may go on in the next message: then its clauses are looked for one by one. */
const whole = (text: string): string[] => (text.length > 600 ? text.split(/ ‖ |(?<=[.。;·,、，；：]\s?)/) : [text]);

function nothingIsLost(answer: Answer, messages: readonly Message[]): void {
  const all = squeeze(messages.map((message) => message.text).join('\n'));
  const words = wordsOf(knowledge, answer.language);
  const told = [
    ...answer.sentences.flatMap((s) =>
      s.text.length > 600 ? whole(s.text) : s.text.split(words.say('group_separator')),
    ),
    ...answer.caveats.map((c) => c.text),
    ...answer.tables.flatMap((table) => [table.title, ...table.columns, ...table.rows.flatMap((row) => row.cells)]),
    ...answer.sources.map((source) => source.title),
    ...answer.sources.map((source) => source.publisher),
  ];
  const links = new Set(messages.flatMap((message) => message.links));
  for (const text of told.flatMap(whole)) expect(all.includes(squeeze(text)), `lost: ${text}`).toBe(true);
  for (const { url } of answer.sources) if (url) expect(links.has(url), `lost: ${url}`).toBe(true);
}
