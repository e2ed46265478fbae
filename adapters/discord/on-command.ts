// `/ban-status …` and "Check ban status": the answer is the acknowledgement.
import { CHANNEL, isSubcommand, OPTIONS, type Option, SERVER, type SubcommandName } from './commands.ts';
import { type Filled, formQuery } from './forms.ts';
import { helpMessage } from './help.ts';
import { type Command, type OnMessage, optionsOf, reply } from './interaction.ts';
import { escaped } from './markdown.ts';
import { placeOfInteraction } from './place.ts';
import { tellKept } from './privacy.ts';
import { answerReply, line, shownTo } from './reply.ts';
import { ofJson, saidIn } from './said.ts';
import { changeSettings } from './settings.ts';
import type { Tools } from './tools.ts';
import { isWatching, offerOf, watching } from './watching.ts';

export async function onCommand(interaction: Command, tools: Tools): Promise<void> {
  const { asking } = tools;
  const where = placeOfInteraction(interaction.of);
  const words = await asking.words(where);
  const isPrivate = !where.isDirect;
  const options = filled(interaction);
  const { subcommand } = optionsOf(interaction);
  const isOfServer = interaction.of.data.name === SERVER;
  if (isWatching(subcommand))
    return watching(interaction, tools, subcommand, options, isOfServer ? 'channel' : 'person');
  // Before it had subcommands it was one of settings.
  if (isOfServer) return changeSettings(interaction, asking, options, options.where === CHANNEL ? 'channel' : 'place');
  const name = subcommandOf(interaction);
  if (name === 'settings') return changeSettings(interaction, asking, options, 'person');
  if (name === 'privacy') return tellKept(interaction, asking);
  if (name === 'help' || name === null) {
    await reply(interaction, shownTo([helpMessage(words, asking)], isPrivate));
    return;
  }
  if (name === 'ask') {
    const question = options.question ?? '';
    const answer = await asking.question(question, where);
    const notes = offerOf(asking.knowledge, question, answer.words, where.isDirect);
    const around = { page: 0, asked: answer.answer.question, notes, isPrivate, isDirect: where.isDirect };
    await reply(interaction, answerReply(answer, around));
    return;
  }
  const usual = await asking.usualImporter(where);
  const built = formQuery(asking.knowledge, words, { name, options, usual, today: asking.today() });
  if ('fault' in built) {
    await reply(interaction, line(escaped(built.fault), isPrivate));
    return;
  }
  const answer = await asking.query(built.query, where);
  await reply(interaction, answerReply(answer, { page: 0, asked: '', notes: [], isPrivate, isDirect: where.isDirect }));
}

export async function onMessageCommand(interaction: OnMessage, { asking }: Tools): Promise<void> {
  const where = placeOfInteraction(interaction.of);
  const isPrivate = !where.isDirect;
  const { messages } = interaction.of.data.resolved;
  const target = messages[interaction.of.data.target_id];
  const asked = target ? saidIn(ofJson(target)) : '';
  if (asked.trim() === '') {
    await reply(interaction, line((await asking.words(where)).say('ui_nothing_asked'), isPrivate));
    return;
  }
  // A message that others wrote is no part of this person's conversation.
  const answer = await asking.question(asked, { ...where, conversation: undefined });
  await reply(
    interaction,
    answerReply(answer, { page: 0, asked: answer.answer.question, notes: [], isPrivate, isDirect: where.isDirect }),
  );
}

function subcommandOf(interaction: Command): SubcommandName | null {
  const { subcommand: name } = optionsOf(interaction);
  return name !== null && isSubcommand(name) ? name : null;
}

const isOption = (name: string): name is Option => OPTIONS.some((option) => option === name);

const filled = (interaction: Command): Filled =>
  Object.fromEntries(
    optionsOf(interaction).filled.flatMap(({ name, value }) => (isOption(name) ? [[name, value]] : [])),
  );
