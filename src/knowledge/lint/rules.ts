// Every lint rule, in the order in which a curator wants to hear of them.
import { aliases } from './aliases.ts';
import { calendar } from './calendar.ts';
import { contradictions } from './contradictions.ts';
import { cycles } from './cycles.ts';
import { danglingIds } from './dangling-ids.ts';
import { futureDates } from './future-dates.ts';
import { languages } from './languages.ts';
import { periods } from './periods.ts';
import { prefectures } from './prefectures.ts';
import { redirects } from './redirects.ts';
import type { Rule } from './rule.ts';
import { schemaLine } from './schema-line.ts';
import { series } from './series.ts';
import { shape } from './shape.ts';
import { stale } from './stale.ts';
import { standing } from './standing.ts';
import { support } from './support.ts';
import { uniqueIds } from './unique-ids.ts';
import { unusedSources } from './unused-sources.ts';
import { verified } from './verified.ts';

export const rules: readonly Rule[] = [
  shape,
  schemaLine,
  uniqueIds,
  danglingIds,
  redirects,
  prefectures,
  languages,
  cycles,
  aliases,
  series,
  calendar,
  futureDates,
  periods,
  standing,
  support,
  verified,
  contradictions,
  stale,
  unusedSources,
];
