// "Wrong?": what is wrong, asked of the person alone; and what they press, passed on.
import { ComponentType } from 'discord.js';
import { type Action, encodeAction } from '../present/action.ts';
import type { Asking } from '../present/asking.ts';
import { DISCORD } from '../present/limits.ts';
import { passOn, wrongAsked } from '../present/wrong.ts';
import type { Wrong } from '../state/report.ts';
import { askedIn } from './asked.ts';
import { ROOT } from './commands.ts';
import { type Press, reply } from './interaction.ts';
import { button, row, text } from './parts.ts';
import { type Place, placeOfInteraction } from './place.ts';
import { askedOf } from './render.ts';
import { line, shownTo } from './reply.ts';

const PRIVACY = `\`/${ROOT} privacy\``;

/** With the question, since what is pressed next has this message alone to read it from. */
export async function askWhatIsWrong(interaction: Press, asking: Asking, action: Action, where: Place): Promise<void> {
  const { line: told, choices } = wrongAsked(await asking.words(where), PRIVACY);
  const carried = (kind: Wrong): string => encodeAction({ ...action, kind, question: '' }, DISCORD.customId);
  const container = {
    type: ComponentType.Container as const,
    components: [
      ...askedOf(askedIn(interaction.of.message)),
      text(told),
      ...row(choices.map(({ wrong, label }) => button(label, carried(wrong)))),
    ],
  };
  await reply(interaction, shownTo([container], !where.isDirect));
}

export async function wrong(interaction: Press, asking: Asking, kind: Wrong, action: Action): Promise<void> {
  const where = placeOfInteraction(interaction.of);
  const question = askedIn(interaction.of.message);
  const told = await passOn(asking, where, kind, { ...action, question }, PRIVACY);
  await reply(interaction, line(told, !where.isDirect));
}
