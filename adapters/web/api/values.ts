// Values that many of the API's shapes hold.
import { z } from 'zod';

export const ids = z.array(z.string()).readonly();
export const status = z.enum(['banned', 'suspended', 'conditional', 'clear', 'permitted', 'unknown']);
/** ISO 8601 at the precision that is known. */
export const date = z.string();
export const dateOrNull = date.nullable();
/** A day, YYYY-MM-DD. */
export const day = z.string();

/** A kind of the goods that stands otherwise than they. */
export const Within = z.strictObject({
  product: z.string(),
  status,
  onPaper: status,
  announced: date.optional(),
  announcedOnPaper: date.optional(),
  /** Of which prefectures, where it is not so of all that are told. */
  origins: ids.optional(),
});
