// `npm run diff`: the notices that the change at hand would send, in each language, and to how many places.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineCommand } from 'citty';
import { compared } from '../../src/change/between.ts';
import type { Change } from '../../src/change/change.ts';
import { isReleased } from '../../src/change/released.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { ANSWER_LANGUAGES, type AnswerLanguage } from '../../src/language/answer-language.ts';
import { noticeOf } from '../../src/notice.ts';
import type { Answer } from '../../src/say/answer.ts';
import type { Audience } from '../host/audience.ts';
import {
  dayOr,
  FAULT,
  fail,
  KNOWLEDGE,
  knowledgeOrExit,
  languageOr,
  ROOT,
  today,
  USAGE,
} from '../host/command-line.ts';
import { knowledgeAt } from './before.ts';
import { writeUnfaulted } from './change.ts';

export const diffCommand = (audience: Audience) =>
  defineCommand({
    meta: {
      name: 'diff',
      description:
        'The notices that this change would send.  npm run diff [-- OLD NEW] [--release "who looked at them"]',
    },
    args: {
      old: {
        type: 'positional',
        required: false,
        description: 'A revision of git or a folder (default: what was released last)',
      },
      new: { type: 'positional', required: false, description: 'The same (default: the working folder)' },
      language: { type: 'string', description: `One of ${ANSWER_LANGUAGES.join(', ')} (default: all)` },
      today: { type: 'string', description: 'The day on which they would be told, YYYY-MM-DD' },
      since: {
        type: 'string',
        description: 'The day up to which was told before (default: today): what came due since is told',
      },
      release: {
        type: 'string',
        description: 'Your name: writes the line into knowledge/released.yaml that lets them be sent',
      },
    },
    async run({ args }) {
      if (args.release !== undefined && (args.new !== undefined || !args.release.trim()))
        fail(USAGE, 'The working folder is what is released, by a name: npm run diff -- --release "M. Sato"');
      const day = dayOr(args.today);
      const language = languageOr(args.language);
      const after = args.new === undefined ? await knowledgeOrExit(KNOWLEDGE) : knowledgeAt(args.new);
      const before = args.old === undefined ? releasedBefore(after) : knowledgeAt(args.old);
      const { changes, coverage } = compared(
        { knowledge: before, day: dayOr(args.since ?? day, '--since') },
        { knowledge: after, day },
      );
      const [from, to] = [before.version.hash, after.version.hash];
      const places = changes.length > 0 ? await audience.placesOf(after, changes) : null;
      const languages = language ? [language] : ANSWER_LANGUAGES;
      process.stdout.write(
        page({ changes, coverage: coverage.length, places, from, to }, noticing(after, languages, day)),
      );
      if (args.release !== undefined) release(from, to, args.release.trim());
      else if (from !== to && !isReleased(after.released, from, to) && args.new === undefined)
        process.stdout.write(RELEASING);
    },
  });

const RELEASING = `
Nothing of it is sent before it is released: npm run diff -- --release "who looked at it", and commit knowledge/released.yaml.
`;

export interface Differing {
  readonly changes: readonly Change[];
  readonly coverage: number;
  readonly places: readonly number[] | null;
  readonly from: string;
  readonly to: string;
}

type Noticing = (change: Change) => readonly Answer[];

const noticing =
  (knowledge: Knowledge, languages: readonly AnswerLanguage[], day: string): Noticing =>
  (change) =>
    languages.flatMap((language) => noticeOf(knowledge, [change], { language, today: day }) ?? []);

/** Sources of each; all of them stand behind a press. */
const SOURCES = 3;

/** What is sent, as it is sent, but for a place's own markup. */
export function page({ changes, coverage, places, from, to }: Differing, notices: Noticing): string {
  const lines = [
    from === to ? `Version ${to} against itself` : `From version ${from} to ${to}`,
    changes.length === 0 ? 'No notice: nothing moved that anybody was told.' : `Notices: ${changes.length}`,
  ];
  for (const [index, change] of changes.entries()) {
    const told = change.digestOnly ? 'in digests alone' : 'at once';
    const count = places === null ? 'no subscriptions are kept here' : `places: ${places[index] ?? 0}`;
    lines.push('', `${index + 1}. ${change.worth}, ${change.topic}, ${told}; ${count}`);
    for (const { language, short, sources } of notices(change)) {
      lines.push(
        ...short.map(({ text }, at) => `   ${(at === 0 ? language : '').padEnd(8)}${text.replaceAll('\n', ' ')}`),
      );
      for (const { publisher, title, published } of sources.slice(0, SOURCES))
        lines.push(`   ${''.padEnd(8)}– ${publisher}${published ? `, ${published}` : ''}: ${title}`);
    }
  }
  if (coverage > 0) lines.push('', `Better covered, and told to nobody: ${coverage}`);
  return `${lines.join('\n')}\n`;
}

/** The knowledge of the commit that released its version last; before the first release, that of the last commit. */
function releasedBefore({ released }: Knowledge): Knowledge {
  const last = released.at(-1);
  if (!last) return knowledgeAt('HEAD');
  const log = spawnSync('git', ['log', '--reverse', '--format=%H', '-S', last.to, '--', 'knowledge/released.yaml'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const [commit] = log.stdout?.split('\n') ?? [];
  const knowledge = commit ? knowledgeAt(commit) : undefined;
  if (knowledge?.version.hash === last.to) return knowledge;
  return fail(FAULT, `no commit holds version ${last.to}, which was released last: name what to compare with`);
}

const FILE = join(KNOWLEDGE, 'released.yaml');

function release(from: string, to: string, by: string): void {
  if (from === to) fail(FAULT, 'There is nothing to release: this version was released.');
  const text = withLine(readFileSync(FILE, 'utf8'), { from, to, by, on: today() });
  const faults = writeUnfaulted(KNOWLEDGE, new Map([[FILE, text]]), today());
  if (faults.length > 0) fail(FAULT, faults.join('\n'));
  process.stdout.write(`\nReleased once it is committed: knowledge/released.yaml, ${from} to ${to}.\n`);
}

/** The file with one more line at its end. */
export function withLine(
  text: string,
  { from, to, by, on }: { readonly from: string; readonly to: string; readonly by: string; readonly on: string },
): string {
  const line = `  - { from: "${from}", to: "${to}", by: ${JSON.stringify(by)}, on: "${on}" }\n`;
  return `${text.replace(/^released: \[\]\s*$/m, 'released:').trimEnd()}\n${line}`;
}
