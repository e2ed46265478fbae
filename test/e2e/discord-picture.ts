// `node test/e2e/discord-picture.ts FILE.html "QUESTION"`: an answer's real components, drawn as Discord draws them, for docs/.
import { writeFileSync } from 'node:fs';
import { messageOf } from '../../adapters/discord/render.ts';
import { ask } from '../../src/ask.ts';
import { encodeQuery } from '../../src/question/encode.ts';
import { wordsOf } from '../../src/say/words.ts';
import type { Component } from '../adapters/discord/valid.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';

const [file = 'discord.html', question = 'Can I ship scallops from Hokkaido to China?'] = process.argv.slice(2);
const answer = ask(knowledge, question, { today: TODAY });
const words = wordsOf(knowledge, answer.language);
const query = encodeQuery(knowledge, answer.query, answer.asOf);
const message: Component = JSON.parse(
  JSON.stringify(messageOf({ answer, words, query, page: 0, asked: answer.question, notes: [], isPrivate: true })),
);

const html = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char] ?? char);

/** The part of Discord's markdown that answers use. */
function inline(text: string): string {
  const kept: string[] = [];
  const keep = (markup: string): string => `⟦${kept.push(markup) - 1}⟧`;
  return html(text)
    .replace(/\[((?:\\.|[^\]\\])+)\]\((https?:[^)\s]+)\)/g, (_, label: string, url: string) =>
      keep(`<a href="${url}">${plain(label)}</a>`),
    )
    .replace(/https?:\/\/[^\s]+/g, (url) => keep(`<a>${url}</a>`))
    .replace(/\*\*((?:\\.|[^*])+)\*\*/g, (_, bold: string) => `<b>${bold}</b>`)
    .replace(/\\([^\p{L}\p{N}\s])/gu, '$1')
    .replace(/⟦(\d+)⟧/g, (_, index: string) => kept[Number(index)] ?? '');
}
const plain = (text: string): string => text.replace(/\\([^\p{L}\p{N}\s])/gu, '$1');

const line = (text: string): string =>
  text.startsWith('### ')
    ? `<h3>${inline(text.slice(4))}</h3>`
    : text.startsWith('-# ')
      ? `<small>${inline(text.slice(3))}</small>`
      : text.startsWith('- ')
        ? `<li>${inline(text.slice(2))}</li>`
        : `<p>${inline(text)}</p>`;

function draw({
  type,
  content = '',
  label = '',
  style,
  components = [],
  accessory,
  accent_color,
  ...rest
}: Component): string {
  const inner = components.map(draw).join('');
  const emoji = 'emoji' in rest ? `${(rest.emoji as { name?: string }).name ?? ''} ` : '';
  if (type === 17)
    return `<div class="container" style="border-left-color:#${(accent_color ?? 0x4e5058).toString(16).padStart(6, '0')}">${inner}</div>`;
  if (type === 10) return `<div class="text">${content.split('\n').map(line).join('')}</div>`;
  if (type === 9) return `<div class="section"><div>${inner}</div>${accessory ? draw(accessory) : ''}</div>`;
  if (type === 14) return '<hr>';
  if (type === 1) return `<div class="row">${inner}</div>`;
  return `<span class="button ${style === 1 ? 'primary' : ''}">${emoji}${html(label)}${style === 5 ? ' ↗' : ''}</span>`;
}

const STYLE = `
body{margin:0;background:#313338;color:#dbdee1;font:15px/1.35 "Noto Sans","Noto Sans CJK JP","DejaVu Sans",sans-serif;width:760px}
main{display:flex;gap:14px;padding:14px}
.face{flex:none;width:40px;height:40px;border-radius:50%;background:#5865f2;display:grid;place-items:center;font-size:20px}
.name{color:#fff;font-weight:600}.app{background:#5865f2;color:#fff;font-size:10px;border-radius:3px;padding:1px 4px;margin:0 6px}
.container{border:1px solid #3f4147;border-left:4px solid;border-radius:8px;background:#2b2d31;padding:12px 14px;margin-top:6px;display:flex;flex-direction:column;gap:8px;max-width:620px}
h3{margin:2px 0 4px;font-size:17px;color:#f2f3f5}p{margin:0}li{margin:3px 0 3px 18px}small{display:block;font-size:12.5px;color:#949ba4}
a{color:#00a8fc;text-decoration:none}hr{width:100%;border:0;border-top:1px solid #3f4147;margin:2px 0}
.row{display:flex;gap:8px;flex-wrap:wrap}.button{background:#4e5058;color:#fff;border-radius:8px;padding:6px 13px;font-size:13.5px;font-weight:500;white-space:nowrap}.primary{background:#5865f2}
.section{display:flex;gap:14px;justify-content:space-between;align-items:center}.only{color:#949ba4;font-size:12px;margin-top:6px}`;

writeFileSync(
  file,
  `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><main><div class="face">⛴</div><div><span class="name">ban-status</span><span class="app">APP</span>${draw(message)}<div class="only">👁 Only you can see this</div></div></main>`,
);
