import type { APIMessage } from 'discord.js';
import { expect, it } from 'vitest';
import { ofJson, saidIn } from '../../../adapters/discord/said.ts';

const embeds = [{ title: 'GAC', description: 'on scallops', fields: [{ name: 'From', value: 'Hokkaido' }] }];

it.each<[string, object, string]>([
  ['its own text', { content: 'scallops?' }, 'scallops?'],
  ['no embed beside its own words', { content: 'scallops? https://x.org', embeds }, 'scallops? https://x.org'],
  ['embeds of a mere link', { content: 'https://x.org/a', embeds }, 'GAC\non scallops\nFrom: Hokkaido'],
  ['a forward', { content: '', message_snapshots: [{ message: { content: 'beef?', embeds: [] } }] }, 'beef?'],
  [
    'a forward’s embeds',
    { content: '', message_snapshots: [{ message: { content: '', embeds } }] },
    'GAC\non scallops\nFrom: Hokkaido',
  ],
  [
    'words and what they forward',
    { content: 'so?', message_snapshots: [{ message: { content: 'beef?' } }] },
    'so?\nbeef?',
  ],
  ['nothing', { content: ' ', embeds: [{ image: { url: 'x' } }] }, ''],
])('a message says %s', (_, message, said) => {
  expect(saidIn(ofJson(message as APIMessage))).toBe(said);
});
