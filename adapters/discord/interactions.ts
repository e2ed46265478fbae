// Every interaction, whatever carried it: to whom it goes, how fast one may follow another, and a line where there is no answer.
import { InteractionType } from 'discord.js';
import type { Cooldown } from './cooldown.ts';
import { apologise, tell } from './faults.ts';
import { type Incoming, isOnMessage, isPress, isTyped, isTyping, personIn, reply } from './interaction.ts';
import { onAutocomplete } from './on-autocomplete.ts';
import { onButton } from './on-button.ts';
import { onCommand, onMessageCommand } from './on-command.ts';
import { placeOfInteraction } from './place.ts';
import { line } from './reply.ts';
import type { Tools } from './tools.ts';

export class Interactions {
  readonly #tools: Tools;
  readonly #cooldown: Cooldown;
  readonly #isStopping: () => boolean;

  constructor(tools: Tools, cooldown: Cooldown, isStopping: () => boolean) {
    this.#tools = tools;
    this.#cooldown = cooldown;
    this.#isStopping = isStopping;
  }

  /** Once, among all processes. Throws what went wrong, after it was told in the log and to the person. */
  async take(one: Incoming): Promise<void> {
    if (this.#isStopping()) return this.#refuse(one, 'ui_stopping');
    // Choices for what is being typed do no harm twice, and nothing may be waited for.
    if (isTyping(one)) return this.#answered(one);
    await this.#tools.asking.state.once(`discord:${one.of.id}`, () => this.#answered(one), 'reply');
  }

  async #answered(one: Incoming): Promise<void> {
    const tools = this.#tools;
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
    const words = await this.#tools.asking.words(placeOfInteraction(one.of));
    await reply(one, line(words.say(why), true));
  }
}
