// Whether an act is asked for by its kind ("under which ordinance"), who issues a paper, or what somebody said: by the
// grammar of asking, whatever else is said.
import { derived } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold } from '../language/fold.ts';

const patterns = derived((knowledge): Readonly<Record<'act' | 'issuer' | 'saying' | 'passing', RegExp>> => {
  const all = [...knowledge.languages.values()].map(({ questions }) => questions);
  const any = (sources: readonly string[]): RegExp =>
    new RegExp(sources.map((source) => `(?:${fold(source)})`).join('|') || '(?!)', 'u');
  return {
    act: any(all.flatMap(({ act_asked: list = [] }) => list)),
    issuer: any(all.flatMap(({ issuer_asked: list = [] }) => list)),
    passing: any(all.flatMap(({ passing: list = [] }) => list)),
    saying: any(all.flatMap(({ saying_asked: list = [] }) => list)),
  };
});

export const asksForAct = (knowledge: Knowledge, text: string): boolean => patterns(knowledge).act.test(text);

export const asksWhoIssues = (knowledge: Knowledge, text: string): boolean => patterns(knowledge).issuer.test(text);

export const asksWhatWasSaid = (knowledge: Knowledge, text: string): boolean => patterns(knowledge).saying.test(text);

/** "Goods in transit": of goods that only pass, no rule on those that are let in says anything. */
export const asksOfPassing = (knowledge: Knowledge, text: string): boolean => patterns(knowledge).passing.test(text);
