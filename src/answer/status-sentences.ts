// What stands under a verdict: both columns, since when, conditions, voices (design 6, in that order).
import { firstDay } from '../knowledge/dates.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Fact, Measure } from '../knowledge/schema.ts';
import { reaching } from '../status/reach.ts';
import type { Verdict } from '../status/verdict.ts';
import { besideSentences } from './announced.ts';
import type { Sentence } from './answer.ts';
import { type Entry, entryOf, measuresOf, sentence } from './cite.ts';
import { factsOn } from './fact-index.ts';
import { statusWord } from './status-word.ts';
import { partList } from './verdict-line.ts';
import type { Words } from './words.ts';

export function statusSentences(knowledge: Knowledge, words: Words, verdict: Verdict): Sentence[] {
  const governing = measuresOf(knowledge, verdict.governing);
  const paper = measuresOf(knowledge, verdict.governingOnPaper);
  const covering = measuresOf(knowledge, verdict.measures);
  const say = (part: Sentence['part'], text: string, entries: readonly Entry[]): Sentence[] =>
    sentence(knowledge, part, text, entries);
  const out: Sentence[] = [];
  const column = (
    name: 'paper' | 'practice',
    status: Verdict['status'],
    since: string | null,
    announced: string | undefined,
    measures: readonly Measure[],
  ): void => {
    measures.slice(0, 2).forEach((measure, index) => {
      const text =
        index > 0
          ? words.text(measure.summary)
          : words.say(name, {
              word: statusWord(words, status, announced),
              announced: announced ? words.date(announced) : 'none',
              since: since && !announced ? words.date(since) : 'none',
              summary: words.text(measure.summary),
            });
      out.push(...say(name, text, [measure]));
    });
  };
  const rule = (measure: Measure): Sentence[] =>
    say('paper', words.say('rule', { summary: words.text(measure.summary) }), [measure]);
  const same = verdict.status === verdict.onPaper;
  // What took a stricter rule away is the news: told before the rules that are left, and beside them.
  const news = measuresOf(knowledge, verdict.overturning ?? [])
    .filter((measure) => same || !governing.includes(measure))
    .slice(0, NEWS);
  out.push(...news.flatMap(rule));
  if (same) {
    const left = byWeight(governing).filter((measure) => !news.includes(measure));
    out.push(...left.slice(0, 3 - news.filter((measure) => governing.includes(measure)).length).flatMap(rule));
  } else {
    if (paper.length > 0)
      column('paper', verdict.onPaper, verdict.sinceOnPaper, verdict.announcedOnPaper?.date, byWeight(paper));
    if (governing.length > 0)
      column('practice', verdict.status, verdict.since, verdict.announced?.date, byWeight(governing));
  }
  for (const measure of measuresOf(knowledge, verdict.possible))
    out.push(...say('practice', words.say('possible', { summary: words.text(measure.summary) }), [measure]));
  if (verdict.sinceEarlier.length > 0)
    out.push(
      ...say(
        'since',
        words.say('since_earlier', { dates: words.list(verdict.sinceEarlier.map(words.date)) }),
        governing,
      ),
    );
  const inexact = [verdict.since].find((date) => date !== null && date.length < 10 && verdict.day.startsWith(date));
  if (inexact && !verdict.announced)
    out.push(...say('since', words.say('since_unknown_day', { date: words.date(inexact) }), governing));
  out.push(...besideSentences(knowledge, words, verdict));
  out.push(...conditionSentence(knowledge, words, verdict, covering));
  out.push(...voices(knowledge, words, verdict, [...governing, ...paper]));
  out.push(...thin(knowledge, words, governing));
  out.push(...besides(knowledge, words, verdict));
  if (verdict.within.length > 0) {
    const parts = verdict.within.map((part) => part.product);
    const cited = covering.concat(
      [...knowledge.measures.values()].filter(
        (m) => m.importer === verdict.importer && m.products.some((p) => parts.includes(p)),
      ),
    );
    const part = verdict.within.length <= FEW ? 'practice' : 'detail';
    out.push(...say(part, words.say('within', { parts: partList(words, verdict.within) }), cited));
  }
  for (const measure of covering.filter((m) => !governing.includes(m) && !paper.includes(m) && !news.includes(m)))
    out.push(...say('detail', words.text(measure.summary), [measure]));
  return out;
}

/** Measures told at once for what they took away. */
const NEWS = 2;

