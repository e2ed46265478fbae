// The terminal's one program: ask, status, lint, eval and generate are its commands.
import { defineCommand, runMain } from 'citty';

await runMain(
  defineCommand({
    meta: { name: 'ban-status', description: 'Import bans on Japanese food: status, reasons and sources' },
    subCommands: {
      ask: () => import('./ask.ts').then((m) => m.askCommand),
      status: () => import('./status.ts').then((m) => m.statusCommand),
      lint: () => import('./lint.ts').then((m) => m.lintCommand),
      eval: () => import('./eval.ts').then((m) => m.evalCommand),
      generate: () => import('./generate.ts').then((m) => m.generateCommand),
    },
  }),
);
