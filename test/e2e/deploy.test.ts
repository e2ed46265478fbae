// Deploying the commands, as a person starts it.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LoopbackDiscord, TOKEN } from '../adapters/discord/loopback/discord.ts';

let discord: LoopbackDiscord;
beforeAll(async () => {
  discord = await new LoopbackDiscord().start();
});
afterAll(() => discord.stop());

const MAIN = join(import.meta.dirname, '../../adapters/start.mjs');

async function program(args: readonly string[], env: Record<string, string>) {
  const child = spawn(process.execPath, [MAIN, 'discord:deploy', ...args], {
    env: { PATH: process.env.PATH ?? '', ...env },
  });
  const [out, error, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((done) => child.once('close', done)),
  ]);
  return { out, error, code };
}

it('as a program: deploys, refuses wrong usage with 2, and says what is missing with 1', async () => {
  const env = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.api };
  const good = await program(['--dry-run'], env);
  expect([good.code, good.error]).toEqual([0, '']);
  expect(good.out).toMatch(/nothing was sent/);
  expect((await program(['--guild', 'here'], env)).code).toBe(2);
  expect((await program(['--nonsense'], env)).code).toBe(2);
  const none = await program([], {});
  expect([none.code, none.error]).toEqual([1, 'DISCORD_TOKEN is missing: the commands belong to its application\n']);
  const revoked = await program([], { ...env, DISCORD_TOKEN: 'a-token-that-was-revoked-long-ago' });
  expect([revoked.code, revoked.error]).toEqual([1, expect.stringContaining('401')]);
  expect(revoked.error).not.toContain('a-token-that');
});
