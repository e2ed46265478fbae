// Lists: prefectures by status, products by status, a timeline of dates, the sources by name.
import { firstDay, span } from '../knowledge/dates.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Measure } from '../knowledge/schema.ts';
import type { Reading } from '../question/query.ts';
import { productGraph } from '../status/products.ts';
import { importerMeasures } from '../status/reach.ts';
import type { Verdict } from '../status/verdict.ts';
import type { Sentence } from './answer.ts';
import { sentence, visibleSources } from './cite.ts';
import { measuresOf } from './status-sentences.ts';
import type { Words } from './words.ts';

export function listSentences(
  knowledge: Knowledge,
  words: Words,
  reading: Reading,
  verdicts: readonly Verdict[],
  day: string,
): Sentence[] {
  const wants = new Set(reading.query.intents);
  return [
    ...(wants.has('list_regions') ? regions(knowledge, words, verdicts) : []),
    ...(wants.has('timeline') ? timeline(knowledge, words, reading, day) : []),
    ...(wants.has('source') ? bases(knowledge, words, verdicts) : []),
  ];
}

function regions(knowledge: Knowledge, words: Words, verdicts: readonly Verdict[]): Sentence[] {
  return verdicts.flatMap((v) =>
    sentence(
      knowledge,
      'conditions',
      words.say('regions', { word: words.status(v.status).word, origins: words.origins(v.origins, true) }),
      measuresOf(knowledge, v.measures),
    ),
  );
}

/** Every measure on the product or what it is a kind of, and on its kinds, by date. */
function timeline(knowledge: Knowledge, words: Words, reading: Reading, day: string): Sentence[] {
  const { query } = reading;
  if (query.products.length === 0) return [];
  const graph = productGraph(knowledge);
  const period = query.at?.includes('/') ? span(query.at) : null;
  const concerned = (m: Measure): boolean =>
    m.products.some((p) => query.products.some((q) => graph.ancestors(q).has(p) || graph.ancestors(p).has(q)));
  return query.importers
    .flatMap((id) => importerMeasures(knowledge, id))
    .filter(
      (m) =>
        m.from &&
        firstDay(m.from) <= day &&
        concerned(m) &&
        (!period || (firstDay(m.from) >= period.first && firstDay(m.from) <= period.last)),
    )
    .sort((a, b) => (firstDay(a.from as string) < firstDay(b.from as string) ? -1 : 1))
    .flatMap((m) => sentence(knowledge, 'voices', `${words.date(m.from as string)}: ${words.text(m.title)}`, [m]));
}

/** Which act or report each column stands on, by name and number. */
function bases(knowledge: Knowledge, words: Words, verdicts: readonly Verdict[]): Sentence[] {
  return measuresOf(knowledge, [...new Set(verdicts.flatMap((v) => [...v.governingOnPaper, ...v.governing]))]).flatMap(
    (m) => {
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
    },
  );
}
