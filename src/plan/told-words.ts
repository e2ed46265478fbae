// Words that nobody read and that stand in the very entries that are told: the reader was led there by them, so that the
// answer is of them, and to say that they were not read would be wrong.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { LanguageCode } from '../knowledge/language.ts';
import { code } from '../language/answer-language.ts';
import { isFood } from '../language/en/words.ts';
import { fold } from '../language/fold.ts';
import type { Query } from '../question/query.ts';
import { note } from './cite.ts';
import type { Claim, Plan } from './claim.ts';
import { nonEmpty } from './piece.ts';

/** Words told as not read: those likeliest to be goods stand first. */
const TOLD = 3;

/** The plan without saying of such words that they were not read. What is food is told whatever an entry has of it. */
export function withoutToldWords(knowledge: Knowledge, { language }: Query, plan: Plan): Plan {
  const claims = Object.values(plan.short).flat();
  if (!claims.some(({ kind }) => kind === 'unread')) return plan;
  const ids = new Set(claims.flatMap(({ cites }) => cites));
  const text = fold([...ids].map((id) => textOf(knowledge, id, code(language))).join('\n'));
  const isTold = (word: string): boolean => word.length > 1 && text.includes(fold(word)) && !isFood(fold(word));
  const answer = plan.short.answer.flatMap((one): Claim[] => {
    if (one.kind !== 'unread') return [one];
    const words = one.data.words.filter((word) => !isTold(word)).slice(0, TOLD);
    return words.length > 0 ? [note('unread', { words })] : [];
  });
  return nonEmpty(answer) ? { ...plan, short: { ...plan.short, answer } } : plan;
}

/** What an entry says, and what it is called, in the language. */
function textOf({ facts, measures }: Knowledge, id: string, language: LanguageCode): string {
  const fact = facts.get(id);
  if (fact) return fact.statement[language] ?? '';
  const measure = measures.get(id);
  return measure ? `${measure.title[language]}\n${measure.summary[language]}` : '';
}
