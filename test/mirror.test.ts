// The tests mirror the code path for path: whoever changes a file finds what holds it under the same name, and nowhere else.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Expression, type ModuleItem, parseSync } from '@swc/core';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

interface Exceptions {
  readonly reason: string;
  readonly files: readonly string[];
}

/** Files of the code without a test file of their own: a debt. Whoever writes the test takes the line out. */
const UNTESTED: readonly Exceptions[] = [
  {
    reason: 'held by test/adapters/discord/bot.test.ts, which runs the whole bot against a Discord of its own',
    files: [
      'adapters/discord/asked.ts',
      'adapters/discord/discord.ts',
      'adapters/discord/help.ts',
      'adapters/discord/interaction.ts',
      'adapters/discord/on-autocomplete.ts',
      'adapters/discord/on-button.ts',
      'adapters/discord/on-command.ts',
      'adapters/discord/on-message.ts',
      'adapters/discord/place.ts',
      'adapters/discord/reply.ts',
      'adapters/discord/settings.ts',
      'adapters/discord/gateway.ts',
      'adapters/discord/privacy.ts',
      'adapters/discord/wrong.ts',
      'adapters/present/privacy.ts',
      'adapters/present/wrong.ts',
    ],
  },
  {
    reason:
      'held by test/adapters/slack/subscriptions.test.ts and test/adapters/discord/watching.test.ts, where people do it',
    files: [
      'adapters/discord/carrying.ts',
      'adapters/discord/notice.ts',
      'adapters/notices/followed.ts',
      'adapters/notices/notices.ts',
      'adapters/notices/subscribing.ts',
      'adapters/notices/threads.ts',
      'adapters/slack/carrying.ts',
      'adapters/slack/notice.ts',
    ],
  },
  {
    reason: 'held by test/adapters/notices/following.test.ts, which types days and hours',
    files: ['adapters/notices/week.ts'],
  },
  {
    reason: 'held by test/adapters/notices/delivery.test.ts, which prints it',
    files: ['adapters/notices/windows.ts'],
  },
  {
    reason: 'held by the tests of load-apart.ts and compare-apart.ts, which are nothing else but work for it',
    files: ['adapters/host/apart.ts'],
  },
  {
    reason: 'held by test/adapters/discord/over-http.test.ts, which sends interactions as Discord does',
    files: ['adapters/discord/interactions.ts', 'adapters/host/body.ts'],
  },
  {
    reason: 'held by test/adapters/slack/install.test.ts, which installs the app from a Slack of its own',
    files: [
      'adapters/slack/installed.ts',
      'adapters/slack/installing.ts',
      'adapters/slack/workspaces.ts',
      'adapters/state/sealing.ts',
      'adapters/state/sql/installations.ts',
    ],
  },
  {
    reason: 'held by test/adapters/discord/render.property.test.ts, which looks at all that a message is made of',
    files: ['adapters/discord/markdown.ts', 'adapters/discord/page-text.ts', 'adapters/discord/parts.ts'],
  },
  {
    reason: 'held by test/adapters/slack/app.test.ts, which runs the whole app against a Slack of its own',
    files: [
      'adapters/slack/around.ts',
      'adapters/slack/gone.ts',
      'adapters/slack/wrong.ts',
      'adapters/slack/help.ts',
      'adapters/slack/listeners.ts',
      'adapters/slack/posting.ts',
      'adapters/slack/presses.ts',
      'adapters/slack/register.ts',
      'adapters/host/health.ts',
      'adapters/host/service.ts',
    ],
  },
  {
    reason: 'held by test/adapters/slack/contract.property.test.ts, which looks at all that a message is made of',
    files: ['adapters/slack/blocks.ts', 'adapters/slack/mrkdwn.ts'],
  },
  {
    reason: 'held by test/adapters/state/contract.ts, which every store has to pass',
    files: [
      'adapters/state/keys.ts',
      'adapters/state/memory/notices.ts',
      'adapters/state/memory/state.ts',
      'adapters/state/parcels.ts',
      'adapters/state/subscription.ts',
      'adapters/state/sql/migrations/005-notices.ts',
      'adapters/state/sql/outbox.ts',
      'adapters/state/sql/outbox-overview.ts',
      'adapters/state/sql/subscriptions.ts',
      'adapters/state/open.ts',
      'adapters/state/query-text.ts',
      'adapters/state/postgres/open.ts',
      'adapters/state/report.ts',
      'adapters/state/sql/below.ts',
      'adapters/state/sql/reports.ts',
      'adapters/state/sql/migrations/002-installations.ts',
      'adapters/state/sql/migrations/003-asked-by.ts',
      'adapters/state/sql/migrations/004-reports.ts',
      'adapters/state/sql/queries.ts',
      'adapters/state/sql/seen-events.ts',
      'adapters/state/sql/settings.ts',
      'adapters/state/sql/state.ts',
      'adapters/state/sweeping.ts',
    ],
  },
  {
    reason: 'held by test/adapters/state/sqlite.test.ts, which opens files, good and bad',
    files: [
      'adapters/state/fault.ts',
      'adapters/state/sql/migrate.ts',
      'adapters/state/sql/migrations/001-first.ts',
      'adapters/state/sqlite/codes.ts',
      'adapters/state/sqlite/dialect.ts',
      'adapters/state/sqlite/open.ts',
    ],
  },
  {
    reason: 'held by test/adapters/state/prompt-state.test.ts, which has a state that is late',
    files: ['adapters/state/once.ts', 'adapters/state/within.ts'],
  },
  {
    reason: 'held by the other suites of test/adapters/present/, on answers and pages as a whole',
    files: [
      'adapters/present/board.ts',
      'adapters/present/pages.ts',
      'adapters/present/sharing.ts',
      'adapters/present/texts.ts',
    ],
  },
  {
    reason: 'held by test/adapters/discord/choices.test.ts, which types them',
    files: ['adapters/present/names.ts'],
  },
  {
    reason: 'held by test/adapters/terminal/chat.test.ts, which talks to the program line by line',
    files: ['adapters/terminal/complete.ts', 'adapters/terminal/conversation.ts'],
  },
  {
    reason: 'held by test/adapters/terminal/wrap.test.ts and render.test.ts, which count columns by it',
    files: ['adapters/terminal/width.ts'],
  },
  {
    reason: 'held by test/adapters/commands.test.ts and main.test.ts, which type commands, right and wrong',
    files: ['adapters/host/command-line.ts', 'adapters/host/typed-words.ts', 'adapters/terminal/usage.ts'],
  },
  {
    reason: 'held by test/adapters/host/configuration.test.ts, which looks for secrets in it',
    files: ['adapters/host/log.ts'],
  },
  {
    reason: 'held by test/adapters/host/reload.test.ts, which swaps, spoils and returns whole folders',
    files: [
      'adapters/host/folder-stamp.ts',
      'adapters/host/loading.ts',
      'adapters/host/turns.ts',
      'adapters/host/versions.ts',
      'adapters/present/warming.ts',
      'src/warm.ts',
    ],
  },
  {
    reason: 'held by test/adapters/slack/front.test.ts, which sends bodies of every shape',
    files: ['adapters/slack/shapes.ts'],
  },
  {
    reason: 'held by test/adapters/discord/faults.test.ts, on a Discord whose line falls',
    files: ['adapters/discord/callback.ts'],
  },
  {
    reason: 'run by every `npm test`, as its own step',
    files: ['adapters/desk/check.ts'],
  },
  {
    reason: 'its results are committed, and `npm run check` works them out again',
    files: ['adapters/desk/generate.ts'],
  },
  {
    reason: 'held by test/pages.test.ts, beside what the pages themselves say',
    files: ['adapters/desk/pages.ts'],
  },
  {
    reason: 'held by test/adapters/desk/eval.test.ts, over files of questions',
    files: ['adapters/desk/figures.ts', 'adapters/desk/score.ts'],
  },
  {
    reason: 'held by test/adapters/desk/moved.test.ts, review.test.ts and confirm.test.ts, over files that they write',
    files: ['adapters/desk/before.ts', 'adapters/desk/write-back.ts', 'adapters/desk/yaml-edit.ts'],
  },
  {
    reason: 'held by test/adapters/desk/new.test.ts, which writes entries of every kind by them',
    files: [
      'adapters/desk/change.ts',
      'adapters/desk/ended.ts',
      'adapters/desk/entry-ask.ts',
      'adapters/desk/entry-fields.ts',
      'adapters/desk/entry-into.ts',
      'adapters/desk/entry-text.ts',
      'adapters/desk/entry-values.ts',
      'adapters/desk/named.ts',
    ],
  },
  {
    reason: 'held by test/adapters/web/api/api.test.ts, which asks each address, rightly and wrongly',
    files: [
      'adapters/web/api/entries.ts',
      'adapters/web/api/openapi.ts',
      'adapters/web/api/routes.ts',
      'adapters/web/api/shapes.ts',
      'adapters/web/pace.ts',
      'adapters/web/problem.ts',
      'adapters/web/shelf.ts',
      'adapters/web/site.ts',
    ],
  },
  {
    reason:
      'held by test/adapters/web/pages/pages.property.test.ts, which opens pages of every kind as a browser reads them',
    files: [
      'adapters/web/app.ts',
      'adapters/web/listener.ts',
      'adapters/web/language.ts',
      'adapters/web/pages/answer-page.ts',
      'adapters/web/pages/entry-page.ts',
      'adapters/web/pages/frame.ts',
      'adapters/web/pages/home-page.ts',
      'adapters/web/pages/importer-page.ts',
      'adapters/web/pages/map.ts',
      'adapters/web/pages/pieces.ts',
      'adapters/web/pages/verdict-page.ts',
    ],
  },
  {
    reason: 'held by test/adapters/web/mcp/server.test.ts, whose client calls it',
    files: ['adapters/web/mcp/http.ts'],
  },
  {
    reason: 'joins the environment to what test/adapters/discord/deploy.test.ts holds, and does nothing else',
    files: ['adapters/discord-deploy.ts'],
  },
];

