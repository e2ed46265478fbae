// What is held of who asks, and of the place where they ask for those who manage it; and its deletion.
import type { Words } from '../../src/say/words.ts';
import type { Held } from '../state/ports.ts';
import type { Asking, Where } from './asking.ts';
import { LANGUAGE_NAMES } from './languages.ts';

/** Of a person, or of all of a server or workspace. */
export type Whose = 'person' | 'place';
export const WHOSE = ['person', 'place'] as const;
export const isWhose = (text: string): text is Whose => WHOSE.some((one) => one === text);

export interface Kept {
  readonly words: Words;
  readonly lines: readonly string[];
  /** Of whom something is held that may be deleted here. */
  readonly erasable: readonly Whose[];
}

export async function keptOf(asking: Asking, where: Where, manages: boolean): Promise<Kept> {
  const words = await asking.words(where);
  const [mine, theirs] = await Promise.all([
    asking.state.held(where.person),
    manages ? asking.state.held(where.place) : undefined,
  ]);
  const { language, importer } = await asking.state.choice('person', where.person);
  const settings = words.say('ui_discord_settings_now', {
    language: language ? LANGUAGE_NAMES[language] : words.say('ui_discord_automatic'),
    importer: importer ? words.importer(importer) : words.say('ui_settings_none'),
  });
  const lines = [
    words.say('ui_privacy_kept'),
    ...(mine
      ? [
          settings,
          words.say('ui_privacy_conversations', {
            subscriptions: words.number(mine.subscriptions),
            conversations: words.number(mine.conversations),
            reports: words.number(mine.reports),
          }),
        ]
      : [words.say('ui_privacy_unknown')]),
    ...(theirs
      ? [
          words.say('ui_privacy_place', {
            subscriptions: words.number(theirs.subscriptions),
            choices: words.number(theirs.choices),
            conversations: words.number(theirs.conversations),
            reports: words.number(theirs.reports),
          }),
        ]
      : []),
    ...pagesLine(asking, words),
  ];
  const holds = { person: mine, place: theirs };
  const isAny = (held: Held | undefined): boolean =>
    held !== undefined && Object.values(held).some((count) => count > 0);
  const erasable = WHOSE.filter((whose) => isAny(holds[whose]));
  return { words, lines, erasable };
}

/** Where the pages on privacy, terms and support are to be read, where the one who runs it says so. */
export const pagesLine = ({ pages }: Asking, words: Words): string[] =>
  pages === undefined ? [] : [words.say('ui_privacy_pages', { address: pages })];

export const ERASE_LABELS = { person: 'ui_privacy_erase', place: 'ui_privacy_erase_place' } as const;

/** Gives the line to tell. */
export async function erase(asking: Asking, where: Where, whose: Whose, manages: boolean): Promise<string> {
  // In their language as it was chosen until now.
  const words = await asking.words(where);
  if (whose === 'place' && !manages) return words.say('ui_privacy_refused');
  const isGone = await asking.state.forget(where[whose]);
  return words.say(isGone ? 'ui_privacy_erased' : 'ui_privacy_not_erased');
}
