// What can be asked, with examples to press: the same for the command, an empty mention and a first message.
import { type APIContainerComponent, ComponentType } from 'discord.js';
import type { Words } from '../../src/say/words.ts';
import type { Asking } from '../present/asking.ts';
import { DISCORD } from '../present/limits.ts';
import { pagesLine } from '../present/privacy.ts';
import { ROOT, SERVER } from './commands.ts';
import { button, row, separator, text } from './parts.ts';

/** An example's button carries the question itself. */
const EXAMPLE = '?';

export const helpMessage = (words: Words, asking: Asking): APIContainerComponent => ({
  type: ComponentType.Container,
  components: [
    text(words.say('ui_help')),
    text(words.say('ui_help_ways', { command: `\`/${ROOT}\``, shortcut: words.say('ui_discord_name_message') })),
    text(words.say('ui_help_notices', { command: `\`/${SERVER} watch\`` })),
    text(
      [
        words.say('ui_help_privacy'),
        words.say('ui_privacy_help', { command: `\`/${ROOT} privacy\`` }),
        ...pagesLine(asking, words),
        words.say('disclaimer'),
      ]
        .map((line) => `-# ${line}`)
        .join('\n'),
    ),
    separator,
    text(`**${words.say('ui_examples')}**`),
    ...row(
      words.prompts
        .filter((prompt) => prompt.length < DISCORD.customId)
        .map((prompt) => button(prompt, `${EXAMPLE}${prompt}`)),
    ),
  ],
});

export const exampleOf = (customId: string): string | null =>
  customId.startsWith(EXAMPLE) ? customId.slice(EXAMPLE.length) : null;