/** Test files that mirror no file of the code, each with what it holds instead. */
const BESIDE: readonly Exceptions[] = [
  {
    reason: 'holds the repository: its folders, arrows, pages and data',
    files: [
      'test/access.property.test.ts',
      'test/curator.exhaustive.test.ts',
      'test/design.test.ts',
      'test/layers.test.ts',
      'test/mirror.test.ts',
      'test/no-facts-in-code.property.test.ts',
      'test/pages.test.ts',
      'test/questions.test.ts',
    ],
  },
  {
    reason: 'holds what is in the knowledge, not what reads it',
    files: [
      'test/knowledge/clear.test.ts',
      'test/knowledge/figures.property.test.ts',
      'test/knowledge/template.property.test.ts',
      'test/knowledge/lint/plants.test.ts',
    ],
  },
  {
    reason: 'holds what is told of a whole history, whichever kind of change it is',
    files: ['test/change/replay.exhaustive.test.ts'],
  },
  {
    reason: 'holds a property of reading as a whole, whichever of its steps gives it',
    files: [
      'test/question/korean.test.ts',
      'test/adapters/desk/everyday.exhaustive.test.ts',
      'test/adapters/desk/learn.exhaustive.test.ts',
      'test/question/slips.exhaustive.test.ts',
      'test/question/typos.property.test.ts',
      'test/question/understanding.property.test.ts',
    ],
  },
  {
    reason: 'holds what every verdict must keep to, whichever rule gives it (design 8)',
    files: ['test/status/silence.property.test.ts'],
  },
  {
    reason: 'holds what every answer must keep to, whatever leads it (design 8)',
    files: ['test/invariants.property.test.ts'],
  },
  {
    reason: 'runs the contract of test/adapters/state/ over one store',
    files: ['test/adapters/state/memory.test.ts', 'test/adapters/state/sqlite.test.ts'],
  },
  {
    reason: 'runs the contract of test/adapters/present/ over one place',
    files: [
      'test/adapters/slack/contract.property.test.ts',
      'test/adapters/terminal/contract.property.test.ts',
      'test/adapters/web/contract.property.test.ts',
    ],
  },
  {
    reason: 'runs a whole place against a platform of its own',
    files: [
      'test/adapters/discord/bot.test.ts',
      'test/adapters/discord/restart.test.ts',
      'test/adapters/slack/recorded.test.ts',
      'test/adapters/slack/restart.test.ts',
    ],
  },
  {
    reason: 'installs the app from a Slack of its own, and takes it away again',
    files: ['test/adapters/slack/install.test.ts'],
  },
  {
    reason: 'holds the manifest that Slack is given to what the app listens to',
    files: ['test/adapters/slack/manifest.test.ts'],
  },
];

