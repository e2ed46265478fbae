// Choices while a person types: from memory, within the request.
import { InteractionResponseType } from 'discord.js';
import { choicesFor } from './choices.ts';
import { SERVER } from './commands.ts';
import { optionsOf, type Typing } from './interaction.ts';
import { placeOfInteraction } from './place.ts';
import type { Tools } from './tools.ts';

export async function onAutocomplete(interaction: Typing, { asking }: Tools): Promise<void> {
  const { subcommand, filled } = optionsOf(interaction);
  const { name, value } = filled.find(({ focused }) => focused) ?? { name: '', value: '' };
  const importer = filled.find((option) => option.name === 'importer')?.value;
  const where = placeOfInteraction(interaction.of);
  const language = await asking.language(where);
  const typing = {
    option: name,
    typed: value,
    importer: name === 'importer' ? undefined : importer,
    isSetting: interaction.of.data.name === SERVER || subcommand === 'settings',
  };
  const choices = choicesFor(asking.knowledge, typing, language, asking.today(where.zone));
  await interaction.respond({ type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } });
}
