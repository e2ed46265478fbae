// Choices while a person types: from memory, within the request.
import type { AutocompleteInteraction } from 'discord.js';
import { choicesFor } from './choices.ts';
import { SERVER } from './commands.ts';
import { placeOfInteraction } from './place.ts';
import type { Tools } from './tools.ts';

export async function onAutocomplete(interaction: AutocompleteInteraction, { asking }: Tools): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const importer = interaction.options.getString('importer') ?? undefined;
  const language = await asking.language(placeOfInteraction(interaction));
  const typing = {
    option: name,
    typed: value,
    importer: name === 'importer' ? undefined : importer,
    isSetting: interaction.commandName === SERVER || interaction.options.getSubcommand(false) === 'settings',
  };
  await interaction.respond(choicesFor(asking.knowledge, typing, language, asking.today));
}
