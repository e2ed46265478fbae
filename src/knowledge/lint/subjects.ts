// A subject that is one slip away from one that more facts have: most likely meant was that, and no question finds this.
import { distance } from 'fastest-levenshtein';
import { type KnowledgeRule, within } from './rule.ts';

export const subjects: KnowledgeRule = {
  name: 'subjects',
  description:
    'A `subject` of results is not a slip away from one that more facts have: a warning, since both may be meant.',
  scope: 'knowledge',
  check(draft, report) {
    const facts = new Map<string, Set<string>>();
    const rows = draft.facts.flatMap((entry) =>
      (entry.value.results ?? []).map(({ subject }, index) => ({ entry, index, subject, name: bare(subject) })),
    );
    for (const { entry, name } of rows) facts.set(name, (facts.get(name) ?? new Set()).add(entry.value.id));
    const count = (name: string): number => facts.get(name)?.size ?? 0;
    const near = new Map(
      [...facts.keys()].map((name) => {
        const others = [...facts.keys()].filter((other) => count(other) > count(name) && isSlip(name, other));
        return [name, others.sort((a, b) => distance(name, a) - distance(name, b) || count(b) - count(a))[0]];
      }),
    );
    for (const { entry, index, subject, name } of rows) {
      const meant = near.get(name);
      if (meant === undefined) continue;
      const message = `${count(name) === 1 ? 'no other fact has' : `only ${count(name)} facts have`} the subject \`${name}\`, and ${count(meant)} have \`${meant}\``;
      const remedy = `did you mean \`${subject.replace(name, meant)}\`?`;
      report({ where: within(entry, 'results', index, 'subject'), message, remedy, severity: 'warning' });
    }
  },
};

/** What narrows it stands in parentheses at its end. */
function bare(subject: string): string {
  return subject.replace(/ \([^()]*\)$/, '');
}

/** Shorter words are a slip away from too many others. */
const MIN = 5;
const TWO_FROM = 8;

/** Numbers are no letters: caesium-134 is another nuclide than caesium-137. */
function isSlip(name: string, other: string): boolean {
  const digits = (text: string): string => text.replaceAll(/\D/g, '');
  if (name.length < MIN || digits(name) !== digits(other)) return false;
  return distance(name, other) <= (name.length < TWO_FROM ? 1 : 2);
}
