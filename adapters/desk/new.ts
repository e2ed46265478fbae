// `npm run new -- measure|fact|source`: an entry from what its flags or answers say, checked into a file, or its skeleton.
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as prompts from 'node:readline/promises';
import { defineCommand } from 'citty';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { FAULT, fail, KNOWLEDGE, knowledgeOrExit, today, USAGE } from '../host/command-line.ts';
import { schemaLine, writeUnfaulted } from './change.ts';
import { askedFor, hintOf } from './entry-ask.ts';
import { type EntryKind, type Flag, flagsOf, KINDS } from './entry-fields.ts';
import { changeWith, fileFor } from './entry-into.ts';
import { entryText } from './entry-text.ts';
import { completed, lacking, readValue, type Values } from './entry-values.ts';

const FLAGS = new Map(KINDS.flatMap(flagsOf).map((flag) => [flag.name, flag]));

export const newCommand = defineCommand({
  meta: {
    name: 'new',
    description:
      'A new measure, fact or source.  npm run new -- measure --importer China --products beef … --into measures/china.yaml',
  },
  args: {
    what: { type: 'positional', required: false, description: 'measure, fact or source' },
    into: { type: 'string', description: 'File under the knowledge that takes it, checked first (default: print it)' },
    create: { type: 'boolean', description: 'Begin that file where it does not exist' },
    ends: { type: 'string', description: 'Measures that this one ends on the day it begins (with --into)' },
    id: { type: 'string', description: 'Its id (default: proposed from the others)' },
    knowledge: { type: 'string', description: 'Another knowledge folder' },
    ...Object.fromEntries(
      [...FLAGS].map(([name, flag]) => [name, { type: 'string' as const, description: described(flag) }]),
    ),
  },
  async run({ args }) {
    const kind = KINDS.find((one) => one === args.what);
    if (!kind)
      return fail(USAGE, `${args.what ?? 'Nothing'} is none of ${KINDS.join(', ')}. Example: npm run new -- measure`);
    const day = today();
    const typed = new Map(
      Object.entries(args).flatMap(([name, value]) =>
        (FLAGS.has(name) || name === 'id') && typeof value === 'string' ? [[name, value] as const] : [],
      ),
    );
    if (typed.size === 0 && args.into === undefined && !process.stdin.isTTY) {
      process.stdout.write(printed(kind, entryText(kind, new Map(), day)));
      return;
    }
    const dir = args.knowledge ?? KNOWLEDGE;
    const knowledge = await knowledgeOrExit(dir);
    if (args.into !== undefined) await fileOrExit({ dir, kind, into: args.into, isNew: args.create === true });
    const given = readOrExit(knowledge, kind, typed);
    const asks = process.stdin.isTTY && lacking(kind, completed(knowledge, kind, given, day)).length > 0;
    const said = asks ? await answered(knowledge, kind, given, day) : given;
    const values = said.size > 0 ? completed(knowledge, kind, said, day) : said;
    const entry = entryText(kind, values, day);
    if (args.into === undefined) {
      if (args.ends !== undefined) fail(USAGE, '--ends writes into a file: say --into too');
      process.stdout.write(printed(kind, entry));
      return;
    }
    const without = lacking(kind, values);
    if (without.length > 0)
      fail(USAGE, `${args.into} was left as it is: the ${kind} still lacks ${without.join(', ')}`);
    const ends = typeof args.ends === 'string' ? args.ends.split(',') : [];
    const made = changeWith(knowledge, { dir, kind, into: args.into, ends, values, day });
    if ('fault' in made) return fail(USAGE, made.fault);
    const faults = writeUnfaulted(dir, made.change, day);
    if (faults.length > 0)
      fail(FAULT, `nothing was changed, the result would be faulty:\n${faults.join('\n')}\n\nThe ${kind}:\n${entry}`);
    process.stdout.write(`${made.id} stands in ${args.into}\n`);
  },
});

function described(flag: Flag): string {
  const of = flag.language === undefined ? flag.field.key : `${flag.field.key}, ${flag.language}`;
  return `\`${of}\`${hintOf(flag) && `: ${hintOf(flag)}`}`;
}

const printed = (kind: EntryKind, entry: string): string =>
  `${schemaLine(join(`${kind}s`, 'new.yaml'), `${kind}s`)}${kind}s:\n${entry}`;

interface Into {
  readonly dir: string;
  readonly kind: EntryKind;
  readonly into: string;
  readonly isNew: boolean;
}

/** Before anything else is asked for: a slip in the name of a file would begin another. */
async function fileOrExit({ dir, kind, into, isNew }: Into): Promise<void> {
  const file = fileFor(dir, kind, into);
  if ('fault' in file) return fail(USAGE, file.fault);
  if (file.missing === undefined || isNew) return;
  if (!process.stdin.isTTY) return fail(USAGE, `${file.missing} For a new file say --create`);
  const reader = prompts.createInterface({ input: process.stdin, output: process.stderr });
  const answer = await reader.question(`${file.missing} Begin a new file? (y/n) `);
  reader.close();
  if (!/^y(es)?$/i.test(answer.trim())) fail(USAGE, 'Stopped: nothing was written');
}

/** What was typed as flags; every slip in one run. */
function readOrExit(knowledge: Knowledge, kind: EntryKind, typed: ReadonlyMap<string, string>): Values {
  const values = new Map<string, unknown>();
  const faults: string[] = [];
  const flags = flagsOf(kind);
  for (const [name, text] of typed) {
    const flag = flags.find((one) => one.name === name);
    if (name === 'id') values.set('id', text.trim());
    else if (!flag) faults.push(`--${name} is nothing that a ${kind} has`);
    else {
      const read = readValue(knowledge, flag, text);
      if ('fault' in read) faults.push(read.fault);
      else {
        values.set(name, read.value);
        for (const line of read.told ?? []) process.stderr.write(`${line}\n`);
      }
    }
  }
  if (faults.length > 0) fail(USAGE, faults.join('\n'));
  return values;
}

/** Questions go beside the output: that may be on its way into a file. Lines that are pasted ahead of them are kept. */
async function answered(knowledge: Knowledge, kind: EntryKind, given: Values, day: string): Promise<Values> {
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  const lines = reader[Symbol.asyncIterator]();
  const values = await askedFor({ knowledge, kind, day }, given, {
    ask: async (question) => {
      reader.setPrompt(question);
      reader.prompt();
      const line = await lines.next();
      return line.done ? fail(USAGE, '\nStopped: nothing was written') : line.value;
    },
    tell: (line) => process.stderr.write(`  ${line}\n`),
  });
  reader.close();
  return values;
}
