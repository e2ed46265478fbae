// The manifest and the code say the same: every name that Slack may send has a listener, and every listener a name.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { COMMAND, SHORTCUT_TITLE } from '../../../adapters/slack/help.ts';
import { NAMES } from '../../../adapters/slack/register.ts';
import { SCOPES } from '../../../adapters/slack/scopes.ts';

const ROOT = join(import.meta.dirname, '../../..');
const text = z.string().min(1);

/** Limits: docs.slack.dev/reference/app-manifest. */
const Manifest = z.strictObject({
  _metadata: z.strictObject({ major_version: z.literal(2) }),
  display_information: z.strictObject({
    name: text.max(35),
    description: text.max(140),
    long_description: text.min(174).max(4_000),
    background_color: text,
  }),
  features: z.strictObject({
    app_home: z.strictObject({
      home_tab_enabled: z.literal(true),
      messages_tab_enabled: z.literal(true),
      messages_tab_read_only_enabled: z.literal(false),
    }),
    bot_user: z.strictObject({ display_name: text.max(80), always_online: z.boolean() }),
    agent_view: z.strictObject({
      agent_description: text,
      suggested_prompts: z.array(z.strictObject({ title: text, message: text })).max(4),
    }),
    slash_commands: z.array(
      z.strictObject({ command: text, description: text, usage_hint: text, should_escape: z.literal(true) }),
    ),
    shortcuts: z.array(
      z.strictObject({ name: text.max(24), type: z.literal('message'), callback_id: text, description: text.max(150) }),
    ),
  }),
  oauth_config: z.strictObject({ scopes: z.strictObject({ bot: z.array(text) }) }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ bot_events: z.array(text) }),
    interactivity: z.strictObject({ is_enabled: z.literal(true) }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.literal(true),
    token_rotation_enabled: z.literal(false),
  }),
});

const manifest = Manifest.parse(parse(readFileSync(join(ROOT, 'adapters/slack/manifest.yaml'), 'utf8')));

it('declares the events, commands and shortcuts that have listeners, and no others', () => {
  expect(manifest.settings.event_subscriptions.bot_events.toSorted()).toEqual([...NAMES.events].sort());
  expect(manifest.features.slash_commands.map((c) => c.command)).toEqual([...NAMES.commands]);
  expect(manifest.features.shortcuts.map((s) => s.callback_id)).toEqual([...NAMES.shortcuts]);
});

it('every name the code registers is declared there', () => {
  const code = readFileSync(join(ROOT, 'adapters/slack/register.ts'), 'utf8');
  const events = [...code.matchAll(/app\.event\('([^']+)'/g)].map((match) => match[1] ?? '');
  const declared = manifest.settings.event_subscriptions.bot_events.map((event) => event.replace(/\.im$/, ''));
  expect(events.toSorted()).toEqual(declared.toSorted());
  expect(code.match(/app\.command\(/g)).toHaveLength(manifest.features.slash_commands.length);
  expect(code.match(/app\.shortcut\(/g)).toHaveLength(manifest.features.shortcuts.length);
});

it('help names the command and the shortcut as the manifest does', () => {
  expect([COMMAND, SHORTCUT_TITLE]).toEqual([
    manifest.features.slash_commands[0]?.command,
    manifest.features.shortcuts[0]?.name,
  ]);
});

it('asks for no scope beyond what it uses', () => {
  expect(manifest.oauth_config.scopes.bot).toEqual([
    'app_mentions:read',
    'chat:write',
    'commands',
    'im:history',
    'users:read',
  ]);
  // And those who install it are asked for the same.
  expect(manifest.oauth_config.scopes.bot).toEqual([...SCOPES]);
});
