// The whole bot on a loopback Discord, discord.js unmodified: every way to ask, and what comes back.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { plain } from '../../../adapters/discord/markdown.ts';
import { decodeAction } from '../../../adapters/present/action.ts';
import { ask } from '../../../src/ask.ts';
import { decodeQuery } from '../../../src/question/encode.ts';
import { wordsOf } from '../../../src/say/words.ts';
import { knowledge, TODAY } from '../../knowledge-for-tests.ts';
import {
  buttonOf,
  buttonsOf,
  command,
  isPrivate,
  messageCommand,
  press,
  serverCommand,
  textOf,
  typing,
} from './acts.ts';
import { type Bot, startBot } from './bot.ts';
import { BOB, BOT, messageOf } from './loopback/payloads.ts';

let bot: Bot;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(async () => {
  expect(bot.discord.refused).toEqual([]);
  await bot.stop();
});
beforeEach(() => {
  bot.knowledge = knowledge;
});

const QUESTION = 'Can I ship scallops from Hokkaido to China?';
const headline = (question: string): string => ask(knowledge, question, { today: TODAY }).headline;
const bare = (text: string): string => text.replace(/\s+/g, '');
/** Line by line: behind those of an answer stand the numbers of their sources. */
const shows = (body: object, text: string): void => {
  const shown = bare(plain(textOf(body)));
  for (const line of text.split('\n')) expect(shown).toContain(bare(line));
};

describe('connecting', () => {
  it('asks for no privileged intent', () => {
    const privileged = (1 << 1) | (1 << 8) | (1 << 15);
    expect(bot.discord.gateway.intents).toBeGreaterThan(0);
    expect(bot.discord.gateway.intents & privileged).toBe(0);
    expect(bot.adapter.health().ready).toBe(true);
  });

  it('does not start with a token that Discord refuses, and says so', async () => {
    await expect(startBot('a-token-that-was-revoked-long-ago')).rejects.toThrow(/token/i);
  });
});

describe('commands', () => {
  it('answers a check within the acknowledgement, privately, with the same verdict as the core', async () => {
    const reply = await command(bot.discord, 'check', { product: 'scallop', prefecture: 'hokkaido', importer: 'cn' });
    expect(reply.type).toBe(4);
    expect(isPrivate(reply)).toBe(true);
    shows(reply.data, headline(QUESTION));
    expect(reply.data.components?.[0]?.accent_color).toBeTypeOf('number');
  });

  it('answers a free question in its own language, and repeats it', async () => {
    const question = '北海道のホタテは中国に輸出できますか';
    const reply = await command(bot.discord, 'ask', { question });
    shows(reply.data, headline(question));
    expect(textOf(reply.data)).toContain(question);
  });

  it.each(['prefectures', 'sampling', 'timeline', 'sources', 'compare'])('answers %s', async (name) => {
    const reply = await command(bot.discord, name, { product: 'scallop', importer: 'cn' });
    expect(reply.type).toBe(4);
    expect(textOf(reply.data).length).toBeGreaterThan(200);
    expect(buttonsOf(reply.data).length).toBeGreaterThan(0);
  });

  it('answers in the language of the person where no question shows one', async () => {
    const reply = await command(bot.discord, 'check', { product: 'beef', importer: 'cn' }, { locale: 'ja' });
    expect(textOf(reply.data)).toContain('牛肉');
  });

  it('helps, with examples to press', async () => {
    const help = await command(bot.discord, 'help', {}, { locale: 'zh-TW' });
    const words = wordsOf(knowledge, 'zh-Hant');
    shows(help.data, words.say('ui_help'));
    const example = buttonsOf(help.data)[0];
    const reply = await press(bot.discord, help.data, example?.custom_id ?? '');
    shows(reply.data, headline(words.prompts[0] ?? ''));
  });

  it('reads a misspelt name by the rules of the core and says what it read', async () => {
    const reply = await command(bot.discord, 'check', { product: 'rice', prefecture: 'fukashima', importer: 'hk' });
    shows(reply.data, headline('Can I ship rice from Fukushima to Hong Kong?'));
    expect(textOf(reply.data)).toContain('fukashima');
  });

  it('never guesses at a name it does not know', async () => {
    const reply = await command(bot.discord, 'check', { product: 'scallop', prefecture: '宮本県', importer: 'cn' });
    expect(textOf(reply.data)).toContain('宮本県');
    expect(reply.data.components ?? []).toEqual([]);
  });

  it('says which date it cannot read', async () => {
    const reply = await command(bot.discord, 'check', { product: 'scallop', date: 'soonish' });
    expect(textOf(reply.data)).toContain('soonish');
  });
});

