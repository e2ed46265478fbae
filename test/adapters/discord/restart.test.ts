// What a server, a channel or a person has chosen on Discord outlives the process, and can be taken back.
import { describe, expect, it } from 'vitest';
import { plain } from '../../../adapters/discord/markdown.ts';
import { memoryState } from '../../../adapters/state/memory/state.ts';
import { openState } from '../../../adapters/state/open.ts';
import type { State } from '../../../adapters/state/ports.ts';
import { ANSWER_LANGUAGES } from '../../../src/language/answer-language.ts';
import { wordsOf } from '../../../src/say/words.ts';
import { knowledge } from '../../knowledge-for-tests.ts';
import { stateFile } from '../state-file.ts';
import { buttonOf, buttonsOf, command, isPrivate, press, serverCommand, textOf, typing } from './acts.ts';
import { type Bot, startBot } from './bot.ts';
import { BOB, BOT, GUILD } from './loopback/payloads.ts';

/** The bot on this state, as long as `use` runs. */
async function during<T>(state: State, use: (bot: Bot) => Promise<T>): Promise<T> {
  const bot = await startBot(undefined, {}, state);
  try {
    return await use(bot);
  } finally {
    await bot.stop();
    expect(bot.discord.refused).toEqual([]);
  }
}

const MANAGER = { permissions: String(1 << 5) };
const someone = { user: { ...BOB, id: '900000000000000011' } };

/** Of nobody who asked for it: it was chosen. */
const TAIWAN = 'Assumed: to Taiwan.';
const beef = async ({ discord }: Bot): Promise<string> =>
  textOf((await command(discord, 'check', { product: 'beef' }, someone)).data);

it('a server’s language and usual importer outlive the process, and are gone once taken back', async () => {
  const file = stateFile();
  await during(await openState(file, Date.now), (bot) =>
    serverCommand(bot.discord, { importer: 'tw', language: 'ja' }, MANAGER),
  );
  await during(await openState(file, Date.now), async (bot) => {
    expect(await beef(bot)).toContain(TAIWAN);
    // A message tells no language of its own: the server's stands in.
    expect(textOf(await bot.discord.post({ content: `<@${BOT.id}>`, mentions: [BOT] }))).toContain('質問の方法');
    await serverCommand(bot.discord, { importer: 'none', language: 'auto' }, MANAGER);
  });
  await during(await openState(file, Date.now), async (bot) => {
    expect(await beef(bot)).toContain('United States');
    expect(textOf(await bot.discord.post({ content: `<@${BOT.id}>`, mentions: [BOT] }))).toContain('Ways to ask');
  });
});

it('a channel’s choice goes before its server’s, and a person’s before both', async () => {
  await during(memoryState(Date.now), async (bot) => {
    await serverCommand(bot.discord, { importer: 'tw' }, MANAGER);
    await serverCommand(bot.discord, { importer: 'hk', where: 'channel' }, MANAGER);
    expect(await beef(bot)).toContain('Hong Kong');
    await command(bot.discord, 'settings', { importer: 'us' }, someone);
    expect(await beef(bot)).toContain('United States');
    await command(bot.discord, 'settings', { importer: 'none' }, someone);
    await serverCommand(bot.discord, { importer: 'none', where: 'channel' }, MANAGER);
    expect(await beef(bot)).toContain(TAIWAN);
    const refused = await serverCommand(bot.discord, { where: 'channel', importer: 'hk' }, { permissions: '2048' });
    expect(textOf(refused.data)).toBe(wordsOf(knowledge, 'en').say('ui_discord_server_refused'));
  });
});

describe('no importer', () => {
  it.each(
    ANSWER_LANGUAGES.flatMap((language) =>
      (['ui_settings_none', 'ui_settings_clear', 'ui_settings_automatic'] as const).map(
        (key) => [language, key] as const,
      ),
    ),
  )('is offered and understood in %s: %s', async (language, key) => {
    await during(memoryState(Date.now), async ({ discord }) => {
      const typed = wordsOf(knowledge, language).say(key);
      await command(discord, 'settings', { importer: 'hk' });
      const offered = await typing(discord, 'settings', { importer: typed.slice(0, 1) }, 'importer');
      expect(offered.data.choices?.[0]?.value).toBe('none');
      const saved = await command(discord, 'settings', { importer: typed });
      expect(plain(textOf(saved.data))).toContain('Importer: No choice');
    });
  });

  it('is offered where a choice can be taken back, and nowhere else', async () => {
    await during(memoryState(Date.now), async ({ discord }) => {
      const choices = async (subcommand: string, typed: string): Promise<(string | number)[]> =>
        (await typing(discord, subcommand, { importer: typed }, 'importer')).data.choices?.map(({ value }) => value) ??
        [];
      expect(await choices('settings', '')).toContain('none');
      expect(await choices('settings', 'hong')).not.toContain('none');
      expect(await choices('check', '')).not.toContain('none');
    });
  });
});

