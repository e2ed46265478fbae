// What every place of delivery must hold to: same verdicts, same sources, nothing lost, nobody pinged, within limits.
import { expect, it } from 'vitest';
import { ask } from '../../../src/ask.ts';
import type { AnswerLanguage } from '../../../src/language/answer-language.ts';
import { confirmedSince } from '../../../src/plan/ages.ts';
import type { ClaimData, Slot } from '../../../src/plan/claim.ts';
import type { Answer, ToldClaim } from '../../../src/say/answer.ts';
import { wordsOf } from '../../../src/say/words.ts';
import type { Verdict } from '../../../src/status/verdict.ts';
import { besideWhatLeads, OF_STATUS } from '../../holds.ts';
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

export interface Place {
  /** All messages of an answer: first the one that is sent, then those behind "More" in order. */
  readonly messages: (answer: Answer) => readonly Message[];
  /** A short answer of so many characters, addresses and named sources included, fits into one message. */
  readonly room: number;
}

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

export function contract(name: string, place: Place): void {
  const all = QUESTIONS.flatMap((question) => LANGUAGES.map((language) => ({ question, language })));
  for (const { question, language } of sampled(all, 3))
    it(`${name} keeps the contract: ${language}, ${question.slice(0, 40)}`, () => {
      keeps(ask(knowledge, question, { today: TODAY, language }), place);
    });
}

/** All that must hold of one answer's messages. */
export function keeps(answer: Answer, { messages: render, room }: Place): void {
  const messages = render(answer);
  expect(messages.length).toBeGreaterThan(0);
  for (const { faults, pings } of messages) {
    expect(faults).toEqual([]);
    expect(pings).toEqual([]);
  }
  shortIsFirst(answer, messages[0] as Message, room);
  nothingIsLost(answer, messages);
}

/** Lines that every place has room for in a message, if they are short. */
const LINES = 30;

/** The short answer stands in the very first message; where a list leaves no room, the rest of it and what is beside it go on below. */
function shortIsFirst(answer: Answer, { text, links }: Message, room: number): void {
  const first = squeeze(text);
  const words = wordsOf(knowledge, answer.language);
  const of = (...slots: readonly Slot[]): ToldClaim[] =>
    slots.flatMap((slot) => answer.short.filter((claim) => claim.slot === slot));
  const [leading] = of('answer');
  const status = answer.short.filter(({ kind }) => kind === 'verdict').slice(0, 1);
  const required = [...new Set([...(leading ? [leading] : []), ...status, ...of('age', 'do')])];
  const byWeight = [...required, ...of('answer').slice(1), ...of('basis', 'also')].slice(0, LINES);
  const fitting = byWeight.filter((_, index) => lengthOf(byWeight.slice(0, index + 1), answer.sources) <= room);
  for (const claim of textsOf([...new Set([...required, ...fitting])]).flatMap(clauses))
    expect(first, 'not in the first message').toContain(squeeze(claim));
  for (const url of pagesOf(required)) expect(links, 'a page to check is a link').toContain(url);
  // No status that may have changed goes without its age, whatever the claims say; what nobody asked for waits with it.
  const ages = of('age').filter((claim) => claim.kind === 'age');
  const isStatus = answer.short.some(({ kind }) => OF_STATUS.has(kind));
  const told = isStatus ? besideWhatLeads(answer.short, atTheEnd(answer.verdicts)) : [];
  for (const verdict of told.filter(({ stale, verified }) => stale && verified))
    if (!ages.some((claim) => isOlder(claim.data, verdict)))
      expect(first, 'the age is told').toContain(squeeze(words.date(verdict.verified ?? '')));
  if (answer.kind !== 'out_of_scope') expect(first).toContain(squeeze(words.say('disclaimer')));
}

/** Of a period what held at its end: what held before has not changed since. */
function atTheEnd(verdicts: readonly Verdict[]): Verdict[] {
  const last = verdicts.reduce((latest, { to }) => (to !== null && to > latest ? to : latest), '');
  return verdicts.filter(({ to }) => to === null || to === last);
}

/**
 * Of many ages the oldest of a kind, or of a worse one, are told, and how many newer ones there are: none is older than it is
 * told to be, nor said to be confirmed that is not.
 */
const isOlder = ({ age, list, newer }: ClaimData['age'], verdict: Verdict): boolean =>
  (age === 'before' || (age === 'old' && confirmedSince(verdict) !== null)) &&
  newer > 0 &&
  list.every(({ date }) => date <= (verdict.verified ?? ''));

const textsOf = (claims: readonly ToldClaim[]): string[] => claims.map(({ text }) => text);

/** What a message has to hold for these claims: their texts and pages, and the two sources marked at each. */
function lengthOf(claims: readonly ToldClaim[], sources: Answer['sources']): number {
  const marked = claims.flatMap((claim) => sources.filter(({ id }) => claim.sources.includes(id)).slice(0, 2));
  const named = [...new Set(marked)].map(({ publisher, title, url = '' }) => `${publisher}${title}${url}`.length + 60);
  const told = [...textsOf(claims).map((text) => text.length + 20), ...pagesOf(claims).map((url) => url.length + 10)];
  return [...told, ...named].reduce((sum, length) => sum + length, 0);
}

const pagesOf = (claims: readonly ToldClaim[]): string[] =>
  claims.flatMap((claim) => (claim.kind === 'check' ? claim.data.pages.map(({ url }) => url) : []));

/** A long text may go on in the next line or message: then its clauses are looked for one by one. */
const clauses = (text: string): string[] => (text.length > 600 ? text.split(/(?<=[.。;·,、，；：]\s?)/) : [text]);

function nothingIsLost(answer: Answer, messages: readonly Message[]): void {
  const all = squeeze(messages.map((message) => message.text).join('\n'));
  const words = wordsOf(knowledge, answer.language);
  const claims = [...answer.short, ...answer.more];
  const told = [
    ...textsOf(claims),
    ...answer.tables.flatMap((table) => [table.title, ...table.columns, ...table.rows.flatMap((row) => row.cells)]),
    ...answer.sources.flatMap(({ title, publisher }) => [title, publisher]),
  ];
  const links = new Set(messages.flatMap((message) => message.links));
  for (const text of told.flatMap(clauses)) expect(all.includes(squeeze(text)), `lost: ${text}`).toBe(true);
  for (const [section, [first]] of Map.groupBy(answer.more, (claim) => claim.section)) {
    const begins = `${section ? words.say(`section_${section}`) : ''}${clauses(first?.text ?? '')[0]}`;
    expect(all, 'a section begins with its name').toContain(squeeze(begins));
  }
  for (const url of [...pagesOf(claims), ...answer.sources.flatMap(({ url }) => url ?? [])])
    expect(links.has(url), `lost: ${url}`).toBe(true);
}
