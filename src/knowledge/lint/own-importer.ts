// What an entry says names its own importer, or none; naming only others, it stands under the wrong one.
import type { Draft } from '../draft.ts';
import { list, reachOf } from './reach.ts';
import { type KnowledgeRule, within } from './rule.ts';

/** Shorter names are codes, and parts of other words. */
const MIN_LATIN = 4;
const MIN_OTHER = 2;
const LANGUAGES = ['en', 'ja', 'zh'] as const;

export const ownImporter: KnowledgeRule = {
  name: 'own-importer',
  description:
    'The texts of a measure, or of a fact that only authorities of others tell, do not name others and never its own.',
  scope: 'knowledge',
  check(draft, report) {
    const reach = reachOf(draft);
    const named = namesOf(draft);
    for (const entry of draft.measures) {
      const { importer, title, basis, summary } = entry.value;
      const texts = LANGUAGES.flatMap((language) => [title, basis, summary].map((text) => text?.[language] ?? ''));
      const found = named(texts.join('\n'));
      const [other] = found;
      if (other === undefined || found.some((id) => reach.importersMeet(id, importer))) continue;
      const message = `its text names \`${other}\`, and never \`${importer}\``;
      report({ where: within(entry, 'importer'), message, remedy: 'correct `importer`, or say whose measure it is' });
    }
    const decides = new Map(draft.parties.map(({ value }) => [value.id, value.importer]));
    for (const entry of draft.facts) {
      const { about, says, statement } = entry.value;
      const own = about.importers ?? [];
      const isOwn = (id: string) => own.some((one) => reach.importersMeet(one, id));
      const speakers = says.flatMap((id) => decides.get(id) ?? []);
      // Anyone may tell of anyone; an authority of another tells of its own importer, unless it names this one.
      if (own.length === 0 || speakers.length === 0 || speakers.some(isOwn)) continue;
      const found = named(LANGUAGES.map((language) => statement[language]).join('\n'));
      const [other] = found;
      if (other === undefined || found.some(isOwn)) continue;
      const message = `told by \`${speakers[0]}\`, and its text names \`${other}\`, never ${list(own)}`;
      report({
        where: within(entry, 'about', 'importers'),
        message,
        remedy: 'correct `importers`, or say whom it is about',
      });
    }
  },
};

/** The importers that a text names, by the names and aliases of the vocabulary. */
function namesOf(draft: Draft): (text: string) => string[] {
  const names = draft.importers.flatMap(({ value }) =>
    LANGUAGES.flatMap((language) =>
      [value.name[language], ...(value.aliases?.[language] ?? [])]
        .filter((name) => name.length >= (isLatin(name) ? MIN_LATIN : MIN_OTHER))
        .map((name) => ({ id: value.id, name })),
    ),
  );
  return (text) => [...new Set(names.flatMap(({ id, name }) => (holds(text, name) ? [id] : [])))];
}

function isLatin(name: string): boolean {
  return /\p{Script=Latin}/u.test(name);
}

/** Within a longer word of letters a name is not that name: "Omani" does not name Oman. */
function holds(text: string, name: string): boolean {
  if (!isLatin(name)) return text.includes(name);
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + name.length] ?? ' '}`;
    if (!/\p{Letter}/u.test(around)) return true;
  }
  return false;
}
