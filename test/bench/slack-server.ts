// One server of the bench on Slack's commands, as a process: the bot, or with a number of characters a Bolt app that only
// answers with as many. Tells its port, and what its answers take, to whoever started it.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { App, HTTPReceiver } from '@slack/bolt';
import { Asking } from '../../adapters/present/asking.ts';
import type { Known } from '../../adapters/slack/around.ts';
import { COMMAND } from '../../adapters/slack/help.ts';
import { register } from '../../adapters/slack/register.ts';
import { oneWorkspace } from '../../adapters/slack/workspaces.ts';
import { BoundedMemory } from '../../adapters/state/memory/bounded.ts';
import { memoryState } from '../../adapters/state/memory/state.ts';
import { PromptState } from '../../adapters/state/prompt-state.ts';
import { SECRET } from '../adapters/slack/loopback.ts';

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const logger = { ...silent, setLevel: () => {}, getLevel: () => 'error' as never, setName: () => {} };
const [length] = process.argv.slice(2);

const receiver = new HTTPReceiver({ signingSecret: SECRET, logger });
const authorize = async () => ({ botToken: 'xoxb-bench', botId: 'B0BOT', botUserId: 'U0BOT', teamId: 'T1' });
const app = new App({ receiver, authorize, logger, convoStore: false });
if (length === undefined) await answering();
else {
  const text = 'x'.repeat(Number(length));
  app.command(COMMAND, async ({ ack }) => ack({ text }));
}
const server = createServer(receiver.requestListener);
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));

async function answering(): Promise<void> {
  const { knowledge, TODAY } = await import('../knowledge-for-tests.ts');
  const people = new BoundedMemory<Known>({ most: 10_000, maxAgeMs: 1e9, now: Date.now });
  people.set('slack:T1:U1', { locale: 'en-GB', zone: 'Europe/London' });
  const state = memoryState(Date.now);
  const asking = new Asking({
    knowledge: () => knowledge,
    today: () => TODAY,
    state: new PromptState(state, { now: Date.now, log: silent }),
    log: silent,
  });
  register(app, {
    asking,
    subscriptions: state.subscriptions,
    log: silent,
    people,
    revoked: new Map(),
    now: Date.now,
    workspaces: oneWorkspace('xoxb-of-nobody', app.client),
    isStopping: () => false,
  });
}
