// The bot with an unmodified discord.js, on a loopback Discord of its own.
import type { Pace } from '../../../adapters/discord/cooldown.ts';
import { discord } from '../../../adapters/discord/discord.ts';
import type { Adapter, Log } from '../../../adapters/host/adapter.ts';
import type { Carrier } from '../../../adapters/host/carrier.ts';
import { configure } from '../../../adapters/host/configuration.ts';
import { Asking } from '../../../adapters/present/asking.ts';
import { memoryState } from '../../../adapters/state/memory/state.ts';
import type { State } from '../../../adapters/state/ports.ts';
import { PromptState } from '../../../adapters/state/prompt-state.ts';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import { knowledge, TODAY } from '../../knowledge-for-tests.ts';
import { LoopbackDiscord, TOKEN } from './loopback/discord.ts';

export interface LogLine {
  readonly level: string;
  readonly message: string;
  readonly fields: object;
}

export interface Bot {
  readonly discord: LoopbackDiscord;
  readonly adapter: Adapter;
  readonly log: LogLine[];
  /** Resolves with the first line that says so, written or still to come. */
  logged(message: RegExp): Promise<LogLine>;
  /** What the next answers stand on. */
  knowledge: Knowledge;
  stop(): Promise<void>;
}

const silent: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** The adapter as the service makes it, with the clock standing still. */
export function adapterFor(
  api: string,
  token: string,
  {
    log = silent,
    current = (): Knowledge => knowledge,
    state = memoryState(Date.now),
    // Tests ask faster than people do.
    pace = { burst: 10_000, eachMs: 1 },
    carriers = [],
  }: {
    readonly log?: Log;
    readonly current?: () => Knowledge;
    readonly state?: State;
    readonly pace?: Pace;
    readonly carriers?: Carrier[];
  } = {},
): Adapter {
  const configured = configure({ DISCORD_TOKEN: token, DISCORD_API_URL: api }, '');
  if (!configured.ok) throw new Error(configured.faults.join('\n'));
  const asking = new Asking({
    knowledge: current,
    today: () => TODAY,
    state: new PromptState(state, { now: Date.now, log }),
    log,
  });
  const adapter = discord(pace)({
    configuration: configured.configuration,
    asking,
    log,
    now: Date.now,
    installations: state.installations,
    subscriptions: state.subscriptions,
    outbox: state.outbox,
    carriers,
    carry: (carrier) => void carriers.push(carrier),
    route: () => undefined,
    others: () => undefined,
  });
  if (!adapter) throw new Error('no token, no adapter');
  return adapter;
}

export async function startBot(
  token = TOKEN,
  loopbackOptions = {},
  state: State = memoryState(Date.now),
  pace?: Pace,
  carriers: Carrier[] = [],
): Promise<Bot> {
  const loopback = await new LoopbackDiscord(loopbackOptions).start();
  const log: LogLine[] = [];
  let waiting: (() => void)[] = [];
  const write = (level: string) => (fields: object, message: string) => {
    log.push({ level, message, fields });
    for (const wake of waiting.splice(0)) wake();
  };
  const logger = { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
  const held = { knowledge };
  const adapter = adapterFor(loopback.api, token, {
    log: logger,
    current: () => held.knowledge,
    state,
    carriers,
    ...(pace ? { pace } : {}),
  });
  try {
    await adapter.start();
  } catch (error) {
    await loopback.stop();
    throw error;
  }
  return {
    discord: loopback,
    adapter,
    log,
    async logged(message) {
      for (;;) {
        const found = log.find((line) => message.test(line.message));
        if (found) return found;
        await new Promise<void>((wake) => waiting.push(wake));
      }
    },
    get knowledge() {
      return held.knowledge;
    },
    set knowledge(newer) {
      held.knowledge = newer;
    },
    async stop() {
      await adapter.stop();
      await state.close();
      waiting = [];
      await loopback.stop();
    },
  };
}
