// `/ban-status settings` and `/ban-status-server`: language and usual importer, of a person or of a server.

import type { Words } from '../../src/say/words.ts';
import type { Asking } from '../present/asking.ts';
import { isLanguage, LANGUAGE_NAMES } from '../present/languages.ts';
import { namedExactly } from '../present/names.ts';
import type { Choice, Chooser } from '../state/ports.ts';
import { isNone } from './choices.ts';
import { SERVER } from './commands.ts';
import type { Filled } from './forms.ts';
import { type Command, reply } from './interaction.ts';
import { escaped } from './markdown.ts';
import { placeOfInteraction } from './place.ts';
import { mayManage } from './privacy.ts';
import { line } from './reply.ts';

export async function changeSettings(
  interaction: Command,
  asking: Asking,
  options: Filled,
  chooser: Chooser,
): Promise<void> {
  const where = placeOfInteraction(interaction.of);
  const isPrivate = !where.isDirect;
  const say = async (content: string): Promise<void> => {
    await reply(interaction, line(content, isPrivate));
  };
  const manages = mayManage(interaction.of);
  if (chooser !== 'person' && !manages) return say((await asking.words(where)).say('ui_discord_server_refused'));
  const change = changeOf(asking, options);
  if (change === null) {
    const typed = escaped((options.importer ?? '').slice(0, 80));
    const words = await asking.words(where);
    return say(words.say('ui_discord_not_known', { typed, option: words.say('ui_discord_name_importer') }));
  }
  const id = { person: where.person, channel: where.channel ?? where.place, place: where.place }[chooser];
  const isChange = Object.keys(change).length > 0;
  const saved = isChange && (await asking.state.choose(chooser, id, change));
  // Only now: who has just chosen a language is answered in it.
  const words = await asking.words(where);
  if (isChange && !saved) return say(words.say('ui_settings_not_saved'));
  const lines = [
    words.say(
      saved ? 'ui_settings_saved' : 'ui_discord_settings_now',
      told(words, await asking.state.choice(chooser, id)),
    ),
    ...(chooser === 'person' && manages ? [words.say('ui_discord_server_hint', { command: `\`/${SERVER}\`` })] : []),
  ];
  return say(lines.join('\n'));
}

/** Null where the importer is not known; "automatic" and "none" take a choice back. */
function changeOf(asking: Asking, { language, importer }: Filled): Choice | null {
  const chosen = language === undefined ? {} : { language: isLanguage(language) ? language : undefined };
  if (importer === undefined) return chosen;
  if (isNone(asking.knowledge, importer)) return { ...chosen, importer: undefined };
  const [id, ...others] = namedExactly(asking.knowledge, 'importer', importer);
  return id === undefined || others.length > 0 ? null : { ...chosen, importer: id };
}

const told = (words: Words, { language, importer }: Choice) => ({
  language: language ? LANGUAGE_NAMES[language] : words.say('ui_discord_automatic'),
  importer: importer ? words.importer(importer) : words.say('ui_settings_none'),
});
