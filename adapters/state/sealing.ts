// Secrets at rest: AES-256-GCM by a key from the environment. Sealed by the key before it, a text can still be read, and is
// sealed anew; what is sealed belongs to its id and is worth nothing under another.
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Installations } from './ports.ts';

const CIPHER = 'aes-256-gcm';
/** As NIST SP 800-38D has it: 96 bits, drawn anew for each text. */
const NONCE_BYTES = 12;

const base64 = z.base64();
const Sealed = z.strictObject({ key: z.string(), nonce: base64, tag: base64, text: base64 });

/** Each of 32 bytes; the first seals, and all open. */
export type Keys = readonly [Buffer, ...Buffer[]];

/** Tells keys apart, and nothing of them. */
const nameOf = (key: Buffer): string => createHash('sha256').update(key).digest('hex').slice(0, 8);

/** Another secret for another use, drawn from the first key. */
export const derivedFrom = ([key]: Keys, use: string): string =>
  Buffer.from(hkdfSync('sha256', key, '', use, 32)).toString('base64url');

export function seal([key]: Keys, id: string, text: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(id));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  const parts = { nonce, tag: cipher.getAuthTag(), text: sealed };
  const written = Object.entries(parts).map(([name, bytes]) => [name, bytes.toString('base64')]);
  return JSON.stringify({ key: nameOf(key), ...Object.fromEntries(written) });
}

export interface Opened {
  readonly text: string;
  /** By a key that is no longer the first. */
  readonly isOld: boolean;
}

/** Null where no key is the right one, or anything of it was changed. */
export function open(keys: Keys, id: string, sealed: string): Opened | null {
  const parts = parsed(sealed);
  const key = parts && keys.find((one) => nameOf(one) === parts.key);
  if (!parts || !key) return null;
  try {
    const decipher = createDecipheriv(CIPHER, key, Buffer.from(parts.nonce, 'base64'), { authTagLength: 16 })
      .setAAD(Buffer.from(id))
      .setAuthTag(Buffer.from(parts.tag, 'base64'));
    const text = decipher.update(parts.text, 'base64', 'utf8') + decipher.final('utf8');
    return { text, isOld: key !== keys[0] };
  } catch {
    return null;
  }
}

function parsed(sealed: string): z.infer<typeof Sealed> | null {
  try {
    return Sealed.parse(JSON.parse(sealed));
  } catch {
    return null;
  }
}

/** Seals by the first key what another sealed, so that the other can be given up; counts what was, and what none opens. */
export async function sealAnew(
  installations: Installations,
  keys: Keys,
): Promise<{ readonly sealed: number; readonly unreadable: number }> {
  let [sealed, unreadable] = [0, 0];
  for (const { id, sealed: before } of await installations.all()) {
    const opened = open(keys, id, before);
    if (!opened) unreadable += 1;
    else if (opened.isOld) {
      await installations.replace(id, before, seal(keys, id, opened.text));
      sealed += 1;
    }
  }
  return { sealed, unreadable };
}
