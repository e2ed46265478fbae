// Every lint rule, in the order in which a curator wants to hear of them.
import { aliases } from './aliases.ts';
import { authorities } from './authorities.ts';
import { calendar } from './calendar.ts';
import { conditions } from './conditions.ts';
import { contradictions } from './contradictions.ts';
import { counters } from './counters.ts';
import { cycles } from './cycles.ts';
import { danglingIds } from './dangling-ids.ts';
import { disputes } from './disputes.ts';
import { endings } from './endings.ts';
import { evidence } from './evidence.ts';
import { factDates } from './fact-dates.ts';
import { foreignSources } from './foreign-sources.ts';
import { futureDates } from './future-dates.ts';
import { idleOverrides } from './idle-overrides.ts';
import { importersApart } from './importers-apart.ts';
import { invisible } from './invisible.ts';
import { korean } from './korean.ts';
import { languages } from './languages.ts';
import { leftStricter } from './left-stricter.ts';
import { lengths } from './lengths.ts';
import { links } from './links.ts';
import { listsAll } from './lists-all.ts';
import { newerEntries } from './newer-entries.ts';
import { overlaps } from './overlaps.ts';
import { ownImporter } from './own-importer.ts';
import { periods } from './periods.ts';
import { practiceBasis } from './practice-basis.ts';
import { prefectures } from './prefectures.ts';
import { punctuation } from './punctuation.ts';
import { readDates } from './read-dates.ts';
import { redirects } from './redirects.ts';
import { regimesApart } from './regimes-apart.ts';
import { register } from './register.ts';
import { released } from './released.ts';
import { review } from './review.ts';
import { rowDates } from './row-dates.ts';
import type { Rule } from './rule.ts';
import { sameAlias } from './same-alias.ts';
import { sameLink } from './same-link.ts';
import { schemaLine } from './schema-line.ts';
import { scripts } from './scripts.ts';
import { series } from './series.ts';
import { shape } from './shape.ts';
import { stale } from './stale.ts';
import { standing } from './standing.ts';
import { stops } from './stops.ts';
import { subjects } from './subjects.ts';
import { support } from './support.ts';
import { terms } from './terms.ts';
import { titles } from './titles.ts';
import { toldAlike } from './told-alike.ts';
import { toldDates } from './told-dates.ts';
import { toldFigures } from './told-figures.ts';
import { toldUnits } from './told-units.ts';
import { uniqueIds } from './unique-ids.ts';
import { units } from './units.ts';
import { unusedSources } from './unused-sources.ts';
import { verified } from './verified.ts';
import { years } from './years.ts';

export const rules: readonly Rule[] = [
  // What a file is.
  shape,
  schemaLine,
  uniqueIds,
  danglingIds,
  redirects,
  released,
  prefectures,
  languages,
  cycles,
  aliases,
  sameAlias,
  series,
  // When.
  calendar,
  years,
  futureDates,
  readDates,
  periods,
  endings,
  factDates,
  verified,
  // Who.
  support,
  evidence,
  authorities,
  foreignSources,
  ownImporter,
  importersApart,
  // What it says.
  standing,
  practiceBasis,
  conditions,
  contradictions,
  overlaps,
  idleOverrides,
  regimesApart,
  listsAll,
  disputes,
  toldDates,
  toldFigures,
  toldUnits,
  rowDates,
  toldAlike,
  units,
  subjects,
  // How it is written.
  korean,
  scripts,
  lengths,
  invisible,
  links,
  titles,
  punctuation,
  terms,
  register,
  counters,
  stops,
  // What a human looks at.
  sameLink,
  leftStricter,
  newerEntries,
  review,
  stale,
  unusedSources,
];
