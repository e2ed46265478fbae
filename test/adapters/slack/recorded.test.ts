// Payloads recorded from real workspaces, signed and posted: nothing crashes, and what does not concern the bot goes unanswered.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LoopbackSlack, signed } from './loopback.ts';
import { directOf, FORM, run } from './running.ts';

const FOLDER = join(import.meta.dirname, 'recorded');

interface Recorded {
  readonly name: string;
  readonly payload: Record<string, unknown>;
}

const recorded: Recorded[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) =>
    Object.entries(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Record<string, Recorded['payload']>)
      .filter(([, payload]) => typeof payload === 'object' && ('type' in payload || 'command' in payload))
      .map(([name, payload]) => ({ name: `${file} ${name}`, payload })),
  );

const isMention = ({ event }: Recorded['payload']): boolean =>
  typeof event === 'object' && event !== null && 'type' in event && event.type === 'app_mention';
const isDirect = ({ event }: Recorded['payload']): boolean =>
  typeof event === 'object' &&
  event !== null &&
  'channel_type' in event &&
  event.channel_type === 'im' &&
  !('bot_id' in event);

it('recorded payloads of every kind are there', () => {
  expect(recorded.length).toBeGreaterThan(30);
});

it('each is taken without a crash, and only mentions and direct messages are answered', async () => {
  const bot = await run('http', await LoopbackSlack.start());
  try {
    await Promise.all(
      recorded.map(async ({ name, payload }) => {
        const isEvent = payload.type === 'event_callback';
        const isCommand = 'command' in payload;
        const body = isEvent
          ? JSON.stringify(payload)
          : isCommand
            ? new URLSearchParams(payload as Record<string, string>).toString()
            : `payload=${encodeURIComponent(JSON.stringify(payload))}`;
        const { status } = await bot.post(body, isEvent ? 'application/json' : FORM, signed(body));
        expect(status, name).toBe(200);
      }),
    );
    await bot.event(directOf('scallops from Hokkaido to China', '99.1', { channel: 'DLAST' }));
    await bot.slack.until(() => bot.slack.of('chat.postMessage').some((call) => call.body.channel === 'DLAST'));
    const channels = bot.slack.of('chat.postMessage').map((call) => call.body.channel);
    const concerning = recorded.filter(({ payload }) => isMention(payload) || isDirect(payload));
    const known = new Set(concerning.map(({ payload }) => (payload.event as { channel: string }).channel));
    for (const channel of channels) if (channel !== 'DLAST') expect(known).toContain(channel);
    expect(bot.slack.of('respond')).toEqual([]);
  } finally {
    await bot.stop();
  }
});
