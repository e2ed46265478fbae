// Pictures for the README: four answers at a phone's width, drawn from the payloads that Slack and Discord get:
// `node test/e2e/pictures.ts`
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownBlock } from '@slack/types';
import { type APIMessageComponent, ComponentType } from 'discord.js';
import { chromium } from 'playwright-core';
import { noticeMessage } from '../../adapters/discord/notice.ts';
import { messageOf } from '../../adapters/discord/render.ts';
import { KNOWLEDGE, knowledgeOrExit, today } from '../../adapters/host/command-line.ts';
import { followsWords } from '../../adapters/notices/followed.ts';
import { renderNotice } from '../../adapters/slack/notice.ts';
import { render } from '../../adapters/slack/render.ts';
import { ask } from '../../src/ask.ts';
import { changesBetween } from '../../src/change/between.ts';
import type { Moment } from '../../src/change/change.ts';
import { concerns } from '../../src/change/concerns.ts';
import { noticeOf } from '../../src/notice.ts';
import { encodeQuery } from '../../src/question/encode.ts';
import { wordsOf } from '../../src/say/words.ts';

/** A stop, a permission with a condition, a list, and a question that is asked back. */
const QUESTIONS = {
  stop: 'Can I ship scallops from Hokkaido to China?',
  permission: 'Are apples from Aomori allowed in Taiwan?',
  list: 'Which countries still restrict seafood from Japan?',
  clarify: 'Is it banned?',
} as const;

const WIDTH = 390;
const OUT = join(import.meta.dirname, '../../docs/phone');

const STYLE = `
  body { margin: 0; font: 15px/1.45 'Noto Sans', 'Noto Sans CJK JP', 'Noto Color Emoji', sans-serif; }
  main { width: ${WIDTH}px; box-sizing: border-box; padding: 12px; overflow: hidden; }
  p { margin: 0 0 6px; overflow-wrap: anywhere; } h3 { margin: 4px 0 8px; font-size: 17px; }
  .fine { font-size: 12px; opacity: .75; } .item::before { content: '• '; }
  .row { display: flex; gap: 8px; justify-content: space-between; align-items: start; }
  .button { display: inline-block; margin: 2px 6px 4px 0; padding: 5px 10px; border-radius: 6px; font-size: 13px; white-space: nowrap; }
  table { border-collapse: collapse; font-size: 11px; margin-bottom: 8px; } td { border: 1px solid #ddd; padding: 3px 4px; vertical-align: top; }
  tr:first-child td { font-weight: bold; } a { color: #1264a3; text-decoration: none; }
  .slack { background: #fff; color: #1d1c1d; } .slack .button { border: 1px solid #bbb; }
  .discord { background: #313338; color: #dbdee1; } .discord a { color: #00a8fc; } .discord .button { background: #4e5058; color: #fff; }
  section { background: #2b2d31; border-left: 4px solid; border-radius: 6px; padding: 10px 12px; } hr { border: 0; border-top: 1px solid #4e5058; }
`;

const knowledge = await knowledgeOrExit(KNOWLEDGE);
mkdirSync(OUT, { recursive: true });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: WIDTH, height: 800 } });
for (const [name, question] of Object.entries(QUESTIONS)) {
  const answer = ask(knowledge, question, { today: today() });
  const words = wordsOf(knowledge, answer.language);
  const query = encodeQuery(knowledge, answer.query, answer.asOf);
  const slack = render({ answer, words, query, page: null }, 0, { isPrivate: true });
  const discord = messageOf({
    answer,
    words,
    query,
    webPage: null,
    page: 0,
    asked: question,
    notes: [],
    isPrivate: true,
  });
  await draw(`slack-${name}`, 'slack', slack.blocks.map(blockHtml).join(''));
  await draw(`discord-${name}`, 'discord', componentHtml(discord));
}
await drawNotice();
await browser.close();

