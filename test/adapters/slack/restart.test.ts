// What a person has chosen in Slack and what was answered there outlive the process; what cannot be kept is told so.
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { memoryState } from '../../../adapters/state/memory/state.ts';
import { openState } from '../../../adapters/state/open.ts';
import type { State } from '../../../adapters/state/ports.ts';
import { wordsOf } from '../../../src/say/words.ts';
import { knowledge } from '../../knowledge-for-tests.ts';
import { stateFile } from '../state-file.ts';
import { LoopbackSlack, signed } from './loopback.ts';
import { commandBody, FORM, mentionOf, type Running, run } from './running.ts';
import { textsIn } from './schema.ts';

/** The service on this state, as long as `use` runs. */
async function during<T>(state: State, use: (bot: Running) => Promise<T>): Promise<T> {
  const bot = await run('http', await LoopbackSlack.start(), [], state);
  try {
    return await use(bot);
  } finally {
    await bot.stop();
  }
}

/** Chosen on the Home tab; gives the view that is then published. */
async function choose(bot: Running, what: 'language' | 'importer', value: string): Promise<unknown> {
  const before = bot.slack.of('views.publish').length;
  const payload = {
    type: 'block_actions',
    team: { id: 'T1' },
    user: { id: 'U1', team_id: 'T1' },
    api_app_id: 'A1',
    trigger_id: randomUUID(),
    container: { type: 'view' },
    actions: [
      {
        type: 'static_select',
        action_id: `settings_${what}`,
        block_id: 'b',
        action_ts: '1',
        selected_option: { value, text: { type: 'plain_text', text: value } },
      },
    ],
  };
  const body = `payload=${encodeURIComponent(JSON.stringify(payload))}`;
  await bot.post(body, FORM, signed(body));
  await bot.slack.until(() => bot.slack.of('views.publish').length > before);
  return bot.slack.of('views.publish').at(-1)?.body.view;
}

async function slash(bot: Running, text: string): Promise<string> {
  const body = commandBody(text, `${bot.slack.address}/respond`);
  return textsIn(await (await bot.post(body, FORM, signed(body))).json()).join('\n');
}

const posts = (bot: Running): string[] => bot.slack.of('chat.postMessage').map(({ body }) => String(body.text));

it('a person’s language and usual importer outlive the service, and are gone once taken back', async () => {
  const file = stateFile();
  await during(await openState(file, Date.now), async (bot) => {
    await choose(bot, 'importer', 'hk');
    await choose(bot, 'language', 'ja');
  });
  await during(await openState(file, Date.now), async (bot) => {
    expect(await slash(bot, 'scallops from Miyagi?')).toContain('Assumed: to Hong Kong.');
    expect(await slash(bot, 'help')).toContain('質問の方法');
    await choose(bot, 'importer', 'none');
    await choose(bot, 'language', 'none');
  });
  await during(await openState(file, Date.now), async (bot) => {
    // Of who names none, each that restricts is told.
    expect(await slash(bot, 'scallops from Miyagi?')).toContain('South Korea');
    expect(await slash(bot, 'help')).toContain('Ways to ask');
  });
});

it('a thread goes on after a restart, and what was answered before it is not answered again', async () => {
  const file = stateFile();
  const first = mentionOf('Can I ship rice from Niigata to Hong Kong?', '10.1');
  await during(await openState(file, Date.now), async (bot) => {
    await bot.event(first, 'Ev1');
    await bot.slack.until(() => posts(bot).length > 0);
  });
  await during(await openState(file, Date.now), async (bot) => {
    await bot.event(first, 'Ev1');
    await bot.event(mentionOf('and beef?', '10.2', { thread_ts: '10.1' }), 'Ev2');
    await bot.slack.until(() => posts(bot).length > 0);
    expect(posts(bot)).toHaveLength(1);
    expect(posts(bot)[0]).toContain('Beef from Niigata may enter Hong Kong');
  });
});

it('a choice that cannot be saved is told so, and questions are answered all the same', async () => {
  const full = (): Promise<never> => Promise.reject(new Error('database or disk is full'));
  const memory = memoryState(Date.now);
  await during(
    {
      ...memory,
      settings: { of: memory.settings.of, set: full },
      threads: { last: full, set: full },
      seenEvents: { claim: full, release: full },
    },
    async (bot) => {
      const view = await choose(bot, 'importer', 'hk');
      expect(textsIn(view).join('\n')).toContain(wordsOf(knowledge, 'en').say('ui_settings_not_saved'));
      await bot.event(mentionOf('scallops from Hokkaido to China?', '20.1'), 'Ev3');
      await bot.slack.until(() => posts(bot).length > 0);
      expect(posts(bot)[0]).toContain('mainland China');
      expect(bot.lines.join('')).toContain('a setting was not saved');
    },
  );
});
