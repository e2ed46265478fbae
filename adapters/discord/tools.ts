// What every listener is given.
import type { Log } from '../host/adapter.ts';
import type { Asking } from '../present/asking.ts';
import type { Subscriptions } from '../state/ports.ts';

export interface Tools {
  readonly asking: Asking;
  readonly subscriptions: Subscriptions;
  readonly log: Log;
}
