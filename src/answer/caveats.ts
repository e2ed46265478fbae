// What a reader must know before leaning on the answer: age, thin ground, gaps, what was assumed or read.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Fact } from '../knowledge/schema.ts';
import { code } from '../language/answer-language.ts';
import type { Query } from '../question/query.ts';
import type { Verdict } from '../status/verdict.ts';
import type { Caveat, Row, Sentence } from './answer.ts';
import { fellBack } from './fallback.ts';
import type { Words } from './words.ts';

interface Moment {
  readonly day: string;
  readonly today: string;
  readonly unknown: boolean;
  /** What the answer shows. */
  readonly told: readonly (Sentence | Row)[];
}

export function caveats(
  knowledge: Knowledge,
  words: Words,
  query: Query,
  verdicts: readonly Verdict[],
  facts: readonly Fact[],
  { day, today, unknown, told }: Moment,
): Caveat[] {
  const out: Caveat[] = [];
  const add = (kind: Caveat['kind'], text: string, cites: readonly string[] = []): void => {
    if (!out.some((c) => c.text === text)) out.push({ kind, text, cites });
  };
  if (query.read.length > 0)
    add('read', words.say('caveat_read', { list: query.read.map((r) => `${r.typed} → ${r.read}`).join(', ') }));
  if (query.impossibleDates.length > 0)
    add(
      'imprecise',
      words.say('caveat_no_such_day', { typed: query.impossibleDates.join(', '), day: words.date(day) }),
    );
  if (query.assumed.length > 0) {
    const named = { importers: words.importer, products: words.product, origins: words.prefecture } as const;
    const list = query.assumed.flatMap((part) => {
      if (part !== 'importers' && part !== 'products' && part !== 'origins') return [];
      return query[part].length > 0
        ? [words.say(`part_${part}`, { value: words.list(query[part].slice(0, 10).map(named[part])) })]
        : [];
    });
    if (list.length > 0) add('assumed', words.say('caveat_assumed', { list: words.list(list) }));
  }
  if (query.elsewhere.length > 0) {
    const importers = words.list([...knowledge.importers.keys()].slice(0, 6).map(words.importer));
    add('gap', words.say('elsewhere', { place: query.elsewhere.join(', '), importers }));
  }
  if (unknown) {
    const near = [...new Set(verdicts.flatMap((v) => [...v.measures, ...v.possible]))]
      .flatMap((id) => knowledge.measures.get(id) ?? [])
      .slice(0, 3)
      .map((m) => words.text(m.title));
    if (near.length > 0) add('gap', words.say('unknown', { near: words.list(near) }));
    else add('gap', words.say('unknown_bare'));
  }
  for (const v of verdicts.filter((v) => v.stale).slice(0, 3)) {
    const told = v.announced?.announced ?? v.verified;
    if (told) add('stale', words.say('caveat_stale', { age: words.age(told, day) }), v.governing);
  }
  for (const fact of facts.filter((f) => f.nature === 'gap').slice(0, 2))
    add('gap', words.say('caveat_gap', { statement: words.text(fact.statement) }), [fact.id]);
  if (query.cases[0].at && query.cases[0].at.slice(0, 10) > today)
    add('future', words.say('caveat_future', { today: words.date(today) }));
  for (const { step, origin } of query.cases[0].steps) {
    if (step === 'transit') add('steps', words.say('caveat_transit', { place: words.prefecture(origin) }));
    if (step === 'ingredient') add('steps', words.say('caveat_ingredient'));
  }
  const english = fellBack(knowledge, code(query.language), told);
  if (english.length > 0) add('language', words.say('caveat_language'), english);
  add('about', words.say('disclaimer'));
  return out;
}