const untested = UNTESTED.flatMap(({ files }) => files);
const beside = BESIDE.flatMap(({ files }) => files);

const under = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((name) => /\.(ts|mjs)$/.test(name) && !name.includes('node_modules'));

/** `src/status/reach.ts` has its tests in `test/status/reach.test.ts`, `adapters/slack/app.ts` in `test/adapters/slack/app.test.ts`. */
const mirrorsOf = (file: string): string[] => {
  const stem = `test/${file.replace(/^src\//, '').replace(/\.(ts|mjs)$/, '')}`;
  return [`${stem}.test.ts`, `${stem}.property.test.ts`];
};

const code = [...under('src'), ...under('adapters')].sort();
const tests = under('test')
  .filter((name) => name.endsWith('.test.ts') && !name.startsWith('test/e2e/'))
  .sort();

/**
 * A file has behaviour where one of its own statements declares a function or a class, or a constant that is a function
 * or an object with one in it. Types, shapes, tables of data and lists of what other files declare have none.
 */
function hasBehaviour(text: string): boolean {
  return parseSync(text, { syntax: 'typescript', target: 'esnext' }).body.some(declares);
}

function declares(item: ModuleItem): boolean {
  const statement = item.type === 'ExportDeclaration' ? item.declaration : item;
  if (statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration') return true;
  return statement.type === 'VariableDeclaration' && statement.declarations.some(({ init }) => init && acts(init));
}

function acts(value: Expression): boolean {
  switch (value.type) {
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'ClassExpression':
      return true;
    case 'TsAsExpression':
    case 'TsSatisfiesExpression':
    case 'TsConstAssertion':
    case 'ParenthesisExpression':
      return acts(value.expression);
    case 'ObjectExpression':
      return value.properties.some(
        (property) =>
          property.type === 'MethodProperty' || (property.type === 'KeyValueProperty' && acts(property.value)),
      );
    default:
      return false;
  }
}

const behaving = code.filter((file) => hasBehaviour(readFileSync(join(ROOT, file), 'utf8')));
const isTested = (file: string): boolean => mirrorsOf(file).some((test) => tests.includes(test));

it('behaviour is told from types, shapes and tables of data', () => {
  for (const text of [
    'export function f() {}',
    'class C {}',
    'export const f = (x: number) => x;',
    'export const rule = { name: "x", check() {} };',
    'export const rule = { name: "x", check: (x: number) => x } as const;',
    'import { main } from "./main.ts";\nasync function run() { await main(); }\nawait run();',
  ])
    expect(hasBehaviour(text), text).toBe(true);
  for (const text of [
    'export interface A { f(): void }\nexport type B = A | null;',
    'export const Shape = z.strictObject({ id }).refine((x) => x.id !== "");',
    'export const LIMIT = 90;\nexport const ORDER = { high: 2, low: 1 } as const;',
    'import { a } from "./a.ts";\nexport const ALL = [a];\nexport { a };',
  ])
    expect(hasBehaviour(text), text).toBe(false);
  expect(behaving.length).toBeGreaterThan(150);
});

it('every file with behaviour has a test file of its name', () => {
  expect(behaving.filter((file) => !isTested(file) && !untested.includes(file))).toEqual([]);
});

it('every test file has the name of a file of the code, or says what it holds instead', () => {
  const mirrors = new Set(code.flatMap(mirrorsOf));
  expect(tests.filter((test) => !mirrors.has(test) && !beside.includes(test))).toEqual([]);
});

it('no exception is kept that is not needed any more', () => {
  const mirrors = new Set(code.flatMap(mirrorsOf));
  expect(untested.filter((file) => !behaving.includes(file) || isTested(file))).toEqual([]);
  expect(beside.filter((test) => !tests.includes(test) || mirrors.has(test))).toEqual([]);
});
