// The tables as they stand after the last migration. Ids are text, times are wall-clock milliseconds.
import type { Insertable } from 'kysely';

export interface Tables {
  readonly settings: {
    readonly chooser: string;
    readonly id: string;
    readonly language: string | null;
    readonly importer: string | null;
    readonly changed_at: number;
  };
  readonly threads: {
    readonly id: string;
    readonly query: string;
    readonly asked_at: number;
    readonly asked_by: string | null;
  };
  /** `text` is JSON of the text: any code unit in plain characters. */
  readonly stored_queries: { readonly key: string; readonly text: string; readonly put_at: number };
  readonly seen_events: { readonly id: string; readonly claimed_at: number };
  readonly installations: { readonly id: string; readonly sealed: string; readonly installed_at: number };
  readonly met_places: { readonly id: string; readonly place: string };
  readonly reports: { readonly id: string; readonly by: string; readonly report: string; readonly at: number };
  /** `subscription` is JSON; `next_at` is when something of it is due, null where nothing waits; `parcel` what is tried. */
  readonly subscriptions: {
    readonly place: string;
    readonly platform: string;
    readonly subscription: string;
    readonly by: string | null;
    readonly by_address: string | null;
    readonly off: string | null;
    readonly changed_at: number;
    readonly next_at: number | null;
    readonly parcel: string | null;
    readonly claimed_until: number;
    readonly tries: number;
  };
  readonly changes: {
    readonly id: string;
    readonly change: string;
    readonly is_alone: number;
    readonly filled_at: number;
  };
  /** A change × a place. Done where it was sent, or is dead. */
  readonly outbox: {
    readonly place: string;
    readonly change: string;
    readonly due_at: number;
    readonly parcel: string | null;
    readonly done_at: number | null;
    readonly dead: string | null;
    readonly post: string | null;
  };
  readonly told: { readonly one: number; readonly version: string; readonly day: string };
  readonly schema_version: { readonly version: number };
}

export type SettingsRow = Insertable<Tables['settings']>;
