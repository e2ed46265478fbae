// A conversation without its terminal: a line in, a text out, and what the next line is read against.

import { ask } from '../../src/ask.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { nearest } from '../../src/knowledge/lint/suggest.ts';
import type { AnswerLanguage } from '../../src/language/answer-language.ts';
import { ANSWER_LANGUAGES } from '../../src/language/answer-language.ts';
import { decodeQuery } from '../../src/question/encode.ts';
import type { Query } from '../../src/question/query.ts';
import type { Answer } from '../../src/say/answer.ts';
import { wordsOf } from '../../src/say/words.ts';
import { meant } from '../host/ids.ts';
import { render, type Style } from './render.ts';
import { wrap } from './wrap.ts';

const HELP: Readonly<Record<string, string>> = {
  '/more': 'everything the last answer holds, with all its sources',
  '/sources': 'the sources of the last answer',
  '/json': 'the last answer as data',
  '/language': 'answer in en, ja, zh-Hans, zh-Hant or ko; auto: in the language of the question',
  '/importer': 'the importer assumed where a question names none, by id or name: hk, Hong Kong; auto: the usual one',
  '/help': 'this list',
  '/quit': 'end; so do Ctrl-C and Ctrl-D',
};
export const COMMANDS: readonly string[] = Object.keys(HELP);
export const AUTO = 'auto';

export interface Settings {
  /** ISO day. */
  readonly today: string;
  readonly language?: AnswerLanguage | undefined;
  readonly importer?: string | undefined;
  readonly style: Omit<Style, 'more'>;
}

export interface Conversation {
  /** The text to show; undefined where the conversation ends. */
  say(line: string): string | undefined;
}

export function conversation(knowledge: Knowledge, settings: Settings): Conversation {
  const { today, style } = settings;
  let { language, importer } = settings;
  let last: Answer | undefined;
  let context: Query | undefined;

  const shown = (answer: Answer, more = false): string =>
    render(answer, wordsOf(knowledge, answer.language), { ...style, more, moreBy: '/more', numbered: true });

  const answer = (question: string | Query, inLanguage = language): string => {
    last = ask(knowledge, question, { today, language: inLanguage, context, defaults: { importer } });
    // What is not ours to answer leaves the thread as it was.
    if (last.kind !== 'out_of_scope') context = last.query;
    return shown(last);
  };

  const followUp = (number: number): string => {
    const chosen = last?.followUps[number - 1];
    if (!last || !chosen) {
      const most = last?.followUps.length ?? 0;
      return most > 0 ? `There is no ${number}: choose 1 to ${most}.\n` : 'There is nothing to choose from yet.\n';
    }
    // The same query as the button of a chat carries, so that the same is answered.
    const query = decodeQuery(knowledge, chosen.query)?.query;
    const spoken = language ?? last.language;
    return `→ ${chosen.question}\n\n${answer(query ? { ...query, language: spoken } : chosen.question, spoken)}`;
  };

  const setLanguage = (value: string): string | undefined => {
    const chosen = ANSWER_LANGUAGES.find((one) => one === value);
    if (value !== AUTO && !chosen) return `is not one of ${[...ANSWER_LANGUAGES, AUTO].join(', ')}`;
    language = chosen;
    return undefined;
  };

  const setImporter = (value: string): string | undefined => {
    const found = value === AUTO ? undefined : meant(knowledge, 'importer', value);
    if (found && !found.ok) return found.why;
    importer = found?.ids[0];
    return undefined;
  };

  const set = (name: '/language' | '/importer', value: string): string => {
    const wrong = value === '' ? undefined : name === '/language' ? setLanguage(value) : setImporter(value);
    if (wrong !== undefined) return `${name} ${value} ${wrong}\n`;
    return `${name} ${(name === '/language' ? language : importer) ?? AUTO}\n`;
  };

  const command = (name: string, value: string): string | undefined => {
    if (name === '/quit') return undefined;
    if (name === '/help') return help(style.columns);
    if (name === '/language' || name === '/importer') return set(name, value);
    if (!Object.hasOwn(HELP, name)) {
      const near = nearest(name, COMMANDS);
      return `${name} is no command: ${near ? `did you mean ${near}?` : '/help lists them'}\n`;
    }
    if (!last) return 'Ask something first.\n';
    if (name === '/json') return `${JSON.stringify(last, null, 2)}\n`;
    return name === '/sources' ? sourceList(last, style.columns) : shown(last, true);
  };

  return {
    say: (line) => {
      const typed = line.trim();
      if (typed === '') return '';
      if (/^\d{1,2}$/.test(typed)) return followUp(Number(typed));
      const [name = '', ...words] = typed.split(/\s+/);
      return typed.startsWith('/') ? command(name.toLowerCase(), words.join(' ')) : answer(typed);
    },
  };
}

function help(columns: number): string {
  const line = (name: string, does: string): string[] => wrap(does, columns, `  ${name.padEnd(10)}  `, ' '.repeat(14));
  return [
    ...wrap(
      'Ask in English, Japanese, Chinese or Korean; what a question leaves open is taken from the one before.',
      columns,
    ),
    ...Object.entries(HELP).flatMap(([name, does]) => line(name, does)),
    ...line('1, 2, …', 'ask the follow-up of that number'),
    ...line('Tab', 'complete the name of an importer, a prefecture or a product'),
    '',
  ].join('\n');
}

function sourceList({ sources }: Answer, columns: number): string {
  if (sources.length === 0) return 'The last answer has no sources.\n';
  // Without numbers: those beside the sentences count only the sources that are marked.
  const lines = sources.flatMap(({ publisher, published, kind, language, title, url }) => {
    const label = `${[publisher, published ?? 'no date', kind, language].join(', ')}: ${title}`;
    return wrap(url ? `${label} ${url}` : label, columns, '· ', '  ');
  });
  return `${lines.join('\n')}\n`;
}
