// A step from one form of the tables to the next.
import type { RawBuilder, SchemaModule } from 'kysely';

/** How a database writes the type of a text that is ordered by code point. */
export type TextType = 'text' | RawBuilder<string>;

export type Migration = (schema: SchemaModule, text: TextType) => Promise<void>;
