// Buttons, feedback and the Home tab: each a plain async function of its arguments.
import { randomUUID } from 'node:crypto';
import type { AllMiddlewareArgs, BlockAction, SlackActionMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { PlainKey } from '../../src/language/say.ts';
import { encodeQuery } from '../../src/question/encode.ts';
import { casesOf, PLAIN, queryOf } from '../../src/question/make.ts';
import { type Action, decodeAction, encodeAction } from '../present/action.ts';
import type { Asked, Where } from '../present/asking.ts';
import { boardOf } from '../present/board.ts';
import { isLanguage } from '../present/languages.ts';
import { SLACK } from '../present/limits.ts';
import { updatedLine } from '../present/sharing.ts';
import { type Around, errorCode, examplesFor, type Person, whereOf } from './around.ts';
import { home } from './help.ts';
import { escaped } from './mrkdwn.ts';
import { patiently, post } from './posting.ts';
import { render, type SlackMessage } from './render.ts';
import { askWhatIsWrong } from './wrong.ts';

type Pressed = SlackActionMiddlewareArgs<BlockAction> & AllMiddlewareArgs;

const personOf = (body: BlockAction): Person => ({
  team: body.team?.id ?? body.user.team_id ?? '',
  user: body.user.id,
});

/** What others call who pressed; a mention would ping. */
const nameOf = ({ user }: BlockAction): string =>
  ('name' in user && typeof user.name === 'string' ? user.name : user.username) ?? user.id;

const threadOf = (body: BlockAction): string | undefined => {
  const thread: unknown = body.message?.thread_ts ?? body.container?.thread_ts;
  return typeof thread === 'string' ? thread : undefined;
};

function actionOf({ action }: Pressed): Action | null {
  return 'value' in action && typeof action.value === 'string' ? decodeAction(action.value) : null;
}

type Found = { readonly action: Action; readonly asked: Asked } | { readonly fault: string };

/** The answer behind the button that was pressed, or a line on why there is none. */
async function pressed(around: Around, args: Pressed, where: Where): Promise<Found> {
  const { asking } = around;
  const carried = actionOf(args);
  const action = carried && (await asking.opened(carried));
  const asked = action && (await asking.press(action, where));
  if (action && asked) return { action, asked };
  const words = await asking.words(where);
  if (!carried || action) return { fault: words.say('ui_unreadable') };
  return { fault: words.say('ui_button_lost', { question: carried.question || 'none' }) };
}

/** A follow-up, or what is behind "More": beside the answer it belongs to, and to the one who pressed alone where it was. */
export function press(around: Around) {
  return async (args: Pressed): Promise<void> => {
    const { ack, body, client } = args;
    await ack();
    const thread = threadOf(body);
    const channel = body.channel?.id;
    const where = await whereOf(around, client, personOf(body), channel && `${channel}${thread ? `:${thread}` : ''}`);
    const found = await pressed(around, args, where);
    if ('fault' in found) return deliver(around, args, { text: escaped(found.fault), blocks: [] }, true);
    const { action, asked } = found;
    const isDirect = channel?.startsWith('D') === true || channel === undefined;
    const isOfAnswer = action.kind === 'more' || action.kind === 'full';
    const isPrivate = body.container?.is_ephemeral === true || (isOfAnswer && !isDirect);
    const updated = updatedLine(asked.words, action, asked.answer);
    const before = updated && isOfAnswer ? [updated] : [];
    const manner = { isPrivate: isPrivate && !isDirect, before, isDirect };
    const message = render(asked, action.page, manner);
    // Pages turn in place where the message is the presser's own; of one that all see they get their own.
    const isTheirs = body.container?.is_ephemeral === true || (isDirect && body.channel !== undefined);
    if (action.kind === 'more' && isTheirs) {
      await args.respond({ ...message, replace_original: true });
      return;
    }
    await deliver(around, args, message, isPrivate);
  };
}

/** From the Home tab there is no channel: what was asked there is answered in the person's messages with the bot. */
async function deliver(
  around: Around,
  { body, client, respond }: Pressed,
  answer: SlackMessage,
  isPrivate: boolean,
): Promise<void> {
  const thread_ts = threadOf(body);
  const message = answer.blocks.length > 0 ? answer : { text: answer.text };
  if (isPrivate && body.channel) {
    await respond({
      ...message,
      response_type: 'ephemeral',
      replace_original: false,
      ...(thread_ts ? { thread_ts } : {}),
    });
    return;
  }
  const channel = body.channel?.id ?? body.user.id;
  const { team } = personOf(body);
  await post(around, client, team, { ...message, channel, thread_ts, unfurl_links: false, unfurl_media: false });
}

/** A private answer for all to see; where the knowledge moved in between, what was updated is said first. */
export function share(around: Around) {
  return async (args: Pressed): Promise<void> => {
    const { ack, body, client, respond } = args;
    await ack();
    const where = await whereOf(around, client, personOf(body));
    const words = await around.asking.words(where);
    const found = await pressed(around, args, where);
    if ('fault' in found || !body.channel) {
      const text = 'fault' in found ? found.fault : words.say('ui_unreadable');
      await respond({ response_type: 'ephemeral', replace_original: false, text });
      return;
    }
    const { action, asked } = found;
    const { answer } = asked;
    const updated = updatedLine(asked.words, action, answer);
    // What of the question was not read is not said in anybody's name.
    const isRead = answer.question !== '' && answer.query.unread.length === 0;
    const before = [
      asked.words.say('ui_shared_by', { person: nameOf(body) }),
      ...(isRead ? [asked.words.say('ui_shared', { question: answer.question.slice(0, 300) })] : []),
      ...(updated ? [updated] : []),
    ];
    const message = render(asked, 0, { isPrivate: false, before });
    const { team } = personOf(body);
    const channel = body.channel.id;
    const shown: unknown = body.container?.message_ts ?? body.message?.ts;
    try {
      // Once, however often that is pressed; where Slack does not say on which message, each time.
      const press = typeof shown === 'string' ? shown : randomUUID();
      await around.asking.state.once(`slack:shared:${team}:${channel}:${press}`, async () => {
        await post(around, client, team, {
          ...message,
          channel,
          thread_ts: threadOf(body),
          unfurl_links: false,
          unfurl_media: false,
        });
      });
    } catch (error) {
      around.log.warn({ error: errorCode(error) }, 'an answer could not be shared');
      await respond({ response_type: 'ephemeral', replace_original: false, text: words.say('ui_not_delivered') });
    }
  };
}

/** Noted in the log with query and version; with nobody's name. */
export function feedback(around: Around) {
  return async (args: Pressed): Promise<void> => {
    const { ack, body, client, respond } = args;
    await ack();
    const action = actionOf(args);
    if (!action) return;
    const { kind, language, query, statuses } = action;
    around.log.info(
      { feedback: kind, language, query, statuses, knowledge: around.asking.knowledge.version.hash },
      'feedback',
    );
    const where = await whereOf(around, client, personOf(body));
    const thread_ts = threadOf(body);
    const words = await around.asking.words(where);
    await respond({
      response_type: 'ephemeral',
      replace_original: false,
      ...(thread_ts ? { thread_ts } : {}),
      ...(kind === 'bad' ? askWhatIsWrong(words, action) : { text: words.say('ui_thanks') }),
    });
  };
}

export function setting(around: Around) {
  return async ({ ack, action, body, client }: Pressed): Promise<void> => {
    await ack();
    if (action.type !== 'static_select') return;
    const person = personOf(body);
    const where = await whereOf(around, client, person);
    const { value } = action.selected_option;
    const { importers } = around.asking.knowledge;
    const change =
      action.action_id === 'settings_language'
        ? { language: isLanguage(value) ? value : undefined }
        : { importer: importers.has(value) ? value : undefined };
    const saved = await around.asking.state.choose('person', where.person, change);
    await publish(around, client, person, saved ? undefined : 'ui_settings_not_saved');
  };
}

export function homeOpened(around: Around) {
  return async ({ event, client, context }: SlackEventMiddlewareArgs<'app_home_opened'> & AllMiddlewareArgs) => {
    // The messages tab is a conversation that the person begins; its suggested prompts stand in the manifest.
    if (event.tab !== 'home') return;
    await publish(around, client, { team: context.teamId ?? '', user: event.user });
  };
}

/** `notice`: the name of a message that stands under the settings. */
async function publish(
  around: Around,
  client: AllMiddlewareArgs['client'],
  person: Person,
  notice?: PlainKey,
): Promise<void> {
  const { asking } = around;
  const where = await whereOf(around, client, person);
  const words = await asking.words(where);
  const { knowledge } = asking;
  const today = asking.today(where.zone);
  const board = boardOf(knowledge, today);
  const askAbout = (importer: string): string => {
    const cases = casesOf([importer], [], PLAIN);
    const asked = queryOf({ language: words.language, intents: ['list_products'], cases });
    const query = encodeQuery(knowledge, asked, today);
    const question = words.say('ui_board_question', { importer: words.importer(importer) });
    const action = { kind: 'ask', language: words.language, page: 0, query, statuses: '', question } as const;
    return encodeAction(action, SLACK.buttonValue);
  };
  const view = home({
    words,
    board,
    choice: await asking.state.choice('person', where.person),
    importers: [...board.rows.map((row) => row.importer), ...board.open],
    examples: await examplesFor(around, where),
    askAbout,
    notice: notice && words.say(notice),
  });
  await patiently(around, person.team, () => client.views.publish({ user_id: person.user, view }));
}
