// Whose token answers what comes from where: the one of the environment, or that of each workspace's own installation.
import type { Authorize, AuthorizeResult, AuthorizeSourceData, webApi } from '@slack/bolt';
import { BoundedMemory } from '../state/memory/bounded.ts';
import { withinMs } from '../state/within.ts';
import { type Installed, isNotInstalled, type Origin } from './installed.ts';

export interface Workspaces {
  /** Whether each has a token of its own. */
  readonly areMany: boolean;
  readonly authorize: Authorize<boolean>;
  /** Whether there is a token for it. */
  isOurs(from: Origin): Promise<boolean>;
  /** The token there is good for nothing any more: it is not kept. */
  revoked(from: Origin): Promise<void>;
  /** The workspaces of which nothing is to be kept, where the app was taken out there. */
  left(from: Origin): Promise<readonly string[]>;
  /** Throws where no question can be answered. */
  start(): Promise<void>;
}

/** The token is of one workspace, and nothing of another's is answered with it. */
export function oneWorkspace(token: string | undefined, client: webApi.WebClient): Workspaces {
  let asked: Promise<webApi.AuthTestResponse> | undefined;
  const who = (): Promise<webApi.AuthTestResponse> => {
    asked ??= client.auth.test().catch((error: unknown) => {
      // Asked again by whoever needs it next.
      asked = undefined;
      throw error;
    });
    return asked;
  };
  const isOurs = async ({ teamId }: Origin): Promise<boolean> => (await who()).team_id === teamId;
  return {
    areMany: false,
    authorize: async (source) => {
      if (!(await isOurs(source))) throw notOurs(source);
      const { bot_id, user_id, team_id } = await who();
      return { botToken: token, botId: bot_id, botUserId: user_id, teamId: team_id };
    },
    isOurs,
    revoked: async () => undefined,
    left: async ({ teamId }) => (teamId === undefined ? [] : [teamId]),
    start: async () => void (await who()),
  };
}

/** So long a token is used without a look at the store, where another process may have put a new one. */
const FRESH_MS = 60_000;
/** An event waits no longer for the store; Slack gives an answer three seconds. */
const READ_MS = 1_000;
const MOST = 5_000;

/** `authorize`: Bolt's own, over the same installations; it renews tokens where the app's are renewed. */
export function manyWorkspaces(installed: Installed, authorizeAnew: Authorize<boolean>, now: () => number): Workspaces {
  const known = new BoundedMemory<{ readonly result: AuthorizeResult; readonly at: number }>({
    most: MOST,
    maxAgeMs: Number.POSITIVE_INFINITY,
    now,
  });
  /** Told apart by both: one workspace may have an installation of its own beside its organisation's. */
  const keyOf = ({ teamId, enterpriseId, isEnterpriseInstall }: Origin): string =>
    JSON.stringify([teamId, isEnterpriseInstall ? enterpriseId : undefined]);
  const authorize = async (source: AuthorizeSourceData<boolean>): Promise<AuthorizeResult> => {
    const key = keyOf(source);
    const before = known.get(key);
    if (before && now() - before.at < FRESH_MS) return before.result;
    // Where the store is slow or gone, the token that was good a minute ago most likely still is.
    const result = await withinMs(
      () => authorizeAnew(source),
      READ_MS,
      (error) => {
        if (before && !isNotInstalled(error)) return before.result;
        known.delete(key);
        throw error;
      },
    );
    known.set(key, { result, at: now() });
    return result;
  };
  return {
    areMany: true,
    authorize,
    isOurs: (from) => installed.has(from),
    revoked: async (from) => {
      // Of an organisation, many are known by the one token.
      known.clear();
      await installed.delete(from);
    },
    left: (from) => installed.workspacesOf(from),
    start: () => installed.sealAnew(),
  };
}

const notOurs = ({ teamId }: Origin): Error => new Error(`of workspace ${teamId ?? 'unknown'}, which is not ours`);
