// Lists told as sentences: prefectures by status, the sources by name.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Query } from '../question/query.ts';
import type { Verdict } from '../status/verdict.ts';
import type { Sentence } from './answer.ts';
import { measuresOf, sentence, visibleSources } from './cite.ts';
import { statusWord } from './status-word.ts';
import type { Words } from './words.ts';

export function listSentences(
  knowledge: Knowledge,
  words: Words,
  query: Query,
  verdicts: readonly Verdict[],
): Sentence[] {
  const wants = new Set(query.intents);
  return [
    ...(wants.has('list_regions') ? regions(knowledge, words, verdicts) : []),
    ...(wants.has('source') ? bases(knowledge, words, verdicts) : []),
  ];
}

function regions(knowledge: Knowledge, words: Words, verdicts: readonly Verdict[]): Sentence[] {
  return verdicts.flatMap((v) =>
    sentence(
      knowledge,
      'conditions',
      words.say('regions', {
        word: statusWord(words, v.status, v.announced?.date),
        count: String(v.origins.length),
        origins: words.origins(v.origins, true),
      }),
      measuresOf(knowledge, v.measures),
    ),
  );
}

/** Which act or report each column stands on, by name and number. */
function bases(knowledge: Knowledge, words: Words, verdicts: readonly Verdict[]): Sentence[] {
  return measuresOf(knowledge, [
    ...new Set(verdicts.flatMap((v) => [...(v.overturning ?? []), ...v.governingOnPaper, ...v.governing])),
  ]).flatMap((m) => {
    const first = visibleSources(knowledge, m)[0];
    const basis = m.basis
      ? words.text(m.basis)
      : first
        ? words.say('source_line', {
            publisher: first.publisher,
            date: first.published ? words.date(first.published) : words.say('no_date'),
            title: first.title,
          })
        : '';
    return sentence(knowledge, 'voices', words.say('basis', { title: words.text(m.title), basis }), [m]);
  });
}
