// An answer shared later than it was given: what the newer knowledge says otherwise is told with it.
import type { Answer } from '../../src/say/answer.ts';
import type { Words } from '../../src/say/words.ts';
import { type Action, type Columns, statusesOf } from './action.ts';

/** A line on what was updated between the answer a button belonged to and this one; null where nothing was. */
export function updatedLine(words: Words, shown: Pick<Action, 'query' | 'statuses'>, now: Answer): string | null {
  // The first digits of the version stand second in an encoded query.
  const version = shown.query.split('.')[1] ?? '';
  if (now.knowledge.version.startsWith(version)) return null;
  if (shown.statuses === '') return words.say('ui_updated');
  const then = statusesOf(shown.statuses);
  if (then.length !== now.verdicts.length) return words.say('ui_updated_verdict');
  const changes = then.flatMap((before, index) => {
    const after = now.verdicts[index];
    if (!before || !after || (before.status === after.status && before.onPaper === after.onPaper)) return [];
    return [
      words.say('ui_updated_change', {
        product: words.product(after.product),
        importer: words.importer(after.importer),
        before: columns(words, before),
        after: columns(words, after),
      }),
    ];
  });
  if (changes.length === 0) return words.say('ui_updated_same');
  return words.say('ui_updated_changes', { changes: words.list([...new Set(changes)]) });
}

function columns(words: Words, { status, onPaper }: Columns): string {
  const word = words.status(status).word;
  return status === onPaper ? word : words.say('ui_both_columns', { word, paper: words.status(onPaper).word });
}
