// What README.md and CONTRIBUTING.md tell people to type: each command is there and takes those flags.
import { describe, expect, it } from 'vitest';
import { commands } from '../adapters/commands.ts';
import { PAGES, shownAnswers } from '../adapters/desk/pages.ts';
import { pages, scripts, typed } from './typed-commands.ts';

describe('a command on a page', () => {
  it('is found on both pages', () => {
    expect(typed.length).toBeGreaterThan(20);
    expect(new Set(typed.map(({ page }) => page))).toEqual(new Set(PAGES));
  });

  it.each(typed.map((one) => [`${one.page}: npm run ${one.script} ${one.words}`, one] as const))(
    '%s is there and takes these flags',
    async (_, { script, words }) => {
      expect(Object.keys(scripts)).toContain(script);
      const name = /start\.mjs (\S+)/.exec(scripts[script] ?? '')?.[1] ?? '';
      const load = Object.entries(commands).find(([one]) => one === name)?.[1];
      if (!load) return;
      const known = Object.keys((await load()).args ?? {});
      for (const [, flag = ''] of words.matchAll(/(?<=^| )--([a-z][\w-]*)/g)) expect(known).toContain(flag);
    },
  );
});

it('an answer that a page shows is found with its question, so that it can be held against today’s', () => {
  const page = '```sh\nnpm ci && npm run ask -- --today 2025-07-01 "To China?"\n```\n\n```\nYes.\nNo.\n```\n';
  const [shown] = shownAnswers(page);
  expect(shown).toMatchObject({ words: ['--today', '2025-07-01', 'To China?'], output: 'Yes.\nNo.' });
  expect(page.slice(shown?.start, shown?.end)).toBe('Yes.\nNo.');
  expect(shownAnswers(pages[0]?.text ?? '')).not.toEqual([]);
});
