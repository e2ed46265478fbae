// A button's press: a follow-up, the next page, sharing, or feedback. All it needs stands in the message itself.
import { type APIMessage, InteractionResponseType, MessageFlags } from 'discord.js';
import { type Action, decodeAction } from '../present/action.ts';
import { updatedLine } from '../present/sharing.ts';
import { isWrong } from '../state/report.ts';
import { askedIn } from './asked.ts';
import { exampleOf } from './help.ts';
import { mayPost, nameIn, type Press, reply, update } from './interaction.ts';
import { escaped } from './markdown.ts';
import { UNWATCH } from './notice.ts';
import { type Place, placeOfInteraction } from './place.ts';
import { eraseKept, eraseOf } from './privacy.ts';
import { answerReply, line } from './reply.ts';
import type { Tools } from './tools.ts';
import { unwatchHere, watchThis } from './watching.ts';
import { askWhatIsWrong, wrong } from './wrong.ts';

export async function onButton(interaction: Press, tools: Tools): Promise<void> {
  const { asking } = tools;
  const where = placeOfInteraction(interaction.of);
  const isPrivate = !where.isDirect;
  const id = interaction.of.data.custom_id;
  const whose = eraseOf(id);
  if (whose !== null) return eraseKept(interaction, asking, whose);
  if (id === UNWATCH) return unwatchHere(interaction, tools);
  const example = exampleOf(id);
  if (example !== null) {
    const answer = await asking.question(example, where);
    await reply(
      interaction,
      answerReply(answer, { page: 0, asked: example, notes: [], isPrivate, isDirect: where.isDirect }),
    );
    return;
  }
  const carried = decodeAction(id);
  const action = carried && (await asking.opened(carried));
  if (action?.kind === 'good' || action?.kind === 'bad') return feedback(interaction, tools, action, where);
  if (action?.kind === 'follow') return watchThis(interaction, tools, action);
  if (action && isWrong(action.kind)) return wrong(interaction, asking, action.kind, action);
  if (action?.kind === 'share' && !mayPost(interaction.of))
    return reply(interaction, line((await asking.words(where)).say('ui_share_refused'), true));
  if (action && (await pressedOnce(interaction, tools, action, where))) return;
  const words = await asking.words(where);
  const question = escaped(askedIn(interaction.of.message)) || 'none';
  const isLost = carried !== null && action === null;
  await reply(
    interaction,
    line(isLost ? words.say('ui_button_lost', { question }) : words.say('ui_unreadable'), isPrivate),
  );
}

const isEphemeral = ({ flags }: Pick<APIMessage, 'flags'>): boolean =>
  flags !== undefined && (flags & MessageFlags.Ephemeral) !== 0;

/** As `press`; an answer is shared once, however often that is pressed. */
async function pressedOnce(interaction: Press, tools: Tools, action: Action, where: Place): Promise<boolean> {
  if (action.kind !== 'share') return press(interaction, tools, action, where);
  let isRead: boolean | undefined;
  await tools.asking.state.once(`discord:shared:${interaction.of.message.id}`, async () => {
    isRead = await press(interaction, tools, action, where);
  });
  if (isRead === undefined) await interaction.respond({ type: InteractionResponseType.DeferredMessageUpdate });
  return isRead ?? true;
}

/** False where the query can no longer be read. */
async function press(interaction: Press, { asking }: Tools, action: Action, where: Place): Promise<boolean> {
  // A follow-up is a question of its own; every other button is about the question that the message shows, and shows it again.
  const question = action.kind === 'ask' ? '' : askedIn(interaction.of.message);
  // Paging and sharing are no new question of the conversation.
  const place = action.kind === 'ask' ? where : { ...where, conversation: undefined };
  const answer = await asking.press({ ...action, question }, place);
  if (!answer) return false;
  const updated = action.kind === 'ask' ? null : updatedLine(answer.words, action, answer.answer);
  const isShared = action.kind === 'share';
  const shared = isShared ? [answer.words.say('ui_shared_by', { person: nameIn(interaction.of) })] : [];
  const message = answerReply(answer, {
    page: action.kind === 'more' ? action.page : 0,
    asked: question,
    notes: [...shared, ...(updated ? [updated] : [])],
    isPrivate: !where.isDirect && !isShared,
    isDirect: where.isDirect,
  });
  // Pages turn in place where the message is the presser's own; of one that all see they get their own.
  const isTheirs = where.isDirect || isEphemeral(interaction.of.message);
  await (action.kind === 'more' && isTheirs ? update : reply)(interaction, message);
  return true;
}

async function feedback(interaction: Press, { asking, log }: Tools, action: Action, where: Place): Promise<void> {
  // The query begins with the version of the knowledge it was answered from; who pressed is nobody's business.
  const [, version = ''] = action.query.split('.');
  log.info({ adapter: 'discord', helpful: action.kind === 'good', query: action.query, version }, 'feedback');
  if (action.kind === 'bad') return askWhatIsWrong(interaction, asking, action, where);
  await reply(interaction, line((await asking.words(where)).say('ui_thanks'), !where.isDirect));
}
