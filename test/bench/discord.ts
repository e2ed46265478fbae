// Discord: own time per interaction beside a handler that only echoes, both with discord.js on one loopback.
import { Client, Events, GatewayIntentBits, type Interaction } from 'discord.js';
import { commandData } from '../adapters/discord/acts.ts';
import { startBot } from '../adapters/discord/bot.ts';
import { LoopbackDiscord, TOKEN } from '../adapters/discord/loopback/discord.ts';
import { knowledge } from '../knowledge-for-tests.ts';
import { median, quantile } from './measure.ts';
import { aim, print } from './print.ts';

const NEW_CHECK_MS = 0.6;
/** Rounds that only warm up. */
const WARM = 2;

/** What people type into the options: beginnings of names in every script, some of them misspelt. */
const TYPED = Object.entries({
  product: knowledge.products,
  prefecture: knowledge.prefectures,
  importer: knowledge.importers,
}).flatMap(([option, things]) =>
  [...things.values()]
    .flatMap(({ name }) => Object.values(name))
    .filter((_, index) => index % 17 === 0)
    .flatMap((name) =>
      [name.slice(0, 1), name.slice(0, 4), `${name.slice(0, 5)}x`].map((text) => [option, text] as const),
    ),
);

const CHECKS = [
  { product: 'scallop', prefecture: 'hokkaido', importer: 'cn' },
  { product: 'aquatic', importer: 'cn' },
  { product: 'beef', prefecture: '宮城', importer: 'hk' },
  { product: 'rice', prefecture: 'the-ten', importer: 'kr' },
] as const;

/** Goods from everywhere to each importer, none asked twice. */
const NEVER_ASKED = [...knowledge.products.keys()]
  .filter((_, index) => index % 3 === 0)
  .flatMap((product, index) =>
    [...knowledge.importers.keys()]
      .filter((_, other) => other % 5 === index % 5)
      .slice(0, 3)
      .map((importer) => ({ product, importer })),
  );

const interactions = {
  autocomplete: TYPED.map(([option, text]) => [4, commandData('check', { [option]: text }, option)] as const),
  check: CHECKS.map((options) => [2, commandData('check', options)] as const),
  'check never asked': NEVER_ASKED.map((options) => [2, commandData('check', options)] as const),
};
type Kind = keyof typeof interactions;

/** From the event on the gateway to the answer at the callback, in milliseconds: each interaction's median over the rounds. */
async function roundTrips(discord: LoopbackDiscord, kind: Kind, rounds: number): Promise<number[]> {
  const times = interactions[kind].map((): number[] => []);
  for (let round = rounds === 1 ? 0 : -WARM; round < rounds; round += 1)
    for (const [index, [type, data]] of interactions[kind].entries()) {
      const start = performance.now();
      await discord.interact(type, data);
      if (round >= 0) times[index]?.push(performance.now() - start);
      discord.requests.length = 0;
    }
  return times.map(median);
}

async function echo(discord: LoopbackDiscord): Promise<Client> {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.api } });
  client.on(Events.InteractionCreate, async (interaction: Interaction) => {
    if (interaction.isAutocomplete()) await interaction.respond([{ name: 'echo', value: 'echo' }]);
    else if (interaction.isChatInputCommand())
      await interaction.reply({ content: 'echo', allowedMentions: { parse: [] } });
  });
  const ready = new Promise<unknown>((done) => client.once(Events.ClientReady, done));
  await client.login(TOKEN);
  await ready;
  return client;
}

function met(kind: Kind, own: readonly number[], echoes: readonly number[]): string {
  if (kind === 'autocomplete')
    return `   ${aim(quantile(own, 0.99) <= quantile(echoes, 0.99), 'p99 at most the whole of the echo’s')}`;
  return kind === 'check never asked' ? `   ${aim(median(own) <= NEW_CHECK_MS, `p50 at most ${NEW_CHECK_MS} ms`)}` : '';
}

const spread = (times: readonly number[]): string =>
  `p50 ${quantile(times, 0.5).toFixed(2)} ms, p99 ${quantile(times, 0.99).toFixed(2)} ms`;

export async function discordBench(rounds: number): Promise<void> {
  const bot = await startBot(TOKEN, { checks: false });
  const bare = await new LoopbackDiscord({ checks: false }).start();
  const client = await echo(bare);
  for (const kind of ['autocomplete', 'check', 'check never asked'] as const) {
    const times = kind === 'check never asked' ? 1 : rounds;
    const ours = await roundTrips(bot.discord, kind, times);
    const theirs = await roundTrips(bare, kind, times);
    // What an echo takes is the library's and the loopback's; the rest is our own.
    const own = ours.map((ms) => Math.max(0, ms - median(theirs)));
    print(`Discord ${kind}, ${ours.length} interactions, ${times} rounds: ${spread(ours)}; an echo ${spread(theirs)}`);
    print(`  own time: ${spread(own)}${met(kind, own, theirs)}`);
  }
  await client.destroy();
  await bare.stop();
  await bot.stop();
}
