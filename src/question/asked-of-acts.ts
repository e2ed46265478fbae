// Whether an act is asked for by its kind ("under which ordinance"), who issues a paper, or what somebody said: by the
// grammar of asking, whatever else is said.
import { derived } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold } from '../language/fold.ts';

const patterns = derived((knowledge): Readonly<Record<'act' | 'issuer' | 'saying', RegExp>> => {
  const all = [...knowledge.languages.values()].map(({ questions }) => questions);
  const any = (sources: readonly string[]): RegExp =>
    new RegExp(sources.map((source) => `(?:${fold(source)})`).join('|') || '(?!)', 'u');
  return {
    act: any(all.flatMap(({ act_asked: list = [] }) => list)),
    issuer: any(all.flatMap(({ issuer_asked: list = [] }) => list)),
    saying: any(all.flatMap(({ saying_asked: list = [] }) => list)),
  };
});

export const asksForAct = (knowledge: Knowledge, text: string): boolean => patterns(knowledge).act.test(text);

export const asksWhoIssues = (knowledge: Knowledge, text: string): boolean => patterns(knowledge).issuer.test(text);

export const asksWhatWasSaid = (knowledge: Knowledge, text: string): boolean => patterns(knowledge).saying.test(text);
