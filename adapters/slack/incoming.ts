// What a message says, as the core reads it: Slack's markup and entities gone, wherever in the message its words stand.

/** As long as Slack lets a message be. The core reads its end, and says how much it left out. */
const MOST = 40_000;
/** Blocks within blocks of any real message. */
const DEEPEST = 8;

/** Decoded once, here at the edge; links keep their label, addresses of people and channels go. */
export function plain(text: string): string {
  return text
    .slice(-MOST)
    .replace(/<([^<>]*)>/g, (_, inside: string) => labelOf(inside))
    .replace(/&(lt|gt|amp);/g, (_, name: 'lt' | 'gt' | 'amp') => ENTITIES[name]);
}

const ENTITIES = { lt: '<', gt: '>', amp: '&' } as const;

/** `@U1`, `#C1|general`, `!here`, `!date^…|fallback`, `https://…|label`. */
function labelOf(inside: string): string {
  const [address = '', label] = inside.split('|', 2);
  if (/^[@#]|^!(?!date\^)/.test(address)) return ' ';
  return ` ${label ?? address} `;
}

interface Written {
  readonly text?: unknown;
  readonly blocks?: unknown;
  readonly attachments?: unknown;
}

/** Its own words, else those of its blocks; and what it forwards or another app posted, where it says nothing else. */
export function saidIn(message: Written): string {
  const own = typeof message.text === 'string' && hasWords(plain(message.text)) ? plain(message.text) : '';
  const said = own || inBlocks(message.blocks);
  const carried = attached(message.attachments);
  // Who forwards something and asks a question asks it of what is forwarded.
  return (hasWords(said) && !carried.isForward ? said : [said, carried.text].filter(hasWords).join('\n')).slice(-MOST);
}

export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

function attached(attachments: unknown): { readonly text: string; readonly isForward: boolean } {
  const texts: string[] = [];
  let isForward = false;
  for (const one of list(attachments)) {
    isForward ||= one.is_share === true || one.is_msg_unfurl === true;
    const blocks = [one.blocks, ...list(one.message_blocks).map(({ message }) => record(message).blocks)]
      .map((found) => inBlocks(found))
      .filter(hasWords);
    const words = [one.pretext, one.title, one.text].filter((text) => typeof text === 'string').map(plain);
    const fields = list(one.fields).map(({ title, value }) => plain([title, value].filter(Boolean).join(' ')));
    const own = [...words, ...fields].filter(hasWords);
    const fallback = typeof one.fallback === 'string' ? [plain(one.fallback)] : [];
    texts.push(...(own.length > 0 ? own : blocks.length > 0 ? blocks : fallback));
  }
  return { text: texts.filter(hasWords).join('\n').slice(-MOST), isForward };
}

/** The words of blocks in their order; of rich text, each paragraph a line. */
function inBlocks(blocks: unknown): string {
  const lines: string[] = [];
  const walk = (node: unknown, depth: number): string => {
    if (depth > DEEPEST) return '';
    if (Array.isArray(node)) return node.map((item) => walk(item, depth)).join('');
    const { type, text, elements, fields, rows, url } = record(node);
    if (type === 'text' || type === 'link') return typeof text === 'string' ? text : type === 'link' ? ` ${url} ` : '';
    if (type === 'raw_text' && typeof text === 'string') return `${text} `;
    if (type === 'mrkdwn' && typeof text === 'string') return plain(text);
    if (type === 'plain_text' && typeof text === 'string') return text;
    // What is pressed or chosen is no part of what is said.
    if (type === 'actions' || type === 'input' || type === 'context_actions') return '';
    const inside = [text, elements, fields, rows].map((part) => walk(part, depth + 1)).join('');
    if (typeof type === 'string' && hasWords(inside)) {
      lines.push(inside);
      return '';
    }
    return inside;
  };
  if (Array.isArray(blocks)) for (const block of blocks) walk(block, 0);
  return lines.join('\n').slice(-MOST);
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

const list = (value: unknown): Readonly<Record<string, unknown>>[] => (Array.isArray(value) ? value.map(record) : []);
