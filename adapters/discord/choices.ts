// What autocomplete offers: names and dates in the person's language, from memory, within Discord's limits.
import type { APIApplicationCommandOptionChoice } from 'discord.js';
import { boardImporters } from '../../src/knowledge/board-importers.ts';
import { firstDay } from '../../src/knowledge/dates.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { ANSWER_LANGUAGES, type AnswerLanguage } from '../../src/language/answer-language.ts';
import { fold } from '../../src/language/fold.ts';
import { findDates } from '../../src/question/dates.ts';
import { wordsOf } from '../../src/say/words.ts';
import { importerMeasures } from '../../src/status/reach.ts';
import { DISCORD } from '../present/limits.ts';
import { namedExactly, namesLike } from '../present/names.ts';
import { cut } from '../present/split.ts';
import { AUTOMATIC } from './commands.ts';
import { daysOf, isWritten } from './forms.ts';

export interface Typing {
  readonly option: string;
  readonly typed: string;
  /** What the person has put into the other options. */
  readonly importer: string | undefined;
  /** In settings a choice can be taken back. */
  readonly isSetting?: boolean | undefined;
}

export type TextChoice = APIApplicationCommandOptionChoice<string>;

export function choicesFor(
  knowledge: Knowledge,
  { option, typed, importer, isSetting }: Typing,
  language: AnswerLanguage,
  today: string,
): TextChoice[] {
  if (option === 'zone') return zones(typed);
  if (option === 'date') return dates(knowledge, typed, importer, language, today);
  const kind = option === 'with' ? 'importer' : option;
  if (kind !== 'product' && kind !== 'prefecture' && kind !== 'importer') return [];
  const none = isSetting && isNone(knowledge, typed, 'begun') ? [noChoice(knowledge, language)] : [];
  const named = namesLike(knowledge, kind, typed, language, DISCORD.choices - none.length);
  return [...none, ...named.map(({ name, value }) => ({ name: cut(name, DISCORD.choiceText), value }))];
}

/** By any part of its name; first those of where most goods go. */
function zones(typed: string): TextChoice[] {
  const sought = typed.trim().toLowerCase().replaceAll(' ', '_');
  return Intl.supportedValuesOf('timeZone')
    .filter((zone) => zone.toLowerCase().includes(sought))
    .sort((a, b) => Number(b.startsWith('Asia/')) - Number(a.startsWith('Asia/')))
    .slice(0, DISCORD.choices)
    .map((zone) => ({ name: zone, value: zone }));
}

/** Chosen to mean no importer any more; no importer has this id. */
const NONE = 'none';

const noChoice = (knowledge: Knowledge, language: AnswerLanguage): TextChoice => ({
  name: cut(wordsOf(knowledge, language).say('ui_settings_none'), DISCORD.choiceText),
  value: NONE,
});

/** Whether what was typed takes a choice back, in any language; `begun`: or may come to, as more is typed. */
export function isNone(knowledge: Knowledge, typed: string, how: 'whole' | 'begun' = 'whole'): boolean {
  const said = fold(typed).trim();
  const words = ANSWER_LANGUAGES.flatMap((language) => {
    const { say } = wordsOf(knowledge, language);
    return (['ui_settings_none', 'ui_settings_clear', 'ui_settings_automatic'] as const).map((key) => fold(say(key)));
  });
  return [NONE, AUTOMATIC, ...words].some((word) => (how === 'whole' ? word === said : word.startsWith(said)));
}

/** What was typed, read as a date; without anything typed, today and the days on which the importer's rules changed. */
function dates(
  knowledge: Knowledge,
  typed: string,
  importer: string | undefined,
  language: AnswerLanguage,
  today: string,
): TextChoice[] {
  const words = wordsOf(knowledge, language);
  const choice = (at: string): TextChoice => ({
    name: cut(at.split('/').map(words.date).join(' – '), DISCORD.choiceText),
    value: at,
  });
  const text = fold(typed);
  if (text !== '') {
    // As the form reads it, which takes the first.
    const inFigures = daysOf(text);
    const read = isWritten(text)
      ? [text]
      : inFigures.length > 0
        ? inFigures
        : findDates(knowledge, text, today).dates.map(({ at }) => at);
    const partial = changes(knowledge, importer, today).filter((at) => at.startsWith(text));
    return [...new Set([...read, ...partial])].slice(0, DISCORD.choices).map(choice);
  }
  return [...new Set([today, ...changes(knowledge, importer, today)])].slice(0, DISCORD.choices).map(choice);
}

/** Newest first. */
function changes(knowledge: Knowledge, importer: string | undefined, today: string): string[] {
  const ids = importer === undefined ? boardImporters(knowledge, today) : namedExactly(knowledge, 'importer', importer);
  const days = ids
    .flatMap((id) => importerMeasures(knowledge, id))
    .flatMap(({ from, until }) => [from, until])
    .filter((date) => date !== undefined && firstDay(date) <= today);
  return [...new Set(days)].filter((date) => date !== undefined).sort((a, b) => (a < b ? 1 : -1));
}