describe('autocomplete', () => {
  it.each([
    ['product', 'ホタ', 'scallop'],
    ['prefecture', 'hok', 'hokkaido'],
    ['importer', '香港', 'hk'],
    ['date', 'june 2025', '2025-06'],
  ])('offers for %s, typed %s: %s', async (option, text, value) => {
    const reply = await typing(bot.discord, 'check', { [option]: text }, option);
    expect(reply.type).toBe(8);
    expect(reply.data.choices?.map((choice) => choice.value)).toContain(value);
  });

  it('offers names in the language of the person', async () => {
    const reply = await typing(bot.discord, 'check', { product: 'scallop' }, 'product', { locale: 'ko' });
    expect(reply.data.choices?.[0]?.name).toContain(wordsOf(knowledge, 'ko').product('scallop'));
  });
});

describe('messages', () => {
  it('answers "Check ban status" on what somebody wrote, privately', async () => {
    const theirs = messageOf('600000000000009999', { author: BOB, content: `does anyone know? ${QUESTION}` });
    const reply = await messageCommand(bot.discord, theirs);
    expect(isPrivate(reply)).toBe(true);
    shows(reply.data, headline(QUESTION));
  });

  it('says politely that a message without text holds no question', async () => {
    const reply = await messageCommand(bot.discord, messageOf('600000000000009998', { author: BOB, content: '' }));
    shows(reply.data, wordsOf(knowledge, 'en').say('ui_nothing_asked'));
  });

  it('answers a mention by a reply that pings nobody and cannot be posted twice', async () => {
    const body = await bot.discord.post({
      content: `<@${BOT.id}> ${QUESTION} @everyone <@${BOB.id}>`,
      mentions: [BOT, BOB],
    });
    shows(body, headline(QUESTION));
    expect(body.allowed_mentions).toEqual({ parse: [], replied_user: false });
    expect(body.enforce_nonce).toBe(true);
    expect(textOf(body)).not.toMatch(/@everyone|<@/);
  });

  it('goes on from the answer that a reply refers to, without a memory', async () => {
    const first = await bot.discord.post({
      content: `<@${BOT.id}> Can I ship rice from Niigata to Hong Kong?`,
      mentions: [BOT],
    });
    const second = await bot.discord.post({ content: 'and beef?', mentions: [BOT], replyTo: bot.discord.ours(first) });
    const context = 'Can I ship rice from Niigata to Hong Kong?';
    shows(second, ask(knowledge, 'and beef?', { today: TODAY, context }).headline);
  });

  it('answers a direct message openly, and a follow-up to it', async () => {
    const first = await bot.discord.post({ content: '去年の夏、牛肉は香港に輸出できましたか', direct: true });
    expect(textOf(first)).toContain('牛肉');
    expect(first.flags).toBe(1 << 15);
    const second = await bot.discord.post({ content: 'and rice?', direct: true });
    expect(textOf(second)).toContain('Hong Kong');
  });

  it('helps who says nothing', async () => {
    const body = await bot.discord.post({ content: `<@${BOT.id}>`, mentions: [BOT] });
    shows(body, wordsOf(knowledge, 'en').say('ui_help'));
  });

  it('leaves alone what does not concern it', async () => {
    const ignored = [
      bot.discord.sendMessage({ content: QUESTION }),
      bot.discord.sendMessage({ content: `@everyone ${QUESTION}`, mentionEveryone: true }),
      bot.discord.sendMessage({ content: QUESTION, author: BOT, mentions: [BOT] }),
      bot.discord.sendMessage({ content: QUESTION, mentions: [BOT], webhookId: '400000000000000001' }),
      bot.discord.sendMessage({ content: QUESTION, mentions: [BOT], type: 6 }),
    ];
    await bot.discord.post({ content: `<@${BOT.id}> sake to Taiwan`, mentions: [BOT] });
    const answered = bot.discord
      .requestsOf(/^POST \/channels/)
      .map(({ body }) => (body as { message_reference?: { message_id?: string } }).message_reference?.message_id);
    for (const id of ignored) expect(answered).not.toContain(id);
  });
});

