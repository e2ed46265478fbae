// A notice as a Discord message: what moved as any answer is told, with one button to all of it, and one that ends it.
import { type APIContainerComponent, ButtonStyle, ComponentType } from 'discord.js';
import { encodeAction } from '../present/action.ts';
import type { Asked } from '../present/asking.ts';
import { DISCORD } from '../present/limits.ts';
import { footer } from '../present/texts.ts';
import { escaped } from './markdown.ts';
import { bodyOf, fine, sourcesOf, tableText, texts } from './page-text.ts';
import { button, row } from './parts.ts';
import { accentOf, pagesOf } from './render.ts';

export const UNWATCH = 'unwatch';

export function noticeMessage({ answer, words, query }: Asked, note: string): APIContainerComponent {
  const [page] = pagesOf(answer, words);
  const accent = accentOf(answer);
  const full = { kind: 'full', language: answer.language, page: 0, query, statuses: '', question: '' } as const;
  return {
    type: ComponentType.Container,
    ...(accent === undefined ? {} : { accent_color: accent }),
    components: [
      ...(page
        ? [
            ...bodyOf(page, words),
            ...page.tables.flatMap((table) => texts([tableText(table, page.sources)])),
            ...sourcesOf(page, words),
          ]
        : texts([escaped(answer.headline)])),
      ...texts([fine(escaped(note)), fine(escaped(footer(words, answer, true)))]),
      ...row([
        button(words.say('ui_notice_full'), encodeAction(full, DISCORD.customId), { style: ButtonStyle.Primary }),
        button(words.say('ui_notice_stop'), UNWATCH),
      ]),
    ],
  };
}
