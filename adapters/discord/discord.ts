// The bot on Discord: one client, its listeners by name, and what the service asks of every place.

import {
  type CacheWithLimitsOptions,
  Client,
  DiscordAPIError,
  Events,
  GatewayCloseCodes,
  GatewayIntentBits,
  InteractionType,
  Options,
  Partials,
  Status,
} from 'discord.js';
import { ANSWER_LANGUAGES } from '../../src/language/answer-language.ts';
import { wordsOf } from '../../src/say/words.ts';
import type { Adapter, PlaceHealth } from '../host/adapter.ts';
import type { MakeAdapter, Surroundings } from '../host/service.ts';
import { BoundedMemory } from '../state/memory/bounded.ts';
import { callback } from './callback.ts';
import { choicesFor } from './choices.ts';
import { Cooldown, PACE, type Pace } from './cooldown.ts';
import { apologise, tell } from './faults.ts';
import {
  type Incoming,
  incoming,
  interactionIn,
  isOnMessage,
  isPress,
  isTyped,
  isTyping,
  personIn,
  reply,
} from './interaction.ts';
import { onAutocomplete } from './on-autocomplete.ts';
import { onButton } from './on-button.ts';
import { onCommand, onMessageCommand } from './on-command.ts';
import { answer, isForUs, onMessage, type Posted } from './on-message.ts';
import { placeOfInteraction, placeOfMessage } from './place.ts';
import { line, NOBODY } from './reply.ts';

/** No privileged intent: mentions and direct messages come with their text without one. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];
/** An event comes again within minutes, after a resumed session. */
const SEEN = { most: 20_000, maxAgeMs: 60 * 60 * 1000 };
const isSelf = (one: { readonly id: string; readonly client: { readonly user: { readonly id: string } } }): boolean =>
  one.id === one.client.user.id;
/** Only the message that a reply refers to is ever looked up; who else is on a server is nobody's business here. */
const CACHES: CacheWithLimitsOptions = {
  ...Options.DefaultMakeCacheSettings,
  MessageManager: 10,
  UserManager: { maxSize: 200, keepOverLimit: isSelf },
  GuildMemberManager: { maxSize: 10, keepOverLimit: isSelf },
  AutoModerationRuleManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildInviteManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadMemberManager: 0,
  VoiceStateManager: 0,
};

export const discord =
  (pace: Pace = PACE): MakeAdapter =>
  (around) => {
    const token = around.configuration.DISCORD_TOKEN;
    return token ? new Discord(around, token, pace) : null;
  };

class Discord implements Adapter {
  readonly name = 'discord';
  readonly #around: Surroundings;
  readonly #token: string;
  readonly #client: Client;
  readonly #underWay = new Set<Promise<unknown>>();
  /** Of all processes, Discord takes the first reply to an interaction; what comes again here follows a resumed session. */
  readonly #interactions: BoundedMemory<true>;
  readonly #cooldown: Cooldown;
  #stopping = false;
  #isStarted = false;
  #revoked: PlaceHealth['revoked'] = null;

