// A Query to an Answer: each intent adds its sentences and tables; the first one leads, by a figure, a fact or a verdict.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Fact } from '../knowledge/schema.ts';
import type { Query } from '../question/query.ts';
import type { Verdict } from '../status/verdict.ts';
import { ageSentences, checkSentences } from './ages.ts';
import { asksAhead } from './ahead.ts';
import { upcomingSentences } from './announced.ts';
import type { Answer, Sentence, Table } from './answer.ts';
import { aside, elsewhere } from './aside.ts';
import { caveats } from './caveats.ts';
import { answerSources, sentence } from './cite.ts';
import { comparisonSentences } from './comparison.ts';
import { besideVerdicts, factSentences, gapsOf, isFactFirst, isOpen, namedActs } from './fact-sentences.ts';
import { type Scored, selectFacts } from './facts.ts';
import { figures } from './figures.ts';
import { followUps } from './follow-ups.ts';
import { listSentences } from './lists.ts';
import { inReadingOrder, merged } from './order.ts';
import { otherImporters } from './others.ts';
import { comparisonTable, productsTable, regionsTable } from './tables.ts';
import { timeline } from './timeline.ts';
import { verdictLine } from './verdict-line.ts';
import { verdictSentences } from './verdict-sentences.ts';
import { dayOf, verdictsFor } from './verdicts.ts';
import { type Words, wordsOf } from './words.ts';

/** Facts an answer holds at most, "more" included. */
const FACTS = 16;

export function compose(knowledge: Knowledge, question: string, query: Query, today: string): Answer {
  const words = wordsOf(knowledge, query.language);
  const base = {
    question,
    language: query.language,
    knowledge: { version: knowledge.version.hash, newestSource: knowledge.version.newestSource },
  };
  if (query.scope !== 'in') return { ...base, ...aside(words, query, today) };
  if (query.elsewhere.length > 0 && query.importers.length === 0)
    return { ...base, ...elsewhere(knowledge, words, query, today) };
  const [primary = 'status'] = query.intents;
  const day = dayOf(query, today);
  const verdicts = verdictsFor(knowledge, query, day, today);
  const facts = selectFacts(knowledge, query, FACTS);
  const numbers = figures(knowledge, words, query, day);
  const events = query.intents.includes('timeline') ? timeline(knowledge, words, query, day, today) : null;
  const compared = comparisonSentences(knowledge, words, query, verdicts, day);
  const coming = upcomingSentences(knowledge, words, query, day, today);
  const acts = namedActs(knowledge, query);
  const verdictLeads = verdicts.length > 0 && acts.length === 0 && numbers === null && compared.length === 0;
  // "When will it be lifted?" is answered by what is announced, if anything is.
  const ahead = verdictLeads && asksAhead(knowledge, query) ? coming : [];
  const factFirst =
    acts.length > 0 ||
    numbers !== null ||
    (compared.length === 0 && ahead.length === 0 && isFactFirst(query, facts, verdicts, events !== null));
  const shown =
    factFirst || verdicts.length === 0
      ? facts
      : [...besideVerdicts(facts, verdicts, query), ...gapsOf(knowledge, facts, verdicts)];
  const open =
    acts.length === 0 &&
    numbers === null &&
    compared.length + ahead.length === 0 &&
    isOpen(primary, verdicts, facts, factFirst);
  const sentences = merged(
    inReadingOrder(
      [
        ...(numbers?.sentences ?? []),
        ...compared,
        ...acts.flatMap((act) => sentence(knowledge, 'verdict', words.text(act.summary), [act])),
        ...(factFirst ? factSentences(knowledge, words, shown, numbers !== null) : []),
        ...(factFirst || ahead.length > 0 ? [] : coming),
        ...verdictSentences(knowledge, words, query, verdicts, {
          brief: factFirst,
          lead: !factFirst && compared.length === 0,
          listed: events !== null && query.cases[0].at?.includes('/') === true,
          ahead,
        }),
        ...(factFirst ? coming.map((s) => ({ ...s, part: 'voices' as const })) : []),
        ...listSentences(knowledge, words, query, verdicts),
        ...(events?.sentences ?? []),
        ...(factFirst ? [] : factSentences(knowledge, words, shown)),
        ...otherImporters(knowledge, words, query, verdicts, day),
        ...ageSentences(knowledge, words, verdicts),
        ...checkSentences(
          knowledge,
          words,
          verdicts,
          shown.map((s) => s.fact),
        ),
      ],
      factFirst || !open,
    ),
  );
  const tables = [
    ...(numbers?.table ? [numbers.table] : []),
    ...verdictTables(knowledge, words, query, verdicts),
    ...(events?.tables ?? []),
  ];
  const told = [...sentences, ...tables.flatMap((table) => table.rows)];
  const unknown = sentences.length === 0 || open;
  const headline = sentences[0]?.part === 'verdict' ? sentences[0].text : unknownLine(words, verdicts);
  return {
    ...base,
    kind: unknown ? 'unknown' : 'answer',
    query,
    asOf: day,
    verdicts,
    headline,
    sentences,
    tables,
    // What the headline says already is not said again.
    caveats: caveats(knowledge, words, query, verdicts, shownAtOnce(facts, sentences), {
      day,
      today,
      unknown,
      told,
    }).filter((caveat) => !headline.includes(caveat.text)),
    sources: answerSources(knowledge, told),
    followUps: followUps(knowledge, words, query, day),
  };
}

/** What is not known, by name: a line about the bot, standing on no entry. */
function unknownLine(words: Words, verdicts: readonly Verdict[]): string {
  const open = verdicts.filter((v) => v.status === 'unknown').map((v) => verdictLine(words, { ...v, within: [] }));
  return [...new Set([...open, words.say('unknown_bare')])].join(words.say('line_separator'));
}

/** Facts that a reader sees without asking for more. */
function shownAtOnce(facts: readonly Scored[], sentences: readonly Sentence[]): Fact[] {
  const cited = new Set(sentences.flatMap((s) => (s.part === 'detail' ? [] : s.cites)));
  return facts.map((f) => f.fact).filter((fact) => cited.has(fact.id));
}

function verdictTables(knowledge: Knowledge, words: Words, query: Query, verdicts: readonly Verdict[]): Table[] {
  const wants = new Set(query.intents);
  const several = (of: (v: Verdict) => string): boolean => new Set(verdicts.map(of)).size > 1;
  const beside = several((v) => v.importer) || several((v) => v.product) || several((v) => v.from ?? v.day);
  return [
    ...(wants.has('list_regions') && verdicts.length > 0 ? regionsTable(knowledge, words, verdicts) : []),
    ...(wants.has('list_products') && verdicts.length > 0 ? productsTable(knowledge, words, verdicts) : []),
    ...(beside ? comparisonTable(knowledge, words, verdicts) : []),
  ];
}
