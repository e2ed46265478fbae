// Commands a second through Bolt's own HTTP receiver, signature check included, beside a Bolt app that answers as many bytes
// without thinking. The bot, the echo and the client are processes of their own, asked in turn.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { signed } from '../adapters/slack/loopback.ts';
import { commandBody, FORM } from '../adapters/slack/running.ts';
import { median } from './measure.ts';
import { aim } from './print.ts';
import { questions } from './questions.ts';

const AT_ONCE = 8;
const COMMANDS = 500;
const ROUNDS = 10;
/** What comes again is in the bot's memory of answers, and fits it. */
const KEPT = 100;

interface Server {
  readonly port: number;
  stop(): void;
}

async function serverOf(...args: string[]): Promise<Server> {
  const child = fork(join(import.meta.dirname, 'slack-server.ts'), args, { execArgv: ['--max-semi-space-size=4'] });
  const [port] = await once(child, 'message');
  return { port, stop: () => void child.kill() };
}

/** Each question as it comes again and again, or, with a number behind it, never twice the same. */
const bodyOf = (n: number, isNew: boolean): string => {
  const { q } = questions[n % (isNew ? questions.length : KEPT)] as (typeof questions)[number];
  return commandBody(isNew ? `${q} (no. ${n})` : q, 'http://127.0.0.1:9/');
};
let asked = 0;

interface Rate {
  readonly perSecond: number;
  /** Characters of a reply, in the middle. */
  readonly length: number;
}

async function rate({ port }: Server, isNew = false, commands = COMMANDS): Promise<Rate> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const lengths: number[] = [];
  const post = (body: string): Promise<void> =>
    new Promise((done, failed) => {
      const headers = { 'content-type': FORM, 'content-length': Buffer.byteLength(body), ...signed(body) };
      const sent = request(
        { port, host: '127.0.0.1', path: '/slack/events', method: 'POST', agent, headers },
        (got) => {
          if (got.statusCode !== 200) failed(new Error(`status ${got.statusCode}`));
          let length = 0;
          got.on('data', (chunk: Buffer) => {
            length += chunk.length;
          });
          got.on('end', () => {
            lengths.push(length);
            done();
          });
        },
      );
      sent.on('error', failed).end(body);
    });
  let next = 0;
  const began = performance.now();
  const worker = async (): Promise<void> => {
    for (let n = next++; n < commands; n = next++) await post(bodyOf(isNew ? asked++ : n, isNew));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  agent.destroy();
  return { perSecond: commands / ((performance.now() - began) / 1000), length: median(lengths) };
}

export async function slackCommands(print: (line: string) => void): Promise<void> {
  const ours = await serverOf();
  await rate(ours);
  const { length } = await rate(ours, true);
  const echo = await serverOf(String(length));
  await rate(echo);
  const rates = { again: [] as number[], new: [] as number[], echo: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.echo.push((await rate(echo)).perSecond);
    // What was new in the round before has pushed them out.
    await rate(ours, false, KEPT);
    rates.again.push((await rate(ours)).perSecond);
    rates.new.push((await rate(ours, true)).perSecond);
  }
  ours.stop();
  echo.stop();
  const echoes = median(rates.echo);
  print(`Slack commands a second; an echo of as many bytes (${length}): ${echoes.toFixed(0)}`);
  for (const [name, found, least] of [
    [`${KEPT} questions, again and again`, rates.again, 0.9],
    ['each question for the first time', rates.new, 0.5],
  ] as const) {
    const ratio = median(found) / echoes;
    print(`  ${name}: ${median(found).toFixed(0)}`);
    print(`    ours / echo  ${ratio.toFixed(2)}   ${aim(ratio >= least, `at least ${least}`)}`);
  }
}
