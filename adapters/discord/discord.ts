// The bot on Discord: one client, its listeners by name, and what the service asks of every place.
import { Client, Events, GatewayIntentBits, type Interaction, Options, Partials, Status } from 'discord.js';
import { ANSWER_LANGUAGES } from '../../src/language/answer-language.ts';
import { wordsOf } from '../../src/say/words.ts';
import type { Adapter } from '../host/adapter.ts';
import type { MakeAdapter, Surroundings } from '../host/service.ts';
import { BoundedMemory } from '../state/memory/bounded.ts';
import { choicesFor } from './choices.ts';
import { apologise, tell } from './faults.ts';
import { onAutocomplete } from './on-autocomplete.ts';
import { onButton } from './on-button.ts';
import { onCommand, onMessageCommand } from './on-command.ts';
import { isForUs, onMessage, type Posted } from './on-message.ts';
import { NOBODY } from './reply.ts';

/** No privileged intent: mentions and direct messages come with their text without one. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];
/** An event comes again within minutes, after a resumed session. */
const SEEN = { most: 20_000, maxAgeMs: 60 * 60 * 1000 };
/** Messages kept by channel: only the one that a reply refers to is looked up. */
const MESSAGES_KEPT = 10;

export const discord: MakeAdapter = (around) => {
  const token = around.configuration.DISCORD_TOKEN;
  return token ? new Discord(around, token) : null;
};

class Discord implements Adapter {
  readonly name = 'discord';
  readonly #around: Surroundings;
  readonly #token: string;
  readonly #client: Client;
  readonly #underWay = new Set<Promise<unknown>>();
  /** Of all processes, Discord takes the first reply to an interaction; what comes again here follows a resumed session. */
  readonly #interactions: BoundedMemory<true>;
  #stopping = false;

  constructor(around: Surroundings, token: string) {
    this.#around = around;
    this.#token = token;
    this.#interactions = new BoundedMemory({ ...SEEN, now: around.now });
    const api = around.configuration.DISCORD_API_URL;
    this.#client = new Client({
      intents: INTENTS,
      // A direct message's channel is not known before its first message.
      partials: [Partials.Channel],
      // As many as Discord asks for.
      shards: 'auto',
      allowedMentions: NOBODY,
      makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: MESSAGES_KEPT }),
      ...(api ? { rest: { api } } : {}),
    });
    this.#listen();
  }

  async start(): Promise<void> {
    this.#warm();
    const ready = new Promise<void>((done) => this.#client.once(Events.ClientReady, () => done()));
    await this.#client.login(this.#token);
    await ready;
  }

  ready(): boolean {
    return !this.#stopping && this.#client.isReady() && this.#client.ws.shards.every((s) => s.status === Status.Ready);
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    await Promise.allSettled(this.#underWay);
    await this.#client.destroy();
  }

  #listen(): void {
    const { log } = this.#around;
    const say = (fields: object): object => ({ adapter: this.name, ...fields });
    this.#client
      .on(Events.InteractionCreate, (interaction) => {
        if (this.#interactions.add(interaction.id, true)) this.#track(() => this.#interaction(interaction));
      })
      .on(Events.MessageCreate, (message) => {
        if (!isForUs(message)) return;
        this.#track(() => this.#around.asking.state.once(`discord:${message.id}`, () => this.#message(message)));
      })
      .on(Events.ClientReady, (client) => log.info(say({ shards: client.ws.shards.size }), 'connected'))
      .on(Events.ShardResume, (shard, replayed) => log.info(say({ shard, replayed }), 'resumed'))
      .on(Events.ShardReconnecting, (shard) => log.warn(say({ shard }), 'the connection was cut; reconnecting'))
      .on(Events.ShardDisconnect, ({ code }, shard) => log.error(say({ shard, code }), 'disconnected for good'))
      .on(Events.ShardError, ({ message }, shard) => log.warn(say({ shard, error: message }), 'fault of a connection'))
      .on(Events.Invalidated, () => log.error(say({}), 'the session was ended by Discord'))
      .on(Events.Error, ({ message }) => log.error(say({ error: message }), 'fault'))
      .on(Events.Warn, (message) => log.warn(say({}), message));
  }

  #track(work: () => Promise<unknown>): void {
    if (this.#stopping) return;
    const run = work()
      // Told where it happened.
      .catch(() => undefined)
      .finally(() => this.#underWay.delete(run));
    this.#underWay.add(run);
  }

  async #interaction(interaction: Interaction): Promise<void> {
    const tools = this.#around;
    try {
      if (interaction.isAutocomplete()) await onAutocomplete(interaction, tools);
      else if (interaction.isChatInputCommand()) await onCommand(interaction, tools);
      else if (interaction.isMessageContextMenuCommand()) await onMessageCommand(interaction, tools);
      else if (interaction.isButton()) await onButton(interaction, tools);
    } catch (error) {
      const isKnown = tell(tools.log, interaction.constructor.name, error);
      if (!isKnown && interaction.isRepliable()) await apologise(interaction, tools.asking, tools.log);
      throw error;
    }
  }

  async #message(message: Posted): Promise<void> {
    try {
      await onMessage(message, this.#around);
    } catch (error) {
      tell(this.#around.log, 'message', error);
      throw error;
    }
  }

  /** Words and names are made on first use: the first person to ask should not wait for them. */
  #warm(): void {
    const { asking } = this.#around;
    for (const language of ANSWER_LANGUAGES) {
      wordsOf(asking.knowledge, language);
      for (const option of ['product', 'prefecture', 'importer', 'date'])
        choicesFor(asking.knowledge, { option, typed: '酒', importer: undefined }, language, asking.today);
    }
  }
}
