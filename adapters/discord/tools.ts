// What every listener is given.
import type { Log } from '../shared/adapter.ts';
import type { Asking } from '../shared/asking.ts';

export interface Tools {
  readonly asking: Asking;
  readonly log: Log;
}
