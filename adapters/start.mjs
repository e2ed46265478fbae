// Where every program starts. Plain JavaScript, so that a Node too old to read TypeScript says so in one line.
// The whole module, not a name of it: an old one lacks the name, and would not start at all.
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import { notOwnFolder } from './host/own-folder.mjs';
import { tooOld } from './node-version.mjs';

const refusal = tooOld(process.versions.node);
if (refusal !== null) {
  process.stderr.write(`${refusal}\n`);
  process.exit(2);
}
// A person waits for the start: what was compiled once is kept for the next time, where nobody else can write.
const compiled = fileURLToPath(new URL('../.cache/code', import.meta.url));
if (notOwnFolder(compiled) === null) module.enableCompileCache(compiled);

/**
 * What is no command of main.ts: it runs on, or reads its arguments in its own way.
 * @type {ReadonlyMap<string, () => Promise<unknown>>}
 */
const programs = new Map([
  ['serve', () => import('./serve.ts')],
  ['board', () => import('./board.ts')],
  ['mcp', () => import('./mcp.ts')],
  ['discord:deploy', () => import('./discord-deploy.ts')],
]);
const program = programs.get(process.argv[2] ?? '');
if (program) {
  process.argv.splice(2, 1);
  await program();
} else {
  const { main } = await import('./main.ts');
  await main(process.argv.slice(2));
}
