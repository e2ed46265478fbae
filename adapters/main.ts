// The terminal's one program: finds the command that was typed.
import { defineCommand, runMain } from 'citty';
import { didYouMean } from '../src/knowledge/lint/suggest.ts';
import { commands } from './commands.ts';
import { fail, USAGE } from './host/command-line.ts';

const names = Object.keys(commands);
const [name = ''] = process.argv.slice(2);
if (!name.startsWith('-') && !names.includes(name))
  fail(USAGE, `${name || 'Nothing'} is no command: ${didYouMean(name, names, `use one of ${names.join(', ')}`)}`);

// Whoever reads the output may leave before its end, as `head` does.
process.stdout.on('error', () => process.exit(0));

await runMain(
  defineCommand({
    meta: { name: 'ban-status', description: 'Import bans on Japanese food: status, reasons and sources' },
    subCommands: commands,
  }),
);
