// The few components that messages are made of, as plain data.
import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIButtonComponentWithCustomId,
  type APIButtonComponentWithURL,
  type APIComponentInMessageActionRow,
  type APISectionComponent,
  type APISeparatorComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { DISCORD } from '../present/limits.ts';
import { cut } from '../present/split.ts';

export const text = (content: string, id?: number): APITextDisplayComponent => ({
  type: ComponentType.TextDisplay,
  ...(id === undefined ? {} : { id }),
  content,
});

export const separator: APISeparatorComponent = { type: ComponentType.Separator, divider: true };

export const section = (content: string, accessory: APIButtonComponent): APISectionComponent => ({
  type: ComponentType.Section,
  components: [text(content)],
  accessory,
});

export const button = (
  label: string,
  customId: string,
  look: { readonly style?: APIButtonComponentWithCustomId['style']; readonly emoji?: string } = {},
): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: look.style ?? ButtonStyle.Secondary,
  label: cut(label, DISCORD.buttonText),
  custom_id: customId,
  ...(look.emoji ? { emoji: { name: look.emoji } } : {}),
});

export const link = (label: string, url: string): APIButtonComponentWithURL => ({
  type: ComponentType.Button,
  style: ButtonStyle.Link,
  label: cut(label, DISCORD.buttonText),
  url,
});

/** No row where there is no button; what is more than one row takes is left out. */
export const row = (buttons: readonly APIButtonComponent[]): APIActionRowComponent<APIComponentInMessageActionRow>[] =>
  buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: buttons.slice(0, DISCORD.buttonsInRow) }];
