// Where no importer was named: in one line, how the others that restrict differ.

import { derived } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Query } from '../question/query.ts';
import { importerMeasures } from '../status/reach.ts';
import { resolve } from '../status/resolve.ts';
import { STRICTNESS, type Verdict } from '../status/verdict.ts';
import { confirmedSince } from './ages.ts';
import type { Sentence } from './answer.ts';
import { measuresOf, sentence } from './cite.ts';
import { statusWord } from './status-word.ts';
import type { Words } from './words.ts';

/** Importers with a measure in force that does more than permit, on the newest day that any was confirmed. */
const restricting = derived((knowledge) => {
  const day = knowledge.version.newestSource;
  return [...knowledge.importers.keys()].filter((id) =>
    importerMeasures(knowledge, id).some((m) => m.effect !== 'permitted' && (!m.until || m.until > day)),
  );
});
/** Others told in the line. */
const MOST = 5;

export function otherImporters(
  knowledge: Knowledge,
  words: Words,
  query: Query,
  verdicts: readonly Verdict[],
  day: string,
): Sentence[] {
  const [product] = query.products;
  if (!product || verdicts.length === 0 || query.intents[0] !== 'status' || !query.assumed.includes('importers'))
    return [];
  const { origins, actsOn, steps } = query.cases[0];
  const asked = { product, origins, actsOn, steps };
  const found = restricting(knowledge)
    .filter((id) => !query.importers.includes(id))
    .flatMap((importer) => resolve(knowledge, { ...asked, importer }, day).slice(0, 1))
    .filter((v) => STRICTNESS[v.status] >= STRICTNESS.conditional)
    .slice(0, MOST);
  if (found.length === 0) return [];
  const list = found.map((v) =>
    words.say(confirmedSince(v) ? 'other_importer' : 'other_importer_bare', {
      importer: words.importer(v.importer),
      word: statusWord(words, v.status, v.announced?.date),
      origins: words.origins(v.origins),
      date: words.date(confirmedSince(v) ?? v.day),
    }),
  );
  const cited = measuresOf(knowledge, [...new Set(found.flatMap((v) => v.governing))]);
  return sentence(knowledge, 'voices', words.say('other_importers', { list: words.list(list) }), cited);
}
