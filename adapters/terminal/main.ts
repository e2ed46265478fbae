// The terminal's one program: its commands are below.
import { type ArgsDef, type CommandDef, defineCommand, runMain } from 'citty';
import { didYouMean } from '../../src/knowledge/lint/suggest.ts';
import { fail, USAGE } from './edge.ts';
import { checkWords } from './words.ts';

/** A slip in a flag must not be passed over: `--today` for `--at` would answer for another day than the one that was asked. */
const strict =
  <T extends ArgsDef>(load: () => Promise<CommandDef<T>>) =>
  async (): Promise<CommandDef<T>> => {
    const command = await load();
    return {
      ...command,
      run: (context) => {
        checkWords(context.rawArgs, command.args);
        return command.run?.(context);
      },
    };
  };

const subCommands = {
  ask: strict(() => import('./ask.ts').then((m) => m.askCommand)),
  chat: strict(() => import('./chat.ts').then((m) => m.chatCommand)),
  status: strict(() => import('./status.ts').then((m) => m.statusCommand)),
  lint: strict(() => import('./lint.ts').then((m) => m.lintCommand)),
  eval: strict(() => import('./eval.ts').then((m) => m.evalCommand)),
  show: strict(() => import('./show.ts').then((m) => m.showCommand)),
  timeline: strict(() => import('./timeline.ts').then((m) => m.timelineCommand)),
  stale: strict(() => import('./stale.ts').then((m) => m.staleCommand)),
  confirm: strict(() => import('./confirm.ts').then((m) => m.confirmCommand)),
  links: strict(() => import('./links.ts').then((m) => m.linksCommand)),
  new: strict(() => import('./new.ts').then((m) => m.newCommand)),
  generate: strict(() => import('./generate.ts').then((m) => m.generateCommand)),
};

const [name = ''] = process.argv.slice(2);
const names = Object.keys(subCommands);
if (!name.startsWith('-') && !names.includes(name))
  fail(USAGE, `${name || 'Nothing'} is no command: ${didYouMean(name, names, `use one of ${names.join(', ')}`)}`);

// Whoever reads the output may leave before its end, as `head` does.
process.stdout.on('error', () => process.exit(0));

await runMain(
  defineCommand({
    meta: { name: 'ban-status', description: 'Import bans on Japanese food: status, reasons and sources' },
    subCommands,
  }),
);
