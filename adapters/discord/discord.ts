// The bot on Discord: interactions by HTTP or over the gateway, messages over the gateway, and what the service asks of every
// place.
import { DiscordAPIError } from 'discord.js';
import { ANSWER_LANGUAGES } from '../../src/language/answer-language.ts';
import { wordsOf } from '../../src/say/words.ts';
import type { Adapter, PlaceHealth } from '../host/adapter.ts';
import type { MakeAdapter, Surroundings } from '../host/service.ts';
import { discordCarrier } from './carrying.ts';
import { choicesFor } from './choices.ts';
import { Cooldown, PACE, type Pace } from './cooldown.ts';
import { tell } from './faults.ts';
import { Gateway } from './gateway.ts';
import { Interactions } from './interactions.ts';
import { answer, isForUs, onMessage, type Posted } from './on-message.ts';
import { INTERACTIONS_PATH, interactionsOverHttp } from './over-http.ts';
import { guildOf, placeOfMessage } from './place.ts';
import { NOBODY } from './reply.ts';

/** With a token over the gateway, with the application's public key by HTTP, with both by both; null with neither. */
export const discord =
  (pace: Pace = PACE): MakeAdapter =>
  (around) => {
    const { DISCORD_TOKEN, DISCORD_PUBLIC_KEY } = around.configuration;
    return DISCORD_TOKEN || DISCORD_PUBLIC_KEY ? new Discord(around, pace) : null;
  };

class Discord implements Adapter {
  readonly name = 'discord';
  readonly #around: Surroundings;
  readonly #gateway: Gateway | null;
  readonly #underWay = new Set<Promise<unknown>>();
  readonly #cooldown: Cooldown;
  #stopping = false;
  #isStarted = false;
  #revoked: PlaceHealth['revoked'] = null;

  constructor(around: Surroundings, pace: Pace) {
    this.#around = around;
    this.#cooldown = new Cooldown(pace, around.now);
    const { DISCORD_TOKEN: token, DISCORD_PUBLIC_KEY: publicKey, DISCORD_API_URL: api } = around.configuration;
    const { log, now } = around;
    const interactions = new Interactions(around, this.#cooldown, () => this.#stopping);
    const take = (one: Parameters<Interactions['take']>[0]): Promise<void> => this.#track(() => interactions.take(one));
    const message = (posted: Posted): void => this.#take(posted);
    const revoked = (reason: string): void => this.#noteRevoked(reason);
    const left = (guild: string): void =>
      void this.#track(() => around.asking.state.forget(guildOf(guild)).then(() => undefined));
    this.#gateway = token ? new Gateway({ token, api, log, now, interaction: take, message, revoked, left }) : null;
    if (token) around.carry(discordCarrier({ token, api, now }));
    if (publicKey) around.route(INTERACTIONS_PATH, { POST: interactionsOverHttp({ publicKey, log, now, take }) });
  }

  async start(): Promise<void> {
    this.#warm();
    await this.#gateway?.start();
    this.#isStarted = true;
  }

  health(): PlaceHealth {
    const { ready = true, shards } = this.#gateway?.health() ?? {};
    return {
      ready: ready && !this.#stopping && this.#revoked === null && this.#isStarted,
      ...(shards ? { shards } : {}),
      revoked: this.#revoked,
    };
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    await Promise.allSettled(this.#underWay);
    await this.#gateway?.stop();
  }

  #take(message: Posted): void {
    // Discord keeps it: who asks again after the start is answered.
    if (!isForUs(message) || this.#stopping) return;
    void this.#track(() =>
      this.#around.asking.state.once(`discord:${message.id}`, () => this.#message(message)).then(() => undefined),
    );
  }

  /** Never throws. */
  #track(work: () => Promise<void>): Promise<void> {
    const run = work()
      .catch((error: unknown) => {
        // Told where it happened.
        if (error instanceof DiscordAPIError && error.status === 401) this.#noteRevoked('unauthorized');
      })
      .finally(() => this.#underWay.delete(run));
    this.#underWay.add(run);
    return run;
  }

  #noteRevoked(reason: string): void {
    if (this.#revoked) return;
    const id = this.#gateway?.application ?? 'unknown';
    this.#revoked = { id, reason, since: new Date(this.#around.now()).toISOString() };
    this.#around.log.error({ adapter: this.name, application: id, reason }, 'the token is no longer taken');
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
