// Texts that an entry does not have in the answer's language are shown in English; a reader is told where that happened.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { LanguageCode } from '../knowledge/language.ts';
import type { Text } from '../knowledge/schema.ts';
import type { Row, Sentence } from './answer.ts';
import { type Entry, entryOf } from './cite.ts';

type Told = Pick<Sentence, 'cites'> & (Pick<Sentence, 'text'> | Pick<Row, 'cells'>);

/** The entries of which a sentence or row shows English words for want of words in this language. */
export function fellBack(knowledge: Knowledge, language: LanguageCode, told: readonly Told[]): string[] {
  const shown = told.flatMap((one) => {
    const text = 'text' in one ? one.text : one.cells.join('\n');
    return one.cites.filter((id) => {
      const entry = entryOf(knowledge, id);
      return entry && textsOf(knowledge, entry).some((own) => !own[language] && text.includes(own.en));
    });
  });
  return [...new Set(shown)];
}

function textsOf(knowledge: Knowledge, entry: Entry): Text[] {
  if ('statement' in entry) return [entry.statement];
  const conditions = (entry.conditions ?? []).flatMap((id) => knowledge.conditions.get(id) ?? []);
  return [
    entry.title,
    entry.summary,
    ...(entry.basis ? [entry.basis] : []),
    ...conditions.flatMap(({ name, text }) => [name, text]),
  ];
}
