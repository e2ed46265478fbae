// What is held of who asks in Slack is shown to them, and goes when they say so; the same of a workspace, for who manages it.
import { randomUUID } from 'node:crypto';
import { afterEach, expect, it } from 'vitest';
import { memoryState } from '../../../adapters/state/memory/state.ts';
import type { State } from '../../../adapters/state/ports.ts';
import { QUERY } from '../state/contract.ts';
import { LoopbackSlack } from './loopback.ts';
import { commandBody, FORM, mentionOf, type Running, run } from './running.ts';
import { faultsOf, found, textsIn } from './schema.ts';

let bot: Running | undefined;
afterEach(() => bot?.stop());

async function start(owner = ''): Promise<{ bot: Running; state: State }> {
  const state = memoryState(Date.now);
  const slack = await LoopbackSlack.start();
  slack.owner = owner;
  const running = await run('http', slack, [], state);
  bot = running;
  return { bot: running, state };
}

async function privacy({ post, slack }: Running, text = 'privacy'): Promise<{ text: string; erasable: unknown[] }> {
  const response = await post(commandBody(text, `${slack.address}/respond`), FORM);
  const message = JSON.parse(await response.text());
  expect(message.response_type).toBe('ephemeral');
  expect(faultsOf(message)).toEqual([]);
  return { text: textsIn(message.blocks).join('\n'), erasable: found(message, 'action_id') };
}

const press = async (running: Running, whose: string): Promise<string> =>
  String((await pressOn(running, `erase_${whose}`, whose)).text);

async function pressOn({ post, slack }: Running, action_id: string, value: string): Promise<Record<string, unknown>> {
  const before = slack.of('respond').length;
  const payload = {
    type: 'block_actions',
    team: { id: 'T1' },
    user: { id: 'U1', team_id: 'T1' },
    api_app_id: 'A1',
    trigger_id: randomUUID(),
    response_url: `${slack.address}/respond`,
    channel: { id: 'C1' },
    container: { type: 'message', is_ephemeral: true },
    actions: [{ type: 'button', block_id: 'b', action_ts: '1', action_id, value }],
  };
  await post(`payload=${encodeURIComponent(JSON.stringify(payload))}`, FORM);
  await slack.until(() => slack.of('respond').length > before);
  return slack.of('respond').at(-1)?.body ?? {};
}

it('a person sees what is held of them, and it is gone when they press', async () => {
  const { bot, state } = await start();
  expect((await privacy(bot)).erasable).toEqual([]);
  await state.settings.set('person', 'slack:T1:U1', { importer: 'hk' });
  await state.settings.set('person', 'slack:T1:U2', { importer: 'tw' });
  await bot.event(mentionOf('Can I ship scallops from Hokkaido to China?', '10.1'));
  await bot.slack.until(() => bot.slack.of('chat.postMessage').length > 0);
  const { text, erasable } = await privacy(bot);
  expect(text).toMatch(/Importer: Hong Kong\.[\s\S]*Kept of you: last questions 1,/);
  expect(erasable).toEqual(['erase_person']);
  expect(await press(bot, 'person')).toBe('It is deleted.');
  expect(await state.held('slack:T1:U1')).toEqual({ choices: 0, conversations: 0, reports: 0, subscriptions: 0 });
  expect(await state.settings.of('person', 'slack:T1:U2')).toEqual({ importer: 'tw' });
  expect((await privacy(bot, ' Privacy ')).text).toContain('Kept of you: last questions 0,');
});

it('who owns the workspace sees and deletes all of it, and nobody else does', async () => {
  const { bot, state } = await start('U9');
  const theirs = async (): Promise<void> => {
    await state.settings.set('person', 'slack:T1:U2', { importer: 'tw' });
    await state.threads.set('slack:T1:C1:1.0', QUERY, 'slack:T1:U2');
  };
  await theirs();
  expect((await privacy(bot)).erasable).toEqual([]);
  expect(await press(bot, 'place')).toBe('Only those who manage this place can do that.');
  expect(await state.held('slack:T1')).toEqual({ choices: 1, conversations: 1, reports: 0, subscriptions: 0 });
  bot.slack.owner = 'U1';
  const { text, erasable } = await privacy(bot);
  expect(text).toContain('choices 1, last questions 1');
  expect(erasable).toEqual(['erase_place']);
  expect(await press(bot, 'place')).toBe('It is deleted.');
  expect(await state.held('slack:T1')).toEqual({ choices: 0, conversations: 0, reports: 0, subscriptions: 0 });
});

it('what cannot be deleted is told so, and what cannot be read', async () => {
  const { bot, state } = await start();
  await state.settings.set('person', 'slack:T1:U1', { importer: 'hk' });
  state.forget = () => Promise.reject(new Error('the disk is full'));
  expect(await press(bot, 'person')).toBe('That could not be deleted just now. Please try again.');
  state.held = () => Promise.reject(new Error('the disk is gone'));
  expect((await privacy(bot)).text).toContain('cannot be read just now');
});

it('what is wrong with an answer is passed on by one press, after it was said what goes, and can be deleted', async () => {
  const { bot, state } = await start();
  const question = 'Can I ship scallops from Hokkaido to China?';
  const message = JSON.parse(
    await (await bot.post(commandBody(question, `${bot.slack.address}/respond`), FORM)).text(),
  );
  const bad = found(message, 'value').find((value) => value.startsWith('b')) ?? '';
  expect(JSON.stringify(message)).toContain('"text":"Wrong?"');
  const asked = await pressOn(bot, 'feedback', bad);
  expect(faultsOf(asked as { text: string; blocks: object[] })).toEqual([]);
  expect(textsIn(asked.blocks).join()).toContain(
    'your question as you wrote it and the first line of the answer are passed on',
  );
  expect(await state.reports.all()).toEqual([]);
  const values = found(asked, 'value');
  expect(found(asked, 'action_id')).toEqual(['wrong_reading', 'wrong_fact', 'wrong_wording']);
  expect((await pressOn(bot, 'wrong_fact', values[1] ?? '')).text).toContain('It was passed on.');
  const [report] = await state.reports.all();
  expect(report).toMatchObject({ wrong: 'fact', language: 'en', question });
  expect(report?.answer).toContain('mainland China has stopped scallops');
  expect(JSON.stringify(report)).not.toContain('U1');
  expect((await privacy(bot)).text).toContain('notes on answers 1, places told of changes 0.');
  await press(bot, 'person');
  expect(await state.reports.all()).toEqual([]);
});
