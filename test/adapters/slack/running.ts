// The bot as `npm run serve` runs it, on a loopback Slack, by HTTP or by Socket Mode.
import { randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import { configure } from '../../../adapters/host/configuration.ts';
import { createLog } from '../../../adapters/host/log.ts';
import type { Kept } from '../../../adapters/host/reload.ts';
import { type MakeAdapter, type Service, serve } from '../../../adapters/host/service.ts';
import { HTTP_PATH, slack } from '../../../adapters/slack/app.ts';
import { memoryState } from '../../../adapters/state/memory/state.ts';
import type { State } from '../../../adapters/state/ports.ts';
import { knowledge, TODAY } from '../../knowledge-for-tests.ts';
import { BOT, type LoopbackSlack, SECRET, signed } from './loopback.ts';

export const TOKENS = { SLACK_BOT_TOKEN: 'xoxb-token-of-the-tests', SLACK_APP_TOKEN: 'xapp-token-of-the-tests' };

/** The knowledge of the tests, which never changes. */
export const keptAsItIs: Kept = {
  current: () => knowledge,
  health: () => ({
    version: knowledge.version.hash,
    newestSource: knowledge.version.newestSource,
    since: null,
    faulty: null,
    held: null,
  }),
  look: async () => {},
  close: async () => {},
};

export interface Running {
  readonly slack: LoopbackSlack;
  readonly service: Service | null;
  /** Lines of the log. */
  readonly lines: readonly string[];
  readonly address: string;
  /** Posts a body, signed unless headers say otherwise. */
  post(body: string, type?: string, headers?: Record<string, string>): Promise<Response>;
  /** An event, by whichever transport runs. */
  event(event: object, id?: string): Promise<void>;
  stop(): Promise<void>;
}

export type Transport = 'http' | 'socket';

/** Retries are quick, or a test of a fault would take minutes. */
const quick = slack({ retryConfig: { retries: 3, minTimeout: 5, factor: 1 } });

export async function run(
  transport: Transport,
  loopback: LoopbackSlack,
  others: readonly MakeAdapter[] = [],
  state: State = memoryState(Date.now),
  /** In the place of the token. */
  installable: Record<string, string> | null = null,
): Promise<Running> {
  const lines: string[] = [];
  const stream = new Writable({
    write: (chunk, _, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  const { SLACK_BOT_TOKEN, SLACK_APP_TOKEN } = TOKENS;
  const by = transport === 'socket' ? { SLACK_APP_TOKEN } : { SLACK_SIGNING_SECRET: SECRET };
  const access = installable ? { SLACK_SIGNING_SECRET: SECRET, ...installable } : { SLACK_BOT_TOKEN, ...by };
  const variables = { ...access, SLACK_API_URL: loopback.apiUrl, HOST: '127.0.0.1', PORT: '0' };
  const configured = configure(variables, '');
  if (!configured.ok) throw new Error(configured.faults.join('\n'));
  const service = await serve({
    configuration: configured.configuration,
    log: createLog('debug', [SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SECRET], stream),
    today: () => TODAY,
    now: Date.now,
    state,
    kept: keptAsItIs,
    adapters: [quick, ...others],
  });
  const address = `http://127.0.0.1:${service?.port}`;
  const post: Running['post'] = (body, type = 'application/json', headers = signed(body)) =>
    fetch(`${address}${HTTP_PATH}`, { method: 'POST', body, headers: { 'content-type': type, ...headers } });
  return {
    slack: loopback,
    service,
    lines,
    address,
    post,
    event: async (event, id = randomUUID()) => {
      const payload = { type: 'event_callback', team_id: 'T1', api_app_id: 'A1', event_id: id, event };
      if (transport === 'socket') loopback.push({ type: 'events_api', envelope_id: id, payload });
      else await post(JSON.stringify(payload));
    },
    stop: async () => {
      await service?.stop();
      await loopback.stop();
    },
  };
}

export const mentionOf = (text: string, ts: string, more: object = {}): object => ({
  type: 'app_mention',
  user: 'U1',
  text: `<@${BOT}> ${text}`,
  ts,
  channel: 'C1',
  ...more,
});

export const directOf = (text: string, ts: string, more: object = {}): object => ({
  type: 'message',
  channel_type: 'im',
  user: 'U1',
  text,
  ts,
  channel: 'D1',
  ...more,
});

export const commandBody = (text: string, responseUrl: string): string =>
  new URLSearchParams({
    command: '/ban-status',
    text,
    team_id: 'T1',
    user_id: 'U1',
    channel_id: 'C1',
    response_url: responseUrl,
    trigger_id: randomUUID(),
    api_app_id: 'A1',
  }).toString();

export const FORM = 'application/x-www-form-urlencoded';
