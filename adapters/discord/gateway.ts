// The connection over which messages come, and interactions where nothing posts them to us: discord.js, its listeners by name.
import {
  type CacheWithLimitsOptions,
  Client,
  Events,
  GatewayCloseCodes,
  GatewayIntentBits,
  InteractionType,
  Options,
  Partials,
  Status,
} from 'discord.js';
import type { Log } from '../host/adapter.ts';
import { callback } from './callback.ts';
import { type Incoming, incoming, interactionIn } from './interaction.ts';
import type { Posted } from './on-message.ts';
import { NOBODY } from './reply.ts';

/** No privileged intent: mentions and direct messages come with their text without one. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];
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

export interface Listening {
  readonly token: string;
  /** Another address than Discord's own. */
  readonly api: string | undefined;
  readonly log: Log;
  readonly now: () => number;
  readonly interaction: (one: Incoming) => void;
  readonly message: (message: Posted) => void;
  readonly revoked: (reason: string) => void;
  /** The bot was taken out of a server, or the server is gone. */
  readonly left: (guild: string) => void;
}

export class Gateway {
  readonly #client: Client;
  readonly #listening: Listening;
  #isStarted = false;

  constructor(listening: Listening) {
    this.#listening = listening;
    const { api } = listening;
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
    const ready = new Promise<void>((done) => this.#client.once(Events.ClientReady, () => done()));
    await this.#client.login(this.#listening.token);
    await ready;
    this.#isStarted = true;
  }

  /** Ready as long as one connection is: those who are served by it lose nothing by another that is lost. */
  health(): { readonly ready: boolean; readonly shards: Readonly<Record<string, boolean>> } {
    const shards = [...this.#client.ws.shards.values()].map((s) => [s.id, s.status === Status.Ready] as const);
    return { ready: this.#isStarted && shards.some(([, isUp]) => isUp), shards: Object.fromEntries(shards) };
  }

  get application(): string {
    return this.#client.application?.id ?? 'unknown';
  }

  stop(): Promise<void> {
    return this.#client.destroy();
  }

  #listen(): void {
    const { log, now, interaction, message, revoked, left } = this.#listening;
    const say = (fields: object): object => ({ adapter: 'discord', ...fields });
    this.#client
      .on(Events.Raw, ({ t, d }: { readonly t: string; readonly d: unknown }) => {
        const of = t === 'INTERACTION_CREATE' ? interactionIn(d) : null;
        if (of && of.type !== InteractionType.Ping)
          interaction(incoming(of, callback(this.#client.rest, of.id, of.token, now)));
      })
      .on(Events.MessageCreate, message)
      .on(Events.GuildDelete, ({ id }) => left(id))
      .on(Events.ClientReady, (client) => log.info(say({ shards: client.ws.shards.size }), 'connected'))
      .on(Events.ShardResume, (shard, replayed) => log.info(say({ shard, replayed }), 'resumed'))
      .on(Events.ShardReconnecting, (shard) => log.warn(say({ shard }), 'the connection was cut; reconnecting'))
      .on(Events.ShardDisconnect, ({ code }, shard) => {
        log.error(say({ shard, code }), 'disconnected for good');
        if (code === GatewayCloseCodes.AuthenticationFailed) revoked('authentication failed');
      })
      .on(Events.ShardError, ({ message: error }, shard) => log.warn(say({ shard, error }), 'fault of a connection'))
      .on(Events.Invalidated, () => log.error(say({}), 'the session was ended by Discord'))
      .on(Events.Error, ({ message: error }) => log.error(say({ error }), 'fault'))
      .on(Events.Warn, (warning) => log.warn(say({}), warning));
  }
}