it('a choice that cannot be saved is told so', async () => {
  const memory = memoryState(Date.now);
  const full = (): Promise<never> => Promise.reject(new Error('database or disk is full'));
  await during({ ...memory, settings: { of: memory.settings.of, set: full } }, async (bot) => {
    const reply = await serverCommand(bot.discord, { importer: 'tw' }, MANAGER);
    expect(textOf(reply.data)).toBe(wordsOf(knowledge, 'en').say('ui_settings_not_saved'));
    expect((await bot.logged(/not saved/)).fields).toMatchObject({ error: 'database or disk is full' });
  });
});

describe('what is held', () => {
  const privacyOf = async ({ discord }: Bot, asker = {}) => {
    const reply = await command(discord, 'privacy', {}, asker);
    return { data: reply.data, text: textOf(reply.data), erasable: buttonsOf(reply.data).map((b) => b.custom_id) };
  };

  it('of a person is shown to them, and goes when they say so', async () => {
    const state = memoryState(Date.now);
    await during(state, async (bot) => {
      await command(bot.discord, 'settings', { importer: 'tw' }, { permissions: '0' });
      await command(bot.discord, 'settings', { importer: 'us' }, { ...someone, permissions: '0' });
      await bot.discord.post({ content: 'scallops to China', direct: true });
      const { data, text, erasable } = await privacyOf(bot, { permissions: '0' });
      expect(text).toMatch(/Importer: Taiwan\.[\s\S]*Kept of you: last questions 1,/);
      expect(erasable).toEqual(['erase:person']);
      const told = await press(bot.discord, data, 'erase:person', { permissions: '0' });
      expect(told.data.content).toBe('It is deleted.');
      expect((await privacyOf(bot, { permissions: '0' })).erasable).toEqual([]);
      expect((await privacyOf(bot, { ...someone, permissions: '0' })).text).toContain('Importer: United States.');
    });
  });

  it('of a server, its channels and threads is shown to who manages it, and goes when they say so or take the bot out', async () => {
    const state = memoryState(Date.now);
    await during(state, async (bot) => {
      const fill = async (): Promise<void> => {
        await serverCommand(bot.discord, { importer: 'tw' }, MANAGER);
        await serverCommand(bot.discord, { importer: 'hk', where: 'channel' }, MANAGER);
      };
      await fill();
      const { data, text, erasable } = await privacyOf(bot, MANAGER);
      expect(text).toContain('choices 2, last questions 0');
      expect(erasable).toEqual(['erase:place']);
      const refused = await press(bot.discord, data, 'erase:place', { permissions: '0' });
      expect(refused.data.content).toBe('Only those who manage this place can do that.');
      expect((await privacyOf(bot, MANAGER)).erasable).toEqual(['erase:place']);
      await press(bot.discord, data, 'erase:place', MANAGER);
      expect((await privacyOf(bot, MANAGER)).erasable).toEqual([]);
      await fill();
      bot.discord.gateway.dispatch('GUILD_DELETE', { id: GUILD });
      await expect
        .poll(() => state.held(`discord:guild:${GUILD}`))
        .toEqual({ choices: 0, conversations: 0, reports: 0, subscriptions: 0 });
    });
  });

  it('of what is wrong with an answer is passed on by one press, after it was said what goes', async () => {
    const state = memoryState(Date.now);
    await during(state, async (bot) => {
      const question = '牛肉は中国に輸出できますか';
      const { data } = await command(bot.discord, 'ask', { question });
      expect(buttonsOf(data).at(-1)).toMatchObject({ label: '誤りがある' });
      const asked = await press(bot.discord, data, buttonOf(data, 'b'));
      expect(isPrivate(asked)).toBe(true);
      expect(textOf(asked.data)).toContain('is wrong with this answer');
      expect(await state.reports.all()).toEqual([]);
      const ids = buttonsOf(asked.data).map((button) => button.custom_id ?? '');
      const told = await press(bot.discord, asked.data, ids[0] ?? '');
      expect(told.data.content).toContain('It was passed on.');
      expect(await state.reports.all()).toMatchObject([{ wrong: 'reading', language: 'ja', question }]);
      expect((await privacyOf(bot)).text).toContain('notes on answers 1, places told of changes 0.');
    });
  });
});
