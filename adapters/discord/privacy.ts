// `/ban-status privacy`: what is held, for the person alone; and the buttons that delete it.
import { type APIInteraction, ComponentType, PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import type { Asking } from '../present/asking.ts';
import { ERASE_LABELS, erase, isWhose, keptOf, type Whose } from '../present/privacy.ts';
import { type Command, type Press, reply } from './interaction.ts';
import { button, row, text } from './parts.ts';
import { placeOfInteraction } from './place.ts';
import { line, shownTo } from './reply.ts';

const ERASE = 'erase:';

export const eraseOf = (customId: string): Whose | null => {
  const whose = customId.startsWith(ERASE) ? customId.slice(ERASE.length) : '';
  return isWhose(whose) ? whose : null;
};

/** Of a server alone: in a direct conversation there is nothing to manage. */
export function mayManage(of: APIInteraction): boolean {
  const permissions = of.guild_id ? of.member?.permissions : undefined;
  return new PermissionsBitField(BigInt(permissions ?? 0)).has(PermissionFlagsBits.ManageGuild);
}

export async function tellKept(interaction: Command, asking: Asking): Promise<void> {
  const where = placeOfInteraction(interaction.of);
  const { words, lines, erasable } = await keptOf(asking, where, mayManage(interaction.of));
  const container = {
    type: ComponentType.Container as const,
    components: [
      text(lines.join('\n')),
      ...row(erasable.map((whose) => button(words.say(ERASE_LABELS[whose]), `${ERASE}${whose}`))),
    ],
  };
  await reply(interaction, shownTo([container], !where.isDirect));
}

export async function eraseKept(interaction: Press, asking: Asking, whose: Whose): Promise<void> {
  const where = placeOfInteraction(interaction.of);
  const told = await erase(asking, where, whose, mayManage(interaction.of));
  await reply(interaction, line(told, !where.isDirect));
}
