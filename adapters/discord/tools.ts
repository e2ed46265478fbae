// What every listener is given.
import type { Log } from '../host/adapter.ts';
import type { Asking } from '../present/asking.ts';

export interface Tools {
  readonly asking: Asking;
  readonly log: Log;
}
