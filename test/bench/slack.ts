// Commands per second through Bolt's own HTTP receiver, signature check included, beside a Bolt app that only echoes.
import { Agent, createServer, request, type Server } from 'node:http';
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
import { SECRET, signed } from '../adapters/slack/loopback.ts';
import { commandBody, FORM } from '../adapters/slack/running.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';
import { median } from './measure.ts';
import { questions } from './questions.ts';

const AT_ONCE = 8;
const COMMANDS = 1_000;
const ROUNDS = 3;

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const logger = { ...silent, setLevel: () => {}, getLevel: () => 'error' as never, setName: () => {} };

async function serving(prepare: (app: App) => void): Promise<Server> {
  const receiver = new HTTPReceiver({ signingSecret: SECRET, logger });
  const authorize = async () => ({ botToken: 'xoxb-bench', botId: 'B0BOT', botUserId: 'U0BOT', teamId: 'T1' });
  const app = new App({ receiver, authorize, logger });
  prepare(app);
  const server = createServer(receiver.requestListener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

function answering(app: App): void {
  const bounds = { most: 10_000, maxAgeMs: 1e9, now: () => performance.now() };
  const people = new BoundedMemory<Known>(bounds);
  people.set('slack:T1:U1', { locale: 'en-GB', zone: 'Europe/London' });
  const asking = new Asking({
    knowledge: () => knowledge,
    today: () => TODAY,
    state: new PromptState(memoryState(Date.now), { now: Date.now, log: silent }),
    log: silent,
  });
  register(app, {
    asking,
    log: silent,
    people,
    revoked: new Map(),
    now: Date.now,
    workspaces: oneWorkspace('xoxb-of-nobody', app.client),
    isStopping: () => false,
  });
}

const echoing = (app: App): void => void app.command(COMMAND, async ({ ack, command }) => ack({ text: command.text }));

/** Each question as it comes again and again, or, with a number behind it, never twice the same. */
const bodyOf = (n: number, isNew: boolean): string => {
  const { q } = questions[n % questions.length] as (typeof questions)[number];
  return commandBody(isNew ? `${q} (no. ${n})` : q, 'http://127.0.0.1:9/');
};
let asked = 0;

/** Commands per second, the client's own work in the same process counted for both. */
async function rate(server: Server, isNew = false): Promise<number> {
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const post = (body: string): Promise<void> =>
    new Promise((done, failed) => {
      const headers = { 'content-type': FORM, 'content-length': Buffer.byteLength(body), ...signed(body) };
      const sent = request(
        { port, host: '127.0.0.1', path: '/slack/events', method: 'POST', agent, headers },
        (got) => {
          if (got.statusCode !== 200) failed(new Error(`status ${got.statusCode}`));
          got.resume().on('end', done);
        },
      );
      sent.on('error', failed).end(body);
    });
  let next = 0;
  const began = performance.now();
  const worker = async (): Promise<void> => {
    for (let n = next++; n < COMMANDS; n = next++) await post(bodyOf(isNew ? asked++ : n, isNew));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  agent.destroy();
  return COMMANDS / ((performance.now() - began) / 1000);
}

export async function slackCommands(print: (line: string) => void): Promise<void> {
  const [ours, echo] = [await serving(answering), await serving(echoing)];
  await rate(ours);
  await rate(echo);
  const rates = { again: [] as number[], new: [] as number[], echo: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.again.push(await rate(ours));
    rates.new.push(await rate(ours, true));
    rates.echo.push(await rate(echo));
  }
  for (const server of [ours, echo]) {
    server.closeAllConnections();
    server.close();
  }
  const echoes = median(rates.echo);
  print(`Slack commands a second through the HTTP receiver; a Bolt app that only echoes: ${echoes.toFixed(0)}`);
  for (const [name, found] of [
    [`the ${questions.length} questions, again and again`, rates.again],
    ['each question for the first time', rates.new],
  ] as const) {
    const ratio = median(found) / echoes;
    print(`  ${name}: ${median(found).toFixed(0)}`);
    print(`    ours / echo  ${ratio.toFixed(2)}   ${ratio >= 0.8 ? 'met' : 'NOT MET'}: at least 0.8`);
  }
}
