// The pages by which others install the app at their own workspace: Bolt's installer, over our own sealed installations.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AppOptions, Logger } from '@slack/bolt';
import { InstallProvider } from '@slack/oauth';
import type { Configuration } from '../host/configuration.ts';
import { type Handler, refuse } from '../host/http.ts';
import type { Surroundings } from '../host/service.ts';
import { derivedFrom, type Keys } from '../state/sealing.ts';
import { installedIn } from './installed.ts';
import { SCOPES } from './scopes.ts';
import { manyWorkspaces, type Workspaces } from './workspaces.ts';

export interface Door {
  readonly workspaces: Workspaces;
  /** What a person's browser opens, by path. */
  readonly pages: Readonly<Record<string, Handler>>;
}

interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly keys: Keys;
}

/** Null where the app is of one workspace. */
export function credentialsIn(configuration: Configuration): Credentials | null {
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, TOKEN_KEY, TOKEN_KEY_BEFORE } = configuration;
  if (!clientId || !clientSecret || !TOKEN_KEY) return null;
  return { clientId, clientSecret, keys: TOKEN_KEY_BEFORE ? [TOKEN_KEY, TOKEN_KEY_BEFORE] : [TOKEN_KEY] };
}

interface Around extends Pick<Surroundings, 'installations' | 'log' | 'now'> {
  readonly clientOptions: NonNullable<AppOptions['clientOptions']>;
  readonly logger: Logger;
  /** Told of a workspace, or an organisation, that installed the app. */
  readonly changed: (id: string) => void;
}

export function openToAll({ clientId, clientSecret, keys }: Credentials, around: Around): Door {
  const { installations, log, now, clientOptions, logger, changed } = around;
  const installed = installedIn(installations, keys, log, changed);
  const provider = new InstallProvider({
    clientId,
    clientSecret,
    stateSecret: derivedFrom(keys, 'the state of an installation'),
    installationStore: installed,
    installUrlOptions: { scopes: [...SCOPES] },
    directInstall: true,
    clientOptions,
    logger,
  });
  // What goes wrong there is in the log, and in the answer to who sits before the browser.
  const page =
    (show: (request: IncomingMessage, response: ServerResponse) => Promise<void>): Handler =>
    (request, response) =>
      void show(request, response).catch(() => refuse(request, response, 500, log));
  return {
    workspaces: manyWorkspaces(installed, provider.authorize, now),
    pages: {
      '/slack/install': page((request, response) => provider.handleInstallPath(request, response)),
      '/slack/oauth_redirect': page((request, response) => provider.handleCallback(request, response)),
    },
  };
}
