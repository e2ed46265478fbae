// What the composition root needs of every place where people ask.

export interface Adapter {
  readonly name: string;
  /** Resolves once connected; a fault that no waiting mends is thrown. */
  start(): Promise<void>;
  /** Whether questions arrive at this moment, and what of the place is lost. */
  health(): PlaceHealth;
  /** Takes no new questions and resolves when those under way are answered. */
  stop(): Promise<void>;
}

export interface PlaceHealth {
  /** Questions arrive, be it by a part of its connections. */
  readonly ready: boolean;
  /** Each of several connections by its number, and whether it is up. */
  readonly shards?: Readonly<Record<string, boolean>>;
  /** Why no question can be answered here, as the platform names it, with the id of whose token it was. */
  readonly revoked?: { readonly id: string; readonly reason: string; readonly since: string } | null;
}

/** The part of a logger that adapters use; pino's fits. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
