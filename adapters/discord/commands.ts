// The commands as Discord is told of them: names and descriptions in every language, from the knowledge alone.
import {
  type APIApplicationCommandOption,
  type APIApplicationCommandStringOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  type LocalizationMap,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { AnswerLanguage } from '../../src/language/answer-language.ts';
import { ANSWER_LANGUAGES } from '../../src/language/answer-language.ts';
import type { PlainKey } from '../../src/language/say.ts';
import { wordsOf } from '../../src/say/words.ts';
import { LANGUAGE_NAMES } from '../present/languages.ts';

/** The name of the program, the same in every language: help and documentation say it. */
export const ROOT = 'ban-status';
/** What a server's managers set; a command of its own, since Discord grants permissions by command. */
export const SERVER = 'ban-status-server';

export const OPTIONS = [
  'product',
  'prefecture',
  'importer',
  'with',
  'date',
  'question',
  'language',
  'where',
  'what',
  'zone',
] as const;
export type Option = (typeof OPTIONS)[number];

/** The locales that commands are translated for; English serves the others. */
const TRANSLATED: readonly (readonly [Locale, AnswerLanguage])[] = [
  [Locale.Japanese, 'ja'],
  [Locale.ChineseCN, 'zh-Hans'],
  [Locale.ChineseTW, 'zh-Hant'],
  [Locale.Korean, 'ko'],
];

interface Subcommand {
  readonly required: readonly Option[];
  readonly optional: readonly Option[];
}

export const SUBCOMMANDS = {
  check: { required: ['product'], optional: ['prefecture', 'importer', 'date'] },
  ask: { required: ['question'], optional: [] },
  prefectures: { required: [], optional: ['importer', 'product', 'date'] },
  sampling: { required: [], optional: ['importer', 'date'] },
  timeline: { required: [], optional: ['importer', 'product', 'prefecture'] },
  sources: { required: ['product'], optional: ['prefecture', 'importer', 'date'] },
  compare: { required: ['product'], optional: ['importer', 'with', 'prefecture', 'date'] },
  settings: { required: [], optional: ['language', 'importer'] },
  watch: { required: ['what'], optional: ['zone'] },
  list: { required: [], optional: [] },
  unwatch: { required: [], optional: ['what'] },
  privacy: { required: [], optional: [] },
  help: { required: [], optional: [] },
} as const satisfies Readonly<Record<string, Subcommand>>;
export type SubcommandName = keyof typeof SUBCOMMANDS;

export const isSubcommand = (name: string): name is SubcommandName => Object.hasOwn(SUBCOMMANDS, name);

/** What a server's managers set: for all of it, or for the channel where they are; and what that channel is told of. */
const SERVER_SUBCOMMANDS: Readonly<Record<'settings' | 'watch' | 'list' | 'unwatch', Subcommand>> = {
  settings: { required: [], optional: [...SUBCOMMANDS.settings.optional, 'where'] },
  watch: SUBCOMMANDS.watch,
  list: SUBCOMMANDS.list,
  unwatch: SUBCOMMANDS.unwatch,
};
export const CHANNEL = 'channel';

/** Chosen to go back to what the question or Discord says. */
export const AUTOMATIC = 'auto';

/** The longest question that Discord lets a person type into an option of a command. */
const QUESTION_MAX = 2000;
/** What is to be followed. */
const WHAT_MAX = 400;

/** `/ban-status …`, `/ban-status-server` and "Check ban status" on a message, for one bulk overwrite. */
export function commandsOf(knowledge: Knowledge): RESTPostAPIApplicationCommandsJSONBody[] {
  const texts = textsOf(knowledge);
  const offered = (name: Option) => {
    if (name === 'language') return { choices: texts.languages() };
    if (name === 'where') return { choices: texts.wheres() };
    return isTyped(name) ? {} : { autocomplete: true };
  };
  const option = (name: Option, required: boolean): APIApplicationCommandStringOption => ({
    type: ApplicationCommandOptionType.String,
    name,
    ...texts.named(name),
    ...texts.described(name),
    required,
    ...(isTyped(name) ? { max_length: name === 'question' ? QUESTION_MAX : WHAT_MAX } : {}),
    ...offered(name),
  });
  const optionsOf = ({ required, optional }: Subcommand): APIApplicationCommandStringOption[] => [
    ...required.map((name) => option(name, true)),
    ...optional.map((name) => option(name, false)),
  ];
  const subcommand = (
    name: SubcommandName,
    options: Subcommand,
    about: Described,
  ): APIApplicationCommandSubcommandOption => ({
    type: ApplicationCommandOptionType.Subcommand,
    name,
    ...texts.named(name),
    ...texts.described(about),
    options: optionsOf(options),
  });
  const subcommands = Object.keys(SUBCOMMANDS)
    .filter(isSubcommand)
    .map((name) => subcommand(name, SUBCOMMANDS[name], ofOneself(name)));
  const ofServer = Object.entries(SERVER_SUBCOMMANDS).flatMap(([name, options]) =>
    isSubcommand(name) ? [subcommand(name, options, name === 'settings' ? 'server' : name)] : [],
  );
  const everywhere = {
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  };
  return [
    {
      type: ApplicationCommandType.ChatInput,
      name: ROOT,
      ...texts.described('root'),
      options: subcommands satisfies APIApplicationCommandOption[],
      ...everywhere,
    },
    {
      type: ApplicationCommandType.ChatInput,
      name: SERVER,
      ...texts.described('server'),
      options: ofServer,
      integration_types: [ApplicationIntegrationType.GuildInstall],
      contexts: [InteractionContextType.Guild],
      default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    },
    { type: ApplicationCommandType.Message, ...texts.messageCommand(), ...everywhere },
  ];
}

/** What is told to oneself is described so. */
const ofOneself = (name: SubcommandName): Described =>
  name === 'watch' || name === 'list' || name === 'unwatch' ? `${name}_me` : name;

type Described = SubcommandName | Option | 'root' | 'server' | 'watch_me' | 'list_me' | 'unwatch_me';

/** In one's own words, with nothing to choose from. */
const isTyped = (name: Option): boolean => name === 'question' || name === 'what';

/** "Check ban status" on a message, by the name that Discord sends back. */
export const messageCommandName = (knowledge: Knowledge): string =>
  wordsOf(knowledge, 'en').say('ui_discord_name_message');

function textsOf(knowledge: Knowledge) {
  const say = (language: AnswerLanguage, key: PlainKey): string => wordsOf(knowledge, language).say(key);
  const localized = (key: PlainKey): LocalizationMap =>
    Object.fromEntries(TRANSLATED.map(([locale, language]) => [locale, say(language, key)]));
  const choice = (key: PlainKey, value: string) => ({
    name: say('en', key),
    name_localizations: localized(key),
    value,
  });
  return {
    named: (name: SubcommandName | Option) => ({ name_localizations: localized(`ui_discord_name_${name}`) }),
    described: (name: Described) => ({
      description: say('en', `ui_discord_about_${name}`),
      description_localizations: localized(`ui_discord_about_${name}`),
    }),
    messageCommand: () => ({
      name: messageCommandName(knowledge),
      name_localizations: localized('ui_discord_name_message'),
    }),
    wheres: () => [choice('ui_discord_where_server', 'server'), choice('ui_discord_where_channel', CHANNEL)],
    /** Each language by its own name. */
    languages: () => [
      choice('ui_discord_automatic', AUTOMATIC),
      ...ANSWER_LANGUAGES.map((language) => ({ name: LANGUAGE_NAMES[language], value: language })),
    ],
  };
}
