// "Wrong?" under an answer: what may be wrong with it, and what is passed on to the curators once a person says so.
import type { Words } from '../../src/say/words.ts';
import type { Wrong } from '../state/report.ts';
import { WRONGS } from '../state/report.ts';
import type { Action } from './action.ts';
import type { Asking, Where } from './asking.ts';

const LABELS = { reading: 'ui_wrong_reading', fact: 'ui_wrong_fact', wording: 'ui_wrong_wording' } as const;

export interface WrongAsked {
  /** What is passed on and for how long, said before it is. */
  readonly line: string;
  readonly choices: readonly { readonly wrong: Wrong; readonly label: string }[];
}

export const wrongAsked = (words: Words, privacyCommand: string): WrongAsked => ({
  line: words.say('ui_wrong_ask', { command: privacyCommand }),
  choices: WRONGS.map((wrong) => ({ wrong, label: words.say(LABELS[wrong]) })),
});

/** Gives the line to tell. `action`: the button's, as it was pressed, with the question where the place has it. */
export async function passOn(
  asking: Asking,
  where: Where,
  wrong: Wrong,
  action: Action,
  privacyCommand: string,
): Promise<string> {
  const words = await asking.words(where);
  const opened = await asking.opened(action);
  // As it is answered now, of no conversation.
  const asked = opened && (await asking.press(opened, { ...where, conversation: undefined }));
  if (!opened || !asked) return words.say('ui_unreadable');
  const isKept = await asking.state.report(where.person, {
    wrong,
    language: action.language,
    question: action.question,
    query: opened.query,
    answer: asked.answer.headline,
  });
  return isKept ? words.say('ui_wrong_noted', { command: privacyCommand }) : words.say('ui_wrong_not_noted');
}
