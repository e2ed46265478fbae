// What the app asks a workspace for, and no more; `manifest.yaml` declares the same, and a test holds the two together.

export const SCOPES = ['app_mentions:read', 'chat:write', 'commands', 'im:history', 'users:read'] as const;
