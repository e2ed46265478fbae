// Installations as Bolt's installer hands them over, sealed into the store and opened from it. What nobody needs is not kept:
// neither who installed the app, nor any name.
import type { Installation, InstallationStore } from '@slack/bolt';
import { z } from 'zod';
import type { Log } from '../host/adapter.ts';
import type { Installations } from '../state/ports.ts';
import { type Keys, open, seal, sealAnew } from '../state/sealing.ts';

/** Where an event comes from, as Bolt tells it of the two that are skipped by `authorize`. */
export interface Origin {
  readonly teamId?: string | undefined;
  readonly enterpriseId?: string | undefined;
  readonly isEnterpriseInstall?: boolean | undefined;
}

const Kept = z.strictObject({
  team: z.string().optional(),
  enterprise: z.string().optional(),
  isEnterpriseInstall: z.boolean(),
  appId: z.string().optional(),
  bot: z.strictObject({
    token: z.string(),
    id: z.string(),
    userId: z.string(),
    scopes: z.array(z.string()),
    /** Where the app's tokens are renewed. */
    refreshToken: z.string().optional(),
    expiresAt: z.number().optional(),
  }),
});
type Kept = z.infer<typeof Kept>;

export class NotInstalled extends Error {
  override readonly name = 'NotInstalled';
}

export interface Installed extends InstallationStore {
  has(from: Origin): Promise<boolean>;
  delete(from: Origin): Promise<void>;
  /** All that were answered by an organisation's installation, or the one workspace. */
  workspacesOf(from: Origin): Promise<readonly string[]>;
  /** By the first key what another sealed. */
  sealAnew(): Promise<void>;
}

export function installedIn(store: Installations, keys: Keys, log: Log, changed: (id: string) => void): Installed {
  const idOf = (of: string): string => `slack:${of}`;
  const read = async (of: string | undefined): Promise<Kept | undefined> => {
    const sealed = of === undefined ? undefined : await store.of(idOf(of));
    if (of === undefined || sealed === undefined) return undefined;
    const opened = open(keys, idOf(of), sealed);
    if (!opened) log.error({ workspace: of }, 'the token of this workspace was sealed by another key, or changed');
    return opened ? Kept.parse(JSON.parse(opened.text)) : undefined;
  };
  /** Of the organisation where the installation is for all of it; else the workspace's own before its organisation's. */
  const find = async ({ teamId, enterpriseId, isEnterpriseInstall }: Origin): Promise<Kept | undefined> =>
    (isEnterpriseInstall ? undefined : await read(teamId)) ?? (await read(enterpriseId));
  const nameOf = ({ teamId, enterpriseId, isEnterpriseInstall }: Origin): string | undefined =>
    isEnterpriseInstall ? enterpriseId : teamId;
  return {
    storeInstallation: async (given) => {
      const kept = keptOf(given);
      const of = kept.isEnterpriseInstall ? kept.enterprise : kept.team;
      if (of === undefined) throw new Error('an installation of no workspace and no organisation');
      await store.put(idOf(of), seal(keys, idOf(of), JSON.stringify(kept)));
      changed(of);
      log.info({ workspace: of, scopes: kept.bot.scopes }, 'installed');
    },
    fetchInstallation: async (query) => {
      const from: Origin = query;
      const kept = await find(from);
      if (!kept) throw new NotInstalled(`of workspace ${nameOf(from) ?? 'unknown'}, which has not installed the app`);
      if (kept.isEnterpriseInstall && kept.enterprise && from.teamId)
        await store.meet(idOf(kept.enterprise), from.teamId);
      return installationOf(kept);
    },
    has: async (from) => (await find(from)) !== undefined,
    delete: async (from) => {
      const of = nameOf(from);
      if (of !== undefined) await store.delete(idOf(of));
    },
    workspacesOf: async (from) => {
      const of = nameOf(from);
      if (of === undefined) return [];
      return [of, ...(from.isEnterpriseInstall ? await store.met(idOf(of)) : [])];
    },
    sealAnew: async () => {
      const counts = await sealAnew(store, keys);
      if (counts.unreadable > 0) log.error(counts, 'tokens of workspaces were sealed by another key, or changed');
      else if (counts.sealed > 0)
        log.info(counts, 'tokens of workspaces are sealed by the new key; the one before is done with');
    },
  };
}

function keptOf({ team, enterprise, isEnterpriseInstall = false, appId, bot }: Installation): Kept {
  if (!bot) throw new Error('an installation without a bot');
  const { token, id, userId, scopes, refreshToken, expiresAt } = bot;
  return {
    team: team?.id,
    enterprise: enterprise?.id,
    isEnterpriseInstall,
    appId,
    bot: { token, id, userId, scopes, refreshToken, expiresAt },
  };
}

function installationOf({ team, enterprise, isEnterpriseInstall, appId, bot }: Kept): Installation {
  const { refreshToken, expiresAt, ...always } = bot;
  return {
    team: team === undefined ? undefined : { id: team },
    enterprise: enterprise === undefined ? undefined : { id: enterprise },
    isEnterpriseInstall,
    appId,
    authVersion: 'v2',
    tokenType: 'bot',
    // Bolt's shape wants one; nothing is ever done in anybody's name.
    user: { id: '', token: undefined, scopes: undefined },
    bot: { ...always, ...(refreshToken ? { refreshToken } : {}), ...(expiresAt ? { expiresAt } : {}) },
  };
}

/** Bolt's own error has ours behind it. */
export const isNotInstalled = (error: unknown): boolean =>
  error instanceof NotInstalled ||
  (error instanceof Error && 'original' in error && error.original instanceof NotInstalled);
