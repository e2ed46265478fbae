// A conversation without its terminal: a line in, a text out, and what the next line is read against.
import type { Answer } from '../../src/answer/answer.ts';
import { ask } from '../../src/ask.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { nearest } from '../../src/knowledge/lint/suggest.ts';
import type { AnswerLanguage } from '../../src/language/answer-language.ts';
import { ANSWER_LANGUAGES } from '../../src/language/answer-language.ts';
import { decodeQuery } from '../../src/question/encode.ts';
import type { Query } from '../../src/question/query.ts';
import { render, type Style } from './render.ts';

const HELP: Readonly<Record<string, string>> = {
  '/more': 'everything the last answer holds, with all its sources',
  '/sources': 'the sources of the last answer',
  '/json': 'the last answer as data',
  '/language': 'answer in en, ja, zh-Hans, zh-Hant or ko; auto: in the language of the question',
  '/importer': 'the importer assumed where a question names none, for example hk; auto: the usual one',
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
    render(answer, { ...style, more, moreBy: '/more', numbered: true });

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
    return `→ ${chosen.question}\n\n${answer(query ?? chosen.question, language ?? last.language)}`;
  };

  const set = (
    command: string,
    value: string | undefined,
    now: string | undefined,
    known: readonly string[],
    take: (value: string | undefined) => void,
  ): string => {
    if (value === undefined) return `${command} ${now ?? AUTO}\n`;
    if (value !== AUTO && !known.includes(value))
      return `${command} ${value} is not one of ${known.join(', ')}, ${AUTO}\n`;
    take(value === AUTO ? undefined : value);
    return `${command} ${value}\n`;
  };

  const command = (name: string, value: string | undefined): string | undefined => {
    if (name === '/quit') return undefined;
    if (name === '/help') return help();
    if (name === '/language')
      return set(name, value, language, ANSWER_LANGUAGES, (chosen) => {
        language = ANSWER_LANGUAGES.find((one) => one === chosen);
      });
    if (name === '/importer')
      return set(name, value, importer, [...knowledge.importers.keys()], (chosen) => {
        importer = chosen;
      });
    if (!Object.hasOwn(HELP, name)) {
      const near = nearest(name, COMMANDS);
      return `${name} is no command: ${near ? `did you mean ${near}?` : '/help lists them'}\n`;
    }
    if (!last) return 'Ask something first.\n';
    if (name === '/json') return `${JSON.stringify(last, null, 2)}\n`;
    return name === '/sources' ? sourceList(last) : shown(last, true);
  };

  return {
    say: (line) => {
      const typed = line.trim();
      if (typed === '') return '';
      if (/^\d{1,2}$/.test(typed)) return followUp(Number(typed));
      const [name = '', value] = typed.split(/\s+/);
      return typed.startsWith('/') ? command(name.toLowerCase(), value) : answer(typed);
    },
  };
}

function help(): string {
  const lines = Object.entries(HELP).map(([name, does]) => `  ${name.padEnd(10)}  ${does}`);
  return [
    'Ask in English, Japanese, Chinese or Korean; what a question leaves open is taken from the one before.',
    ...lines,
    `  ${'1, 2, …'.padEnd(10)}  ask the follow-up of that number`,
    `  ${'Tab'.padEnd(10)}  complete the name of an importer, a prefecture or a product`,
    '',
  ].join('\n');
}

function sourceList({ sources }: Answer): string {
  if (sources.length === 0) return 'The last answer has no sources.\n';
  // Without numbers: those beside the sentences count only the sources that are marked.
  return sources
    .map(({ publisher, published, kind, language, title, url }) =>
      [
        `· ${[publisher, published ?? 'no date', kind, language].join(', ')}: ${title}`,
        url ? ` ${url}` : '',
        '\n',
      ].join(''),
    )
    .join('');
}
