// What the composition root needs of every place where people ask.

export interface Adapter {
  readonly name: string;
  /** Resolves once connected; a fault that no waiting mends is thrown. */
  start(): Promise<void>;
  /** Whether questions arrive at this moment. */
  ready(): boolean;
  /** Takes no new questions and resolves when those under way are answered. */
  stop(): Promise<void>;
}

/** The part of a logger that adapters use; pino's fits. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
