// What can go wrong between Discord and us, by name; none of it leaves a person with silence if it can be helped.
import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { Log } from '../host/adapter.ts';
import { causesOf } from '../host/causes.ts';
import type { Asking } from '../present/asking.ts';
import { type Incoming, isTyping, reply } from './interaction.ts';
import { placeOfInteraction } from './place.ts';
import { line } from './reply.ts';

/** Faults that mend themselves or that nobody here can mend; each is told in the log in words. */
const KNOWN: ReadonlyMap<number | string, string> = new Map([
  [RESTJSONErrorCodes.UnknownInteraction, 'answered too late: Discord had given the interaction up'],
  [RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged, 'this interaction was answered before'],
  [RESTJSONErrorCodes.MissingPermissions, 'no permission to post here'],
  [RESTJSONErrorCodes.MissingAccess, 'no access to this channel'],
  [RESTJSONErrorCodes.UnknownChannel, 'the channel is gone'],
  [RESTJSONErrorCodes.CannotSendMessagesToThisUser, 'this person takes no direct messages'],
]);

const codeOf = (error: unknown): number | string | undefined =>
  error instanceof DiscordAPIError ? error.code : undefined;

/** Logs the fault; says whether it was one that is known and harmless. */
export function tell(log: Log, what: string, error: unknown): boolean {
  const code = codeOf(error);
  const known = code === undefined ? undefined : KNOWN.get(code);
  const fields = { adapter: 'discord', what, code, error: causesOf(error) };
  if (known) log.warn(fields, known);
  else log.error(fields, 'a question was not answered');
  return known !== undefined;
}

/** One more try in plain words, for an interaction that has had no answer. */
export async function apologise(interaction: Incoming, asking: Asking, log: Log): Promise<void> {
  if (interaction.isAnswered() || isTyping(interaction)) return;
  try {
    const words = await asking.words(placeOfInteraction(interaction.of));
    await reply(interaction, line(words.say('ui_failed'), true));
  } catch (error) {
    tell(log, 'apology', error);
  }
}
