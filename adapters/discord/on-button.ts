// A button's press: a follow-up, the next page, sharing, or feedback. All it needs stands in the message itself.
import { type Action, decodeAction } from '../present/action.ts';
import { updatedLine } from '../present/sharing.ts';
import { isWrong } from '../state/report.ts';
import { askedIn } from './asked.ts';
import { exampleOf } from './help.ts';
import { type Press, reply } from './interaction.ts';
import { escaped } from './markdown.ts';
import { type Place, placeOfInteraction } from './place.ts';
import { eraseKept, eraseOf } from './privacy.ts';
import { answerReply, line } from './reply.ts';
import type { Tools } from './tools.ts';
import { askWhatIsWrong, wrong } from './wrong.ts';

export async function onButton(interaction: Press, tools: Tools): Promise<void> {
  const { asking } = tools;
  const where = placeOfInteraction(interaction.of);
  const isPrivate = !where.isDirect;
  const id = interaction.of.data.custom_id;
  const whose = eraseOf(id);
  if (whose !== null) return eraseKept(interaction, asking, whose);
  const example = exampleOf(id);
  if (example !== null) {
    const answer = await asking.question(example, where);
    await reply(interaction, answerReply(answer, { page: 0, asked: example, notes: [], isPrivate }));
    return;
  }
  const carried = decodeAction(id);
  const action = carried && (await asking.opened(carried));
  if (action?.kind === 'good' || action?.kind === 'bad') return feedback(interaction, tools, action, where);
  if (action && isWrong(action.kind)) return wrong(interaction, asking, action.kind, action);
  if (action && (await press(interaction, tools, action, where))) return;
  const words = await asking.words(where);
  const question = escaped(askedIn(interaction.of.message)) || 'none';
  const isLost = carried !== null && action === null;
  await reply(
    interaction,
    line(isLost ? words.say('ui_button_lost', { question }) : words.say('ui_unreadable'), isPrivate),
  );
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
  const shared = isShared && question !== '' ? [answer.words.say('ui_discord_shared')] : [];
  await reply(
    interaction,
    answerReply(answer, {
      page: action.kind === 'more' ? action.page : 0,
      asked: question,
      notes: [...shared, ...(updated ? [updated] : [])],
      isPrivate: !where.isDirect && !isShared,
    }),
  );
  return true;
}

async function feedback(interaction: Press, { asking, log }: Tools, action: Action, where: Place): Promise<void> {
  // The query begins with the version of the knowledge it was answered from; who pressed is nobody's business.
  const [, version = ''] = action.query.split('.');
  log.info({ adapter: 'discord', helpful: action.kind === 'good', query: action.query, version }, 'feedback');
  if (action.kind === 'bad') return askWhatIsWrong(interaction, asking, action, where);
  await reply(interaction, line((await asking.words(where)).say('ui_thanks'), !where.isDirect));
}
