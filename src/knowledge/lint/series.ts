// A series that no result belongs to answers nothing: its subject or medium is most likely misspelt.
import { type KnowledgeRule, within } from './rule.ts';
import { didYouMean } from './suggest.ts';

export const series: KnowledgeRule = {
  name: 'series',
  description: 'Every series gathers results of some fact.',
  scope: 'knowledge',
  check(draft, report) {
    // A fact that has not its shape may be the one that holds the result.
    if (!draft.whole) return;
    const results = draft.facts.flatMap(({ value }) => value.results ?? []);
    const subjects = new Set(results.map(({ subject }) => subject));
    for (const entry of draft.series)
      for (const [index, { subject, medium }] of entry.value.of.entries()) {
        const media = new Set(results.flatMap((r) => (r.subject === subject && r.medium ? [r.medium] : [])));
        if (!subjects.has(subject))
          report({
            where: within(entry, 'of', index, 'subject'),
            message: `no result of any fact has the subject \`${subject}\``,
            remedy: didYouMean(subject, subjects, 'name one that results have, or remove it'),
          });
        else if (medium !== undefined && !media.has(medium))
          report({
            where: within(entry, 'of', index, 'medium'),
            message: `no result on \`${subject}\` has the medium \`${medium}\``,
            remedy: didYouMean(medium, media, 'name one that such results have, or remove it'),
          });
      }
  },
};
