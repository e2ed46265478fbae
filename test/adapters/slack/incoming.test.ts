import { describe, expect, it } from 'vitest';
import { hasWords, plain, saidIn } from '../../../adapters/slack/incoming.ts';

const told = (text: string): string => text.replace(/\s+/g, ' ').trim();

it.each([
  ['salt &amp; pepper &lt;5 Bq&gt;', 'salt & pepper <5 Bq>'],
  ['&amp;lt;', '&lt;'],
  ['<@U1> <@U2|ann> <#C1|general> <!here> <!subteam^S1|@team> scallops?', 'scallops?'],
  ['see <https://example.org/a|the notice of GAC> on scallops', 'see the notice of GAC on scallops'],
  ['<!date^1392734382^{date}|18 Feb 2014>', '18 Feb 2014'],
])('%s is read as %s', (written, read) => {
  expect(told(plain(written))).toBe(read);
});

const rich = (text: string): object => ({
  type: 'rich_text',
  elements: [
    {
      type: 'rich_text_section',
      elements: [
        { type: 'user', user_id: 'U1' },
        { type: 'text', text },
      ],
    },
  ],
});

describe('a message says', () => {
  it.each<[string, object, string]>([
    ['its text', { text: 'scallops?', blocks: [rich('scallops?')] }, 'scallops?'],
    ['what its blocks say where it has no text', { text: '', blocks: [rich('scallops?')] }, 'scallops?'],
    [
      'each block a line',
      {
        blocks: [
          { type: 'header', text: { type: 'plain_text', text: 'Notice' } },
          { type: 'section', text: { type: 'mrkdwn', text: '*scallops* &amp; <https://x.org|oysters>' } },
          { type: 'actions', elements: [{ type: 'button', text: { type: 'plain_text', text: 'Press' } }] },
        ],
      },
      'Notice *scallops* & oysters',
    ],
    [
      'what it forwards, after its own words',
      { text: '<@U0> is this so?', attachments: [{ is_share: true, text: 'China bans scallops' }] },
      'is this so? China bans scallops',
    ],
    [
      'what another app posted',
      { text: '', attachments: [{ title: 'GAC', fields: [{ title: 'Goods', value: 'scallops' }], fallback: 'x' }] },
      'GAC Goods scallops',
    ],
    ['a forward’s blocks', { attachments: [{ message_blocks: [{ message: { blocks: [rich('beef?')] } }] }] }, 'beef?'],
    [
      'nothing of a preview beside its words',
      { text: 'scallops?', attachments: [{ text: 'a page on beef' }] },
      'scallops?',
    ],
  ])('%s', (_, message, said) => {
    expect(told(saidIn(message))).toBe(said);
  });

  it.each([{}, { text: null }, { blocks: 'x', attachments: 5 }, { blocks: [null, []], attachments: [null] }])(
    'nothing, of a shape that nobody knows: %j',
    (message) => {
      expect(hasWords(saidIn(message))).toBe(false);
    },
  );

  it('as much as is read, however deep or long it is', () => {
    let deep: unknown = { type: 'text', text: 'x' };
    for (let level = 0; level < 10_000; level += 1) deep = { type: 'a', elements: [deep] };
    expect(saidIn({ blocks: [deep], text: '<'.repeat(100_000) }).length).toBeLessThan(10_000);
  });
});