  constructor(around: Surroundings, token: string, pace: Pace) {
    this.#around = around;
    this.#token = token;
    this.#interactions = new BoundedMemory({ ...SEEN, now: around.now });
    this.#cooldown = new Cooldown(pace, around.now);
    const api = around.configuration.DISCORD_API_URL;
    this.#client = new Client({
      intents: INTENTS,
      // A direct message's channel is not known before its first message.
      partials: [Partials.Channel],
      // As many as Discord asks for.
      shards: 'auto',
      allowedMentions: NOBODY,
      makeCache: Options.cacheWithLimits(CACHES),
      sweepers: { ...Options.DefaultSweeperSettings, messages: { interval: 600, lifetime: 1_800 } },
      ...(api ? { rest: { api } } : {}),
    });
    this.#listen();
  }

  async start(): Promise<void> {
    this.#warm();
    const ready = new Promise<void>((done) => this.#client.once(Events.ClientReady, () => done()));
    await this.#client.login(this.#token);
    await ready;
    this.#isStarted = true;
  }

  /** Ready as long as one connection is: those who are served by it lose nothing by another that is lost. */
  health(): PlaceHealth {
    const shards = [...this.#client.ws.shards.values()].map((s) => [s.id, s.status === Status.Ready] as const);
    return {
      ready: !this.#stopping && this.#revoked === null && this.#isStarted && shards.some(([, isUp]) => isUp),
      shards: Object.fromEntries(shards),
      revoked: this.#revoked,
    };
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
      .on(Events.Raw, ({ t, d }: { readonly t: string; readonly d: unknown }) => {
        const of = t === 'INTERACTION_CREATE' ? interactionIn(d) : null;
        if (!of || of.type === InteractionType.Ping || !this.#interactions.add(of.id, true)) return;
        const one = incoming(of, callback(this.#client.rest, of.id, of.token, this.#around.now));
        this.#track(() => (this.#stopping ? this.#refuse(one, 'ui_stopping') : this.#interaction(one)));
      })
      .on(Events.MessageCreate, (message) => {
        // Discord keeps it: who asks again after the start is answered.
        if (!isForUs(message) || this.#stopping) return;
        this.#track(() => this.#around.asking.state.once(`discord:${message.id}`, () => this.#message(message)));
      })
      .on(Events.ClientReady, (client) => log.info(say({ shards: client.ws.shards.size }), 'connected'))
      .on(Events.ShardResume, (shard, replayed) => log.info(say({ shard, replayed }), 'resumed'))
      .on(Events.ShardReconnecting, (shard) => log.warn(say({ shard }), 'the connection was cut; reconnecting'))
      .on(Events.ShardDisconnect, ({ code }, shard) => {
        log.error(say({ shard, code }), 'disconnected for good');
        if (code === GatewayCloseCodes.AuthenticationFailed) this.#noteRevoked('authentication failed');
      })
      .on(Events.ShardError, ({ message }, shard) => log.warn(say({ shard, error: message }), 'fault of a connection'))
      .on(Events.Invalidated, () => log.error(say({}), 'the session was ended by Discord'))
      .on(Events.Error, ({ message }) => log.error(say({ error: message }), 'fault'))
      .on(Events.Warn, (message) => log.warn(say({}), message));
  }

  #track(work: () => Promise<unknown>): void {
    const run = work()
      .catch((error: unknown) => {
        // Told where it happened.
        if (error instanceof DiscordAPIError && error.status === 401) this.#noteRevoked('unauthorized');
      })
      .finally(() => this.#underWay.delete(run));
    this.#underWay.add(run);
  }

  #noteRevoked(reason: string): void {
    if (this.#revoked) return;
    const id = this.#client.application?.id ?? 'unknown';
    this.#revoked = { id, reason, since: new Date(this.#around.now()).toISOString() };
    this.#around.log.error({ adapter: this.name, application: id, reason }, 'the token is no longer taken');
  }

  async #interaction(one: Incoming): Promise<void> {
    const tools = this.#around;
    try {
      if (isTyping(one)) await onAutocomplete(one, tools);
      else if (!isTyped(one) && !isOnMessage(one) && !isPress(one)) return;
      else if (this.#cooldown.ask(personIn(one.of), one.of.channel?.id ?? '') !== 'go')
        await this.#refuse(one, 'ui_cooldown');
      else if (isTyped(one)) await onCommand(one, tools);
      else if (isOnMessage(one)) await onMessageCommand(one, tools);
      else await onButton(one, tools);
    } catch (error) {
      const isKnown = tell(tools.log, InteractionType[one.of.type], error);
      if (!isKnown) await apologise(one, tools.asking, tools.log);
      throw error;
    }
  }

  /** A line, to the person alone: an interaction without an answer shows as a fault. */
  async #refuse(one: Incoming, why: 'ui_stopping' | 'ui_cooldown'): Promise<void> {
    if (isTyping(one)) return;
    const words = await this.#around.asking.words(placeOfInteraction(one.of));
    await reply(one, line(words.say(why), true));
  }

  async #message(message: Posted): Promise<void> {
    try {
      const may = this.#cooldown.ask(message.author.id, message.channelId);
      if (may === 'go') await onMessage(message, this.#around);
      else if (may === 'tell') {
        const { asking } = this.#around;
        const words = await asking.words(await placeOfMessage(message, asking.state));
        await answer(message, { content: words.say('ui_cooldown'), allowedMentions: NOBODY });
      }
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
        choicesFor(asking.knowledge, { option, typed: '酒', importer: undefined }, language, asking.today());
    }
  }
}