/** Newer and more particular measures say more of the case than old and general ones; the widest still comes along. */
const byWeight = (measures: readonly Measure[]): Measure[] =>
  [...measures].sort((a, b) => a.products.length - b.products.length || ((a.from ?? '') < (b.from ?? '') ? 1 : -1));

export function conditionSentence(
  knowledge: Knowledge,
  words: Words,
  verdict: Verdict,
  covering: readonly Measure[],
): Sentence[] {
  if (verdict.conditions.length === 0) return [];
  const names = verdict.conditions.flatMap((id) => knowledge.conditions.get(id) ?? []).map((c) => words.text(c.name));
  const holding = covering.filter((m) => m.conditions?.some((id) => verdict.conditions.includes(id)));
  const text = words.say(verdict.status === 'suspended' ? 'conditions_if' : 'conditions', { list: names.join(' · ') });
  return sentence(knowledge, 'conditions', text, holding);
}

/** As few parts as this are told at once: boneless beef within beef. */
const FEW = 3;
/** What a party said itself comes before what was looked for and what others make of it. */
const SPOKEN: ReadonlySet<string> = new Set(['announcement', 'statement', 'result']);
/** Voices told at once; the others stand behind "more". */
const VOICES = 2;

/** Said by an authority or for one, which comes before what the press was told. */
const isOfficial = (knowledge: Knowledge, fact: Fact): boolean =>
  fact.says.some((id) => OFFICIAL.has(knowledge.parties.get(id)?.kind ?? ''));
const OFFICIAL: ReadonlySet<string> = new Set(['authority', 'ministry', 'spokesperson', 'person']);

/** Who said what of the governing measures, and who disputes it. */
function voices(knowledge: Knowledge, words: Words, verdict: Verdict, measures: readonly Measure[]): Sentence[] {
  const disputing = new Set(measures.flatMap((m) => m.disputed_by ?? []));
  const facts = factsOn(
    knowledge,
    measures.map((m) => m.id),
    verdict.day,
  ).filter((f) => !disputing.has(f.id) && !f.topic.includes('registration'));
  const registration = factsOn(
    knowledge,
    measures.map((m) => m.id),
    verdict.day,
  )
    .filter((f) => f.topic.includes('registration'))
    .sort((a, b) => (firstDay(a.date ?? '1900') < firstDay(b.date ?? '1900') ? 1 : -1));
  const told = facts
    .filter((f) => SPOKEN.has(f.nature) && !f.topic.includes('outlook'))
    .sort((a, b) => Number(isOfficial(knowledge, b)) - Number(isOfficial(knowledge, a)))
    .slice(0, VOICES);
  const disputes = [...disputing].flatMap((id) => entryOf(knowledge, id) ?? []);
  return [
    ...disputes.flatMap((entry) =>
      sentence(
        knowledge,
        'voices',
        words.say('disputed', { statement: words.text('statement' in entry ? entry.statement : entry.summary) }),
        [entry],
      ),
    ),
    ...told.flatMap((fact) => sentence(knowledge, 'voices', words.text(fact.statement), [fact])),
    // The newest count stands with the conditions; the others are behind "more".
    ...registration.flatMap((fact, i) =>
      sentence(knowledge, i === 0 ? 'conditions' : 'detail', words.text(fact.statement), [fact]),
    ),
    ...facts
      .filter((fact) => !told.includes(fact))
      .flatMap((fact) => sentence(knowledge, 'detail', words.text(fact.statement), [fact])),
  ];
}

function thin(knowledge: Knowledge, words: Words, governing: readonly Measure[]): Sentence[] {
  if (governing.length === 0 || governing.some((m) => m.evidence === 'primary' || m.evidence === 'several_reports'))
    return [];
  const evidence = governing[0]?.evidence === 'inferred' ? 'evidence_inferred' : 'evidence_one_report';
  return sentence(knowledge, 'voices', words.say('thin', { evidence: words.say(evidence) }), governing);
}

/** The same goods under the importer's rules on something else: sale, luggage, parcels. Sale stands beside an import verdict. */
function besides(knowledge: Knowledge, words: Words, verdict: Verdict): Sentence[] {
  const sale = reaching(knowledge, verdict.importer, verdict.product, 'sale').filter(
    (r) => r.from <= verdict.day && verdict.day < r.until && verdict.origins.some((o) => r.origins.has(o)),
  );
  return sale.flatMap(({ measure }) =>
    sentence(
      knowledge,
      'voices',
      words.say('also', { acts_on: words.say('acts_sale'), summary: words.text(measure.summary) }),
      [measure],
    ),
  );
}
