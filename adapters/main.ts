// The terminal's one program: finds the command that was typed, helps, and tells in one line what the system refused.
import { defineCommand, runCommand } from 'citty';
import { didYouMean } from '../src/knowledge/lint/suggest.ts';
import { type CommandName, commands, described, isCommand } from './commands.ts';
import { FAULT, fail, USAGE } from './host/command-line.ts';
import { codeOf, refused } from './host/refused.mjs';
import { styleOf } from './terminal/style.ts';
import { overview, usageOf } from './terminal/usage.ts';

const names = Object.keys(commands).filter(isCommand);
const HELP = new Set(['--help', '-h']);

// Whoever reads the output may leave before its end, as `head` does.
process.stdout.on('error', (error) => {
  if (codeOf(error) === 'EPIPE') process.exit(0);
  fail(FAULT, `standard output: ${refused(error) ?? error.message}`);
});

/** Runs what was typed after the program's name. */
export async function main([name = '', ...words]: readonly string[]): Promise<void> {
  if (HELP.has(name) || name === 'help') process.stdout.write(await allHelp());
  else if (name === '') fail(USAGE, (await allHelp()).trimEnd());
  else if (!isCommand(name))
    fail(USAGE, `${name} is no command: ${didYouMean(name, names, `use one of ${names.join(', ')}`)}`);
  else
    try {
      await run(name, words);
    } catch (error) {
      const why = refused(error);
      if (why === undefined) throw error;
      fail(FAULT, `${name}: ${why}`);
    }
}

async function allHelp(): Promise<string> {
  const all = await Promise.all(names.map(async (one) => ({ name: one, ...(await described(one)) })));
  return overview(all, styleOf().columns);
}

async function run(command: CommandName, words: readonly string[]): Promise<void> {
  const end = words.indexOf('--');
  const usage = usageOf(await described(command), styleOf().columns);
  if (words.slice(0, end === -1 ? undefined : end).some((word) => HELP.has(word))) {
    process.stdout.write(usage);
    return;
  }
  // Who types a command alone that needs more wants to know what.
  if (words.length === 0)
    process.once('exit', (code) => {
      if (code === USAGE) process.stderr.write(`\n${usage}`);
    });
  await runCommand(defineCommand({ subCommands: commands }), { rawArgs: [command, ...words] });
}
