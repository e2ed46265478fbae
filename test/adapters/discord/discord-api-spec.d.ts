// The package ships its zod schemas as JavaScript; these are the ones that the bot's requests are held to.
declare module 'discord-api-spec/zod' {
  import type { ZodType } from 'zod';

  export const ApplicationCommandUpdateRequestSchema: ZodType;
  export const ApplicationCommandAutocompleteCallbackRequestSchema: ZodType;
  export const CreateMessageInteractionCallbackRequestSchema: ZodType;
  export const MessageCreateRequestSchema: ZodType;
}
