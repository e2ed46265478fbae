// The door for what moved: changes in, an answer or the line of a list out, as any place renders it. Pure.
import type { Change } from './change/change.ts';
import { compare } from './knowledge/faults.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { changeClaims, type Noticing, noticePlan } from './plan/notice.ts';
import type { Answer, ToldClaim } from './say/answer.ts';
import { textOf } from './say/claims.ts';
import { said } from './say/say.ts';
import { wordsOf } from './say/words.ts';

/**
 * An answer that tells these changes by this knowledge; its `query` gives the full answer. Null where it has nothing to
 * tell of them: an entry may have been taken out since.
 */
export function noticeOf(knowledge: Knowledge, changes: readonly Change[], how: Noticing): Answer | null {
  const noticed = noticePlan(knowledge, changes, how);
  if (!noticed) return null;
  const { kind, headline, short, more, tables, sources, offers } = said(knowledge, noticed.plan, how.language);
  return {
    question: '',
    language: how.language,
    kind,
    query: noticed.query,
    asOf: how.today,
    verdicts: noticed.verdicts,
    headline,
    short,
    more,
    tables,
    sources: newestFirst(sources, short),
    followUps: [],
    offers,
    knowledge: { version: knowledge.version.hash, newestSource: knowledge.version.newestSource },
  };
}

/** A change as one line of a list; none where this knowledge has nothing to tell of it. */
export const lineOf = (knowledge: Knowledge, change: Change, { language, today }: Noticing): ToldClaim | undefined =>
  changeClaims(knowledge, change, today)
    .slice(0, 1)
    .map((claim) => ({
      slot: 'answer' as const,
      section: null,
      ...claim,
      text: textOf(wordsOf(knowledge, language), claim, knowledge),
    }))[0];

/** What the change itself stands on comes first, and of that the newest: it is what was not known before. */
function newestFirst(sources: Answer['sources'], short: Answer['short']): Answer['sources'] {
  const own = new Set(short.filter(({ slot }) => slot === 'answer').flatMap((told) => told.sources));
  const [first, rest] = [sources.filter(({ id }) => own.has(id)), sources.filter(({ id }) => !own.has(id))];
  return [...first.sort((a, b) => compare(b.published ?? '', a.published ?? '')), ...rest];
}
