// `/ban-status …` and "Check ban status": the answer is the acknowledgement.
import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import { CHANNEL, isSubcommand, OPTIONS, SERVER, type SubcommandName } from './commands.ts';
import { type Filled, formQuery } from './forms.ts';
import { helpMessage } from './help.ts';
import { escaped } from './markdown.ts';
import { placeOfInteraction } from './place.ts';
import { answerReply, line, openly, privately } from './reply.ts';
import { changeSettings } from './settings.ts';
import type { Tools } from './tools.ts';

export async function onCommand(interaction: ChatInputCommandInteraction, { asking }: Tools): Promise<void> {
  const where = placeOfInteraction(interaction);
  const words = await asking.words(where);
  const isPrivate = !where.isDirect;
  const options = filled(interaction);
  if (interaction.commandName === SERVER)
    return changeSettings(interaction, asking, options, options.where === CHANNEL ? 'channel' : 'place');
  const name = subcommandOf(interaction);
  if (name === 'settings') return changeSettings(interaction, asking, options, 'person');
  if (name === 'help' || name === null) {
    const help = [helpMessage(words)];
    await interaction.reply(isPrivate ? privately(help) : openly(help));
    return;
  }
  if (name === 'ask') {
    const answer = await asking.question(options.question ?? '', where);
    await interaction.reply(answerReply(answer, { page: 0, asked: answer.answer.question, notes: [], isPrivate }));
    return;
  }
  const usual = await asking.usualImporter(where);
  const built = formQuery(asking.knowledge, words, { name, options, usual, today: asking.today });
  if ('fault' in built) {
    await interaction.reply(line(escaped(built.fault), isPrivate));
    return;
  }
  const answer = await asking.query(built.query, where);
  await interaction.reply(answerReply(answer, { page: 0, asked: '', notes: [], isPrivate }));
}

export async function onMessageCommand(
  interaction: MessageContextMenuCommandInteraction,
  { asking }: Tools,
): Promise<void> {
  const where = placeOfInteraction(interaction);
  const isPrivate = !where.isDirect;
  const asked = interaction.targetMessage.content;
  if (asked.trim() === '') {
    await interaction.reply(line((await asking.words(where)).say('ui_nothing_asked'), isPrivate));
    return;
  }
  // A message that others wrote is no part of this person's conversation.
  const answer = await asking.question(asked, { ...where, conversation: undefined });
  await interaction.reply(answerReply(answer, { page: 0, asked: answer.answer.question, notes: [], isPrivate }));
}

function subcommandOf(interaction: ChatInputCommandInteraction): SubcommandName | null {
  const name = interaction.options.getSubcommand(false);
  return name !== null && isSubcommand(name) ? name : null;
}

const filled = (interaction: ChatInputCommandInteraction): Filled =>
  Object.fromEntries(
    OPTIONS.flatMap((name) => {
      const value = interaction.options.getString(name);
      return value === null ? [] : [[name, value]];
    }),
  );
