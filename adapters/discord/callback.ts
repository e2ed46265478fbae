// The answer to an interaction, sent over the gateway's REST: tried again where the line fell, for as long as Discord waits.
import { DiscordAPIError, HTTPError, type REST, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { Respond } from './interaction.ts';

/** Discord gives an interaction up after three seconds; a try takes a moment of them. */
const WAITED_MS = 2_500;

/** Of an interaction that came just now. */
export function callback(rest: REST, id: string, token: string, now: () => number): Respond {
  const until = now() + WAITED_MS;
  return async (body) => {
    for (let isAgain = false; ; isAgain = true)
      try {
        await rest.post(Routes.interactionCallback(id, token), { body, auth: false });
        return;
      } catch (error) {
        // The first try had arrived, and only its answer was lost.
        if (isAgain && codeOf(error) === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) return;
        if (error instanceof DiscordAPIError || error instanceof HTTPError || now() > until) throw error;
      }
  };
}

const codeOf = (error: unknown): number | string | undefined =>
  error instanceof DiscordAPIError ? error.code : undefined;
