// How a message is asked for: by a key that English has, with just the arguments that it takes.
import type { Messages } from './messages.generated.ts';

export type MessageKey = keyof Messages;

/** Keys of messages that take nothing. */
export type PlainKey = { [K in MessageKey]: keyof Messages[K] extends never ? K : never }[MessageKey];

/** Of several keys, where it is not known which, whatever any of them takes. */
type Taken<K extends MessageKey> = K extends unknown ? keyof Messages[K] & string : never;

/** An argument has to fit every one of the messages that take it. */
type Fitting<K extends MessageKey, A extends string> = (
  K extends unknown
    ? A extends keyof Messages[K]
      ? (value: Messages[K][A]) => void
      : never
    : never
) extends (value: infer V extends string | number) => void
  ? V
  : never;

export type MessageValues<K extends MessageKey> = { readonly [A in Taken<K>]: Fitting<K, A> };

export type Say = <K extends MessageKey>(
  key: K,
  ...values: [Taken<K>] extends [never] ? [] : [MessageValues<K>]
) => string;
