// Verdicts as sentences: one line for all groups, then what stands under each; in brief beside a fact that leads.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Query } from '../question/query.ts';
import { deciding, STRICTNESS, type Verdict } from '../status/verdict.ts';
import type { Sentence } from './answer.ts';
import { measuresOf, sentence } from './cite.ts';
import { conditionSentence, statusSentences } from './status-sentences.ts';
import { verdictLine } from './verdict-line.ts';
import type { Words } from './words.ts';

/** More verdicts than this are no longer told one by one. */
const MANY = 12;
/** Verdicts told with all that stands under them; the others by their line and age. */
const TOLD_IN_FULL = 6;

interface Manner {
  /** A fact leads: the verdict is told in a line beside it. */
  readonly brief: boolean;
  /** The verdicts' line leads the answer. */
  readonly lead: boolean;
  /** A list of dates tells what happened; what stands under the verdicts would say it again. */
  readonly listed: boolean;
  /** What is announced leads, before what holds until then. */
  readonly ahead: readonly Sentence[];
}

export function verdictSentences(
  knowledge: Knowledge,
  words: Words,
  query: Query,
  verdicts: readonly Verdict[],
  { brief, lead, listed, ahead }: Manner,
): Sentence[] {
  if (verdicts.length === 0) return [];
  const full = query.intents.includes('list_regions');
  const cited = measuresOf(knowledge, [
    ...new Set(
      verdicts.flatMap((v) => [...deciding(v), ...v.measures, ...v.possible, ...(v.announced?.measures ?? [])]),
    ),
  ]);
  // Across many importers, what is restricted is told in the line; the rest stands in the verdicts.
  const told = verdicts.length > MANY ? verdicts.filter((v) => v.status !== 'permitted') : verdicts;
  const lines = oneLineEach(told)
    .map((v) => verdictLine(words, v, full))
    .join(words.say('group_separator'));
  const text = brief ? words.say('status_beside', { lines }) : withPremise(words, query, verdicts, lines);
  const own = sentence(knowledge, lead ? 'verdict' : brief ? 'voices' : 'detail', text, cited);
  const first = ahead.length > 0 ? [led(words, ahead, words.say('until_then', { lines }), own)] : own;
  const needs =
    !brief && query.intents.includes('requirements') ? verdicts.flatMap((v) => needed(knowledge, words, v)) : [];
  const under = verdicts.slice(0, TOLD_IN_FULL).flatMap((v) => statusSentences(knowledge, words, v));
  // Beside a fact that leads, or a comparison, what stands under the verdicts is for who wants more.
  const beside = brief || !lead || listed;
  return [...first, ...needs, ...(beside ? under.map((s) => ({ ...s, part: 'detail' as const })) : under)];
}

/** Asked when, what is announced comes first, and what holds until then stands in the same lead. */
function led(words: Words, ahead: readonly Sentence[], untilThen: string, own: readonly Sentence[]): Sentence {
  const all = [...ahead, ...own];
  return {
    part: 'verdict',
    text: [...ahead.map(({ text }) => text), untilThen].join(words.say('group_separator')),
    cites: [...new Set(all.flatMap(({ cites }) => cites))],
    sources: [...new Set(all.flatMap(({ sources }) => sources))],
  };
}

/** "Why was it lifted?" of what is banned: the premise is put right before anything else. */
function withPremise(words: Words, query: Query, verdicts: readonly Verdict[], lines: string): string {
  const stopped = verdicts.some((v) => v.status === 'banned' || v.status === 'suspended');
  const open = verdicts.every((v) => v.status === 'conditional' || v.status === 'permitted');
  // What an act has opened, confirmed or not, is no longer simply stopped.
  const opened = verdicts.some((v) => v.announced && (v.status === 'conditional' || v.status === 'permitted'));
  if (query.premise === 'lifted' && stopped && !opened) return words.say('premise_lifted', { summary: lines });
  if (query.premise === 'banned' && open) return words.say('premise_banned', { summary: lines });
  return lines;
}

/** Groups that differ only in their parts read as one line; their parts are told below it. */
function oneLineEach(verdicts: readonly Verdict[]): Verdict[] {
  const lines = Map.groupBy(verdicts, (v) =>
    JSON.stringify([v.importer, v.product, v.status, v.onPaper, v.since, v.from]),
  );
  return [...lines.values()].map((list) => ({
    ...(list[0] as Verdict),
    origins: list.flatMap((v) => v.origins),
    within: strictestParts(list.flatMap((v) => v.within)),
  }));
}

/** Of a part that differs between the groups, the strictest: a line for all of them must promise none too much. */
function strictestParts(parts: Verdict['within']): Verdict['within'] {
  const byProduct = Map.groupBy(parts, (part) => part.product);
  return [...byProduct.values()].map((same) =>
    same.reduce((a, b) => (STRICTNESS[b.status] > STRICTNESS[a.status] ? b : a)),
  );
}

/** Asked for the paperwork, each condition is told in full. */
function needed(knowledge: Knowledge, words: Words, verdict: Verdict): Sentence[] {
  const covering = measuresOf(knowledge, verdict.measures);
  return [
    ...conditionSentence(knowledge, words, verdict, covering),
    ...verdict.conditions.flatMap((id) => {
      const condition = knowledge.conditions.get(id);
      return condition
        ? sentence(
            knowledge,
            'conditions',
            words.text(condition.text),
            covering.filter((m) => m.conditions?.includes(id)),
          )
        : [];
    }),
  ];
}
