// Ids and texts as stores may hold them. Databases disagree on NUL and on lone surrogates, and indexes dislike length.
import { createHash } from 'node:crypto';

const PLAIN = /^[\x20-\x7e]{1,200}$/;
const HASHED = 'sha256:';

/** By UTF-16 code units: as UTF-8, two ids with different lone surrogates would be one. */
const hash = (text: string): Buffer => createHash('sha256').update(Buffer.from(text, 'utf16le')).digest();

/** Platforms' ids are plain and stay readable; any other is told apart by its hash. */
export const idKey = (id: string): string =>
  PLAIN.test(id) && !id.startsWith(HASHED) ? id : `${HASHED}${hash(id).toString('hex')}`;

/** 22 characters that fit any button: 132 bits of the content's hash. */
export const contentKey = (text: string): string => hash(text).toString('base64url').slice(0, 22);

/** Whether an id is this one, or of something below it: `slack:T1:U1` is of `slack:T1`, and `slack:T12` is not. */
export const isOf = (id: string, above: string): boolean => id === above || id.startsWith(`${above}:`);
