// An Answer as one message of components: pure, and the same for the same answer, page and place.
import { type APIContainerComponent, type APITextDisplayComponent, ButtonStyle, ComponentType } from 'discord.js';
import type { Answer } from '../../src/say/answer.ts';
import type { Words } from '../../src/say/words.ts';
import type { Status } from '../../src/status/verdict.ts';
import { followOf } from '../notices/subscribing.ts';
import { type Action, encodeAction, statusLetters } from '../present/action.ts';
import { layOut } from '../present/layout.ts';
import { DISCORD } from '../present/limits.ts';
import type { Page } from '../present/page.ts';
import { cut } from '../present/split.ts';
import { footer } from '../present/texts.ts';
import { escaped, linked } from './markdown.ts';
import { bodyOf, fine, roomOf, sourcesOf, tableText, texts } from './page-text.ts';
import { button, row, text } from './parts.ts';

export interface Shown {
  readonly answer: Answer;
  readonly words: Words;
  /** The answer's query as buttons carry it. */
  readonly query: string;
  /** The address of the web's page that tells the same. */
  readonly webPage: string | null;
  /** Counted from 0; beyond the last one it is the last. */
  readonly page: number;
  /** The question as typed, which the message repeats so that its buttons can be read without a memory; '' for none. */
  readonly asked: string;
  /** Lines about the message itself: what was updated, who shared it. */
  readonly notes: readonly string[];
  /** Seen by one person only: such an answer can be shared. */
  readonly isPrivate: boolean;
  /** Alone with the bot: who asks can be told of changes there, else the channel. */
  readonly isDirect?: boolean | undefined;
}

/** The id of the component that repeats the question, whole. */
export const ASKED_ID = 700;
export const ASKED_MARK = '-# 💬 ';
/** A longer question is shown cut, and cannot be read back. */
export const ASKED_MOST = 450;
const NOTES_MOST = 400;
const ACCENTS: Readonly<Record<Status, number>> = {
  banned: 0xd83c3e,
  suspended: 0xe67e22,
  conditional: 0xf1c40f,
  unknown: 0x95a5a6,
  clear: 0x3498db,
  permitted: 0x2ecc71,
};
/** The colour of the one that matters most; what is not known, or not known whole, is never shown as permitted. */
const GRAVEST: readonly Status[] = ['banned', 'suspended', 'conditional', 'unknown', 'clear', 'permitted'];

export function messageOf(shown: Shown): APIContainerComponent {
  const { answer, words } = shown;
  const pages = pagesOf(answer, words);
  const page = pages[Math.min(shown.page, pages.length - 1)] as Page;
  const accent = accentOf(answer);
  return {
    type: ComponentType.Container,
    ...(accent === undefined ? {} : { accent_color: accent }),
    components: [
      ...askedOf(shown.asked),
      ...texts([
        ...(shown.notes.length > 0 ? [fine(escaped(cut(shown.notes.join(' '), NOTES_MOST)))] : []),
        ...(page.index > 0
          ? [fine(words.say('ui_page', { page: String(page.index + 1), pages: String(pages.length) }))]
          : []),
      ]),
      ...bodyOf(page, words),
      ...page.tables.flatMap((table) => texts([tableText(table, page.sources)])),
      ...sourcesOf(page, words),
      ...texts([
        fine(escaped(footer(words, answer, page.index > 0 && page.index === pages.length - 1))),
        ...(shown.webPage === null ? [] : [fine(`[${escaped(words.say('ui_on_the_web'))}](${linked(shown.webPage)})`)]),
      ]),
      ...(page.index === 0 ? row(followUpsOf(answer)) : []),
      ...row(controlsOf(shown, page, pages.length)),
    ],
  };
}

export const pagesOf = (answer: Answer, words: Words): Page[] => layOut(answer, words, roomOf(words));

export function accentOf({ kind, verdicts }: Answer): number | undefined {
  if (kind === 'out_of_scope') return undefined;
  const gravest = GRAVEST.find((status) => verdicts.some((verdict) => verdict.status === status));
  return ACCENTS[kind === 'unknown' ? 'unknown' : (gravest ?? 'unknown')];
}

export function askedOf(asked: string): APITextDisplayComponent[] {
  const line = escaped(asked.replace(/\s+/g, ' ').trim());
  if (line === '') return [];
  return line.length <= ASKED_MOST
    ? [text(`${ASKED_MARK}${line}`, ASKED_ID)]
    : [text(`${ASKED_MARK}${escaped(cut(asked, ASKED_MOST / 2))}`)];
}

const followUpsOf = (answer: Answer) =>
  [...new Map(answer.followUps.map((next) => [next.query, next])).values()].map(({ label, query }) =>
    button(label, encode({ kind: 'ask', page: 0, query }, answer)),
  );

function controlsOf({ answer, words, query, isPrivate, isDirect }: Shown, page: Page, pages: number) {
  const id = (kind: Action['kind'], number: number): string => encode({ kind, page: number, query }, answer);
  const next = page.index + 1;
  const look = { style: ButtonStyle.Primary } as const;
  // Both turn the pages of one message.
  const back = page.index > 0 ? [button('◀', id('more', page.index - 1), look)] : [];
  const label = page.index > 0 ? '▶' : words.say('ui_more_page', { page: String(next + 1), pages: String(pages) });
  const more = next < pages ? [button(label, id('more', next), look)] : [];
  if (page.index > 0) return [...back, ...more];
  return [
    ...more,
    ...(isPrivate && answer.kind !== 'out_of_scope'
      ? [button(words.say('ui_share'), id('share', 0), { emoji: '📣' })]
      : []),
    ...(answer.kind !== 'out_of_scope' && followOf(answer.query)
      ? [button(words.say(isDirect ? 'ui_follow_me' : 'ui_follow_channel'), id('follow', 0), { emoji: '🔔' })]
      : []),
    button(words.say('ui_helpful'), id('good', 0), { emoji: '👍' }),
    button(words.say('ui_not_helpful'), id('bad', 0), { emoji: '👎' }),
  ];
}

const encode = (action: Pick<Action, 'kind' | 'page' | 'query'>, answer: Answer): string =>
  encodeAction(
    { ...action, language: answer.language, statuses: statusLetters(answer.verdicts), question: '' },
    DISCORD.customId,
  );
