// The terminal's one program: its commands are below.
import { type ArgsDef, type CommandDef, defineCommand, runMain } from 'citty';
import { didYouMean } from '../src/knowledge/lint/suggest.ts';
import { fail, USAGE } from './host/command-line.ts';
import { checkWords } from './host/typed-words.ts';

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
  ask: strict(() => import('./terminal/ask.ts').then((m) => m.askCommand)),
  chat: strict(() => import('./terminal/chat.ts').then((m) => m.chatCommand)),
  status: strict(() => import('./terminal/status.ts').then((m) => m.statusCommand)),
  lint: strict(() => import('./desk/lint.ts').then((m) => m.lintCommand)),
  check: strict(() => import('./desk/check.ts').then((m) => m.checkCommand)),
  review: strict(() => import('./desk/review.ts').then((m) => m.reviewCommand)),
  eval: strict(() => import('./desk/eval.ts').then((m) => m.evalCommand)),
  show: strict(() => import('./desk/show.ts').then((m) => m.showCommand)),
  timeline: strict(() => import('./desk/timeline.ts').then((m) => m.timelineCommand)),
  stale: strict(() => import('./desk/stale.ts').then((m) => m.staleCommand)),
  confirm: strict(() => import('./desk/confirm.ts').then((m) => m.confirmCommand)),
  links: strict(() => import('./desk/links.ts').then((m) => m.linksCommand)),
  new: strict(() => import('./desk/new.ts').then((m) => m.newCommand)),
  generate: strict(() => import('./desk/generate.ts').then((m) => m.generateCommand)),
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
