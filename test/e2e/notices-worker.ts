// A worker of its own process, as the service runs it, on a clock that goes faster: told by its first argument what to work on.

import { LogLevel } from '@slack/bolt';
import { discordCarrier } from '../../adapters/discord/carrying.ts';
import { KNOWLEDGE, knowledgeOrExit } from '../../adapters/host/command-line.ts';
import { comparing } from '../../adapters/host/compare-apart.ts';
import { keepKnowledge } from '../../adapters/host/reload.ts';
import { Delivery } from '../../adapters/notices/delivery.ts';
import { tellBy } from '../../adapters/notices/notices.ts';
import { Telling } from '../../adapters/notices/telling.ts';
import { slackCarrier } from '../../adapters/slack/carrying.ts';
import { openState } from '../../adapters/state/open.ts';
import { isReleased } from '../../src/change/released.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { aroundOf } from './notices-around.ts';
import { DAY, type Sim } from './notices-sim.ts';

const sim: Sim = JSON.parse(process.argv[2] ?? '{}');
const log = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: (fields: object, text: string) => console.error(text, fields),
};
/** So many simulated milliseconds go by in one. */
const now = (): number => sim.start + (Date.now() - sim.began) * sim.speed;
/** The folder that the test swaps, followed as the service does; else this repository's. */
const kept = sim.swapped ? await keepKnowledge({ ...sim.swapped, today: () => DAY, now: Date.now, log }) : null;
const first = kept?.current() ?? (await knowledgeOrExit(KNOWLEDGE));
const served = (): Knowledge => kept?.current() ?? first;
const state = await openState(sim.store, now);
const around = aroundOf(state, now, served);
const delivery = new Delivery({
  outbox: state.outbox,
  carriers: [
    slackCarrier(around, { slackApiUrl: sim.slack, logLevel: LogLevel.ERROR, timeout: 10_000 }),
    discordCarrier({ token: 'a-token-for-tests-on-loopback', api: sim.discord, now }),
  ],
  tell: tellBy({ asking: around.asking, outbox: state.outbox }),
  offLine: () => '',
  log,
  now,
  pause: (ms, signal) =>
    new Promise((done) => {
      const timer = setTimeout(done, ms / sim.speed);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        done();
      });
    }),
  draw: Math.random,
});
delivery.start();
if (sim.swapped) {
  const telling = new Telling({
    outbox: state.outbox,
    knowledge: served,
    today: () => DAY,
    now,
    compare: comparing({ versions: sim.swapped.versions, cache: undefined }),
    isReleased: (from, to) => isReleased(served().released, from, to),
    filled: () => delivery.wake(),
    log,
  });
  const look = (): Promise<void> => telling.look().finally(() => setTimeout(look, 200).unref());
  void look();
}
process.stdout.write('working\n');
setInterval(() => {
  const { heapUsed, rss } = process.memoryUsage();
  process.stdout.write(`${JSON.stringify({ heapUsed, rss, windows: delivery.windows() })}\n`);
}, 500).unref();
process.once('SIGTERM', async () => {
  await kept?.close();
  await delivery.stop();
  process.stdout.write(`${JSON.stringify({ windows: delivery.windows() })}\n`);
  await state.close();
  process.exit(0);
});