describe('buttons', () => {
  it('answer a follow-up from the query they carry', async () => {
    const first = await command(bot.discord, 'check', { product: 'scallop', prefecture: 'hokkaido', importer: 'cn' });
    const id = buttonOf(first.data, 'a');
    const query = decodeQuery(knowledge, /^a..:([^~]*)/.exec(id)?.[1] ?? '')?.query;
    const reply = await press(bot.discord, first.data, id);
    expect(isPrivate(reply)).toBe(true);
    if (!query) throw new Error('the button cannot be read');
    const answer = ask(knowledge, query, { today: TODAY, language: 'en' });
    // The verdict in a line, then what is needed, and nothing that was told before.
    const papers = answer.more.filter(({ kind }) => kind === 'condition');
    expect(papers.length).toBeGreaterThan(0);
    for (const { text } of papers) shows(reply.data, text);
    for (const { text } of answer.short.filter(({ kind }) => kind === 'age'))
      expect(textOf(reply.data)).not.toContain(text);
  });

  it('turn the pages of a typed question until everything was told', async () => {
    const question = 'What did the IAEA find?';
    let page = await command(bot.discord, 'ask', { question });
    let text = textOf(page.data);
    for (let at = 1; ; at += 1) {
      const ids = buttonsOf(page.data).flatMap(({ custom_id: id }) => (id?.startsWith('m') ? [id] : []));
      const more = ids.find((id) => decodeAction(id)?.page === at);
      // Back is offered on every page but the first.
      expect(ids.some((id) => decodeAction(id)?.page === at - 2)).toBe(at > 1);
      if (!more) break;
      page = await press(bot.discord, page.data, more);
      text += `\n${textOf(page.data)}`;
    }
    const answer = ask(knowledge, question, { today: TODAY });
    for (const claim of [...answer.short, ...answer.more]) shows({ content: text }, claim.text);
    for (const source of answer.sources) shows({ content: text }, source.title);
  });

  it('share a private answer openly, and only then', async () => {
    const first = await command(bot.discord, 'ask', { question: QUESTION });
    const shared = await press(bot.discord, first.data, buttonOf(first.data, 's'));
    expect(isPrivate(shared)).toBe(false);
    shows(shared.data, headline(QUESTION));
    expect(buttonsOf(shared.data).some(({ custom_id: id }) => id?.startsWith('s'))).toBe(false);
  });

  it('say what was updated where the knowledge is newer than the answer that is shared', async () => {
    const first = await command(bot.discord, 'check', { product: 'scallop', prefecture: 'hokkaido', importer: 'cn' });
    bot.knowledge = { ...knowledge, version: { ...knowledge.version, hash: 'ffffffffffff' } };
    const shared = await press(bot.discord, first.data, buttonOf(first.data, 's'));
    shows(shared.data, wordsOf(knowledge, 'en').say('ui_updated_same'));
  });

  it('take feedback with the query and the version, and without a name', async () => {
    const first = await command(bot.discord, 'ask', { question: QUESTION }, { user: BOB });
    const reply = await press(bot.discord, first.data, buttonOf(first.data, 'g'), { user: BOB });
    shows(reply.data, wordsOf(knowledge, 'en').say('ui_thanks'));
    const line = await bot.logged(/^feedback$/);
    expect(line.fields).toMatchObject({ helpful: true, version: knowledge.version.hash.slice(0, 4) });
    expect(JSON.stringify(line)).not.toContain(BOB.id);
  });

  it.each(['ae0:1.zzzz', 'ae0:1.0000.20261123.0.xx.scallop.1.0..', 'whatever', ''])(
    'that cannot be read get a polite line: %s',
    async (id) => {
      const first = await command(bot.discord, 'ask', { question: QUESTION });
      const reply = await press(bot.discord, first.data, id, { locale: 'ja' });
      shows(reply.data, wordsOf(knowledge, 'ja').say('ui_unreadable'));
    },
  );

  it('whose query is no longer kept says so, with the question to ask again', async () => {
    const first = await command(bot.discord, 'ask', { question: QUESTION });
    const reply = await press(bot.discord, first.data, 'me1:kneverkeptneverkept0000', { locale: 'en-GB' });
    shows(reply.data, wordsOf(knowledge, 'en').say('ui_button_lost', { question: QUESTION }));
  });

  it('of a question too long for a button go on by their key', async () => {
    const question =
      'Compare scallops, oysters, tuna and beef from Hokkaido, Aomori and Miyagi to China, Hong Kong and Korea in 2024';
    const first = await command(bot.discord, 'ask', { question });
    const id = buttonsOf(first.data).find(({ custom_id: one }) => one?.startsWith('me1:k'))?.custom_id ?? '';
    expect(id).not.toBe('');
    const reply = await press(bot.discord, first.data, id);
    shows(reply.data, question);
  });
});

describe('settings', () => {
  const asker = { user: { ...BOB, id: '900000000000000009' } };

  it('keep a language and an importer for a person', async () => {
    const saved = await command(bot.discord, 'settings', { language: 'ja', importer: 'hk' }, asker);
    expect(textOf(saved.data)).toContain('日本語');
    const reply = await command(bot.discord, 'check', { product: 'beef' }, asker);
    expect(textOf(reply.data)).toContain('香港');
    await command(bot.discord, 'settings', { language: 'auto' }, asker);
    const after = await command(bot.discord, 'settings', {}, asker);
    expect(textOf(after.data)).toContain('Hong Kong');
  });

  it('keep them for a server, by those who may manage it alone', async () => {
    const refused = await serverCommand(bot.discord, { importer: 'tw' }, { permissions: '2048' });
    shows(refused.data, wordsOf(knowledge, 'en').say('ui_discord_server_refused'));
    await serverCommand(bot.discord, { importer: 'tw' }, { permissions: String(1 << 5) });
    const reply = await command(
      bot.discord,
      'check',
      { product: 'beef' },
      { user: { ...BOB, id: '900000000000000010' } },
    );
    expect(textOf(reply.data)).toContain('Taiwan');
    await serverCommand(bot.discord, { importer: 'cn', language: 'auto' }, { permissions: String(1 << 5) });
  });

  it('name an importer that is not known', async () => {
    const reply = await command(bot.discord, 'settings', { importer: 'Atlantis' });
    expect(textOf(reply.data)).toContain('Atlantis');
  });
});