/** What a channel that follows seafood to China was told when the stop of November 2025 came, and what one is told of it on a phone. */
async function drawNotice(): Promise<void> {
  const [before, after] = ['2025-11-18', '2025-11-20'].map((day) => ({ knowledge, day })) as [Moment, Moment];
  const followed = { importers: ['cn'], products: ['aquatic'], origins: [], topics: [] };
  const changes = changesBetween(before, after).filter((change) => concerns(knowledge, change, followed));
  const answer = noticeOf(knowledge, changes.slice(0, 2), { language: 'en', today: after.day });
  if (!answer) throw new Error('nothing moved then');
  const words = wordsOf(knowledge, 'en');
  const asked = { answer, words, query: encodeQuery(knowledge, answer.query, answer.asOf) };
  const note = words.say('ui_notice_about', { list: followsWords(words, [followed]) });
  await draw('slack-notice', 'slack', renderNotice(asked, note).blocks.map(blockHtml).join(''));
  await draw('discord-notice', 'discord', componentHtml(noticeMessage(asked, note)));
}

async function draw(name: string, place: 'slack' | 'discord', html: string): Promise<void> {
  await page.setContent(`<meta charset="utf-8"><style>${STYLE}</style><body class="${place}"><main>${html}</main>`);
  await page.locator('main').screenshot({ path: join(OUT, `${name}.png`) });
}

function blockHtml(block: KnownBlock): string {
  switch (block.type) {
    case 'section':
      return `<div class="row"><p>${mrkdwn(block.text?.text ?? '')}</p>${
        block.accessory?.type === 'button' ? `<b class="button">${text(block.accessory.text.text)}</b>` : ''
      }</div>`;
    case 'context':
      return block.elements
        .map((one) => ('text' in one ? `<p class="fine">${mrkdwn(String(one.text))}</p>` : ''))
        .join('');
    case 'actions':
      return `<div>${block.elements.map((one) => ('text' in one ? `<b class="button">${text(one.text?.text ?? '')}</b>` : '')).join('')}</div>`;
    case 'table':
      return `<table>${block.rows
        .map(
          (row) =>
            `<tr>${row.map((cell) => `<td>${'text' in cell ? text(String(cell.text)) : ''}</td>`).join('')}</tr>`,
        )
        .join('')}</table>`;
    default:
      return '';
  }
}

function componentHtml(component: APIMessageComponent): string {
  switch (component.type) {
    case ComponentType.Container:
      return `<section style="border-color:#${(component.accent_color ?? 0x4e5058).toString(16).padStart(6, '0')}">${component.components.map(componentHtml).join('')}</section>`;
    case ComponentType.TextDisplay:
      return component.content.split('\n').map(markdown).join('');
    case ComponentType.Section:
      return `<div class="row"><div>${component.components.map(componentHtml).join('')}</div>${componentHtml(component.accessory)}</div>`;
    case ComponentType.Separator:
      return '<hr>';
    case ComponentType.ActionRow:
      return `<div>${component.components.map(componentHtml).join('')}</div>`;
    case ComponentType.Button:
      return `<b class="button">${'emoji' in component && component.emoji ? `${component.emoji.name} ` : ''}${text('label' in component ? (component.label ?? '') : '')}</b>`;
    default:
      return '';
  }
}

function text(plain: string): string {
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Slack's own escapes are those of HTML. */
function mrkdwn(said: string): string {
  return said
    .replace(/<(https?:[^|>]+)\|([^>]*)>/g, '<a>$2</a>')
    .replace(/\*([^*\n]+)\*/g, '<strong>$1</strong>')
    .replaceAll('\n', '<br>');
}

function markdown(line: string): string {
  const inner = text(line.replace(/^(?:###|-#|-) /, ''))
    .replace(/(?<!\\)\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g, '<a>$1</a>')
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replace(/\\([\p{P}\p{S}])/gu, '$1');
  if (line.startsWith('### ')) return `<h3>${inner}</h3>`;
  if (line.startsWith('-# ')) return `<p class="fine">${inner}</p>`;
  return line.startsWith('- ') ? `<p class="item">${inner}</p>` : `<p>${inner}</p>`;
}
