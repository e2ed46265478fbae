// The commands of the terminal's program by name; each is loaded when it is asked for.
import type { ArgsDef, CommandDef, CommandMeta, Resolvable } from 'citty';
import { argsOf, checkWords } from './host/typed-words.ts';
import type { Described } from './terminal/usage.ts';

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

export const commands = {
  ask: strict(() => import('./terminal/ask.ts').then((m) => m.askCommand)),
  chat: strict(() => import('./terminal/chat.ts').then((m) => m.chatCommand)),
  status: strict(() => import('./terminal/status.ts').then((m) => m.statusCommand)),
  lint: strict(() => import('./desk/lint.ts').then((m) => m.lintCommand)),
  check: strict(() => import('./desk/check.ts').then((m) => m.checkCommand)),
  diff: strict(async () => {
    const [{ diffCommand }, { audienceIn }, { storeIfAny }] = await Promise.all([
      import('./desk/diff.ts'),
      import('./notices/audience.ts'),
      import('./desk/notices.ts'),
    ]);
    return diffCommand(audienceIn(storeIfAny));
  }),
  review: strict(() => import('./desk/review.ts').then((m) => m.reviewCommand)),
  eval: strict(() => import('./desk/eval.ts').then((m) => m.evalCommand)),
  show: strict(() => import('./desk/show.ts').then((m) => m.showCommand)),
  timeline: strict(() => import('./desk/timeline.ts').then((m) => m.timelineCommand)),
  stale: strict(() => import('./desk/stale.ts').then((m) => m.staleCommand)),
  confirm: strict(() => import('./desk/confirm.ts').then((m) => m.confirmCommand)),
  links: strict(() => import('./desk/links.ts').then((m) => m.linksCommand)),
  new: strict(() => import('./desk/new.ts').then((m) => m.newCommand)),
  retire: strict(() => import('./desk/retire.ts').then((m) => m.retireCommand)),
  notices: strict(() => import('./desk/notices.ts').then((m) => m.noticesCommand)),
  inbox: strict(() => import('./desk/inbox.ts').then((m) => m.inboxCommand)),
  back: strict(() => import('./desk/back.ts').then((m) => m.backCommand)),
  generate: strict(() => import('./desk/generate.ts').then((m) => m.generateCommand)),
};

export type CommandName = keyof typeof commands;

export const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);

/** What help tells of it. */
export async function described(name: CommandName): Promise<Described> {
  const { meta, args }: { meta?: Resolvable<CommandMeta>; args?: Resolvable<ArgsDef> } = await commands[name]();
  const { description = '' } = (typeof meta === 'function' ? await meta() : await meta) ?? {};
  return { description, args: argsOf(args) };
}
