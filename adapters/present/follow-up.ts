// What a follow-up's button adds: the verdict in a line, then the section asked for under the button's words, and no more.
import type { Intent } from '../../src/knowledge/language.ts';
import type { ClaimKind, Section } from '../../src/plan/claim.ts';
import type { Answer, ToldClaim } from '../../src/say/answer.ts';

/** Questions that follow on another, by what they ask for. */
const SECTION_OF: Readonly<Partial<Record<Intent, Section>>> = {
  requirements: 'papers',
  list_regions: 'prefectures',
  timeline: 'timeline',
  source: 'sources',
};

/** What tells how the case stands, in a line. */
const STANDING: ReadonlySet<ClaimKind> = new Set(['verdict', 'groups', 'cases', 'open_case', 'board']);
/** What is told of a section, wherever in the answer it stands. */
const OF_SECTION: Readonly<Partial<Record<Section, ReadonlySet<ClaimKind>>>> = {
  papers: new Set(['conditions', 'condition']),
  prefectures: new Set(['group']),
  timeline: new Set(['event', 'moved', 'changes']),
  sources: new Set(['basis']),
};
/** Each condition is told in full under the papers. */
const IN_SHORT: ReadonlySet<ClaimKind> = new Set(['conditions']);

/** The same answer where it is no follow-up, or has nothing to add of what was asked. */
export function onlyNew(answer: Answer): Answer {
  const [intent, ...others] = answer.query.intents;
  const section = intent && others.length === 0 ? SECTION_OF[intent] : undefined;
  if (section === undefined) return answer;
  const [standing] = answer.short.filter(({ kind }) => STANDING.has(kind));
  const all = [...answer.short, ...answer.more];
  const own = all.filter((claim) => claim.section === section || OF_SECTION[section]?.has(claim.kind));
  const inFull = own.filter(({ kind }) => !IN_SHORT.has(kind));
  const told = inFull.length > 0 ? inFull : own;
  // Rows of prefectures tell how each stands.
  const isTold = standing !== undefined || told.some(({ kind }) => kind === 'group');
  if (!isTold || told.length === 0) return answer;
  const check = answer.short.filter(({ kind }) => kind === 'check');
  const short = [
    ...(standing ? [standing] : []),
    ...told.map((claim): ToldClaim => ({ ...claim, slot: null, section })),
    ...check,
  ];
  return { ...answer, short, more: [], tables: [], sources: sourcesOf(answer, short) };
}

const sourcesOf = ({ sources }: Answer, claims: readonly ToldClaim[]): Answer['sources'] => {
  const needed = new Set(claims.flatMap((claim) => claim.sources));
  return sources.filter(({ id }) => needed.has(id));
};
