// Slack's text markup: what is ours is marked up, what anybody wrote is not (docs.slack.dev/messaging/formatting-message-text).

const ADDRESS = /https?:\/\/[^\s<>|]+[^\s<>|.,;:!?。、，）)]/g;

/** The three characters Slack asks to escaped; no mention, link or command of the asker's or a source's stays live. */
export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Our sentences: escaped, with marks of emphasis parted from their words, and addresses that can be followed. */
export function mrkdwn(text: string): string {
  let out = '';
  let last = 0;
  for (const match of text.matchAll(ADDRESS)) {
    out += still(text.slice(last, match.index)) + link(match[0], match[0].replace(/^https?:\/\/(www\.)?/, ''));
    last = match.index + match[0].length;
  }
  return out + still(text.slice(last));
}

/** Slack has no escaped for its marks of emphasis: a character of no width keeps them from meaning anything. */
const still = (text: string): string => escaped(text).replace(/[*_~`]/g, '\u200b$&\u200b');

export const link = (url: string, label: string): string =>
  `<${escaped(url).replace(/\|/g, '%7C')}|${still(label).replace(/\|/g, '¦')}>`;

export const bold = (text: string): string => `*${mrkdwn(text).trim()}*`;
