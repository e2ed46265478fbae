// The terminal's one program: its commands are below.
import { defineCommand, runMain } from 'citty';

await runMain(
  defineCommand({
    meta: { name: 'ban-status', description: 'Import bans on Japanese food: status, reasons and sources' },
    subCommands: {
      ask: () => import('./ask.ts').then((m) => m.askCommand),
      chat: () => import('./chat.ts').then((m) => m.chatCommand),
      status: () => import('./status.ts').then((m) => m.statusCommand),
      lint: () => import('./lint.ts').then((m) => m.lintCommand),
      eval: () => import('./eval.ts').then((m) => m.evalCommand),
      show: () => import('./show.ts').then((m) => m.showCommand),
      timeline: () => import('./timeline.ts').then((m) => m.timelineCommand),
      stale: () => import('./stale.ts').then((m) => m.staleCommand),
      confirm: () => import('./confirm.ts').then((m) => m.confirmCommand),
      links: () => import('./links.ts').then((m) => m.linksCommand),
      new: () => import('./new.ts').then((m) => m.newCommand),
      generate: () => import('./generate.ts').then((m) => m.generateCommand),
    },
  }),
);
