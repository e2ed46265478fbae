// How well reading does on the questions that nothing was learned from: with what was learned, and by the rules alone.
import { ask } from '../../src/ask.ts';
import type { Asked } from '../../src/knowledge/asked.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { Intent } from '../../src/knowledge/language.ts';
import { LEARNED } from '../../src/question/model.ts';
import { BY_RULES, type Reader, type Reading } from '../../src/question/reader.ts';
import type { Answer } from '../../src/say/answer.ts';
import { ASKED_ON } from './learn.ts';

/** A question with what came of it. */
export interface Came {
  readonly asked: Asked;
  readonly kind: string;
  readonly scope: string;
  readonly first: string;
  /** Entries that the first claims cite. */
  readonly told: readonly string[];
  readonly reading: Reading | null;
}

/** Claims that are read before "more" is pressed, at the least. */
const CLAIMS = 3;

/** What a claim stands on, and the conditions and series that it tells of. */
function entriesTold({ cites, kind, data }: Answer['short'][number]): readonly string[] {
  if (kind === 'condition') return [...cites, data.condition];
  if (kind === 'conditions') return [...cites, ...data.conditions];
  return kind === 'figure' ? [...cites, data.series] : cites;
}

export function cameOf(knowledge: Knowledge, asked: readonly Asked[], reader: Reader): Came[] {
  return asked.map((one) => {
    let reading: Reading | null = null;
    const noting: Reader = {
      read(signs) {
        reading = reader.read(signs);
        return reading;
      },
    };
    const { kind, query, short, more } = ask(knowledge, one.q, { today: ASKED_ON, reader: noting });
    const told = [...short, ...more].slice(0, CLAIMS).flatMap(entriesTold);
    return { asked: one, kind, scope: query.scope, first: query.intents[0] ?? '', told, reading };
  });
}

const isServed = ({ kind }: Came): boolean => kind === 'answer' || kind === 'unknown';

/** One line of figures over a group of questions. */
export function figuresOf(rows: readonly Came[]): string {
  const ours = rows.filter(({ asked }) => asked.scope === 'in');
  const others = rows.filter(({ asked }) => asked.scope !== 'in');
  const meant = ours.filter(({ asked }) => asked.entry !== undefined);
  const figures: readonly (readonly [string, readonly Came[], (row: Came) => boolean])[] = [
    ['ours served', ours, isServed],
    ['not ours refused or asked back', others, (row) => !isServed(row)],
    ['first intent', ours, (row) => row.first === row.asked.intents?.[0]],
    ['any intent', ours, (row) => row.asked.intents?.some((intent) => intent === row.first) ?? false],
    ['entry in the first claims', meant, (row) => row.told.includes(row.asked.entry ?? '')],
  ];
  return figures
    .flatMap(([name, of, right]) => (of.length > 0 ? [`${name} ${share(of.filter(right).length, of.length)}`] : []))
    .join(', ');
}

const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} % (${part}/${whole})`;

export function setAsideLines(knowledge: Knowledge, asked: readonly Asked[]): string[] {
  const readers: readonly (readonly [string, Reader])[] = [
    ['by rules alone', BY_RULES],
    ['with what was learned', LEARNED],
  ];
  return readers.flatMap(([name, reader]) => {
    const rows = cameOf(knowledge, asked, reader);
    const table = (of: (one: Asked) => string | undefined): string[] =>
      [...Map.groupBy(rows, (row) => of(row.asked))]
        .flatMap(([group, list]) => (group === undefined ? [] : [`  ${group}: ${figuresOf(list)}`]))
        .sort();
    return [
      `${asked.length} questions set aside, ${name}: ${figuresOf(rows)}`,
      `  out of scope: ${precisionOf(rows)}`,
      ...table(({ language }) => language),
      ...table(({ voice }) => voice),
      ...table(({ scope, sort }) => (scope === 'in' ? undefined : (sort ?? scope))),
      ...(reader === LEARNED ? [...confusionOf(rows), ...calibrationOf(rows)] : []),
    ];
  });
}

function precisionOf(rows: readonly Came[]): string {
  const refused = rows.filter(({ scope }) => scope !== 'in');
  const others = rows.filter(({ asked }) => asked.scope !== 'in');
  const right = refused.filter(({ asked }) => asked.scope !== 'in').length;
  return `precision ${share(right, refused.length || 1)}, recall ${share(right, others.length || 1)}`;
}

/** Which intents came in place of the one that was meant, the most frequent first. */
function confusionOf(rows: readonly Came[]): string[] {
  return Intent.options.flatMap((intent) => {
    const meant = rows.filter(({ asked, first }) => asked.intents?.[0] === intent && first !== '');
    const wrong = [...Map.groupBy(meant, ({ first }) => first)]
      .filter(([first]) => first !== intent)
      .map(([first, list]) => ({ first, times: list.length }))
      .sort((a, b) => b.times - a.times || (a.first < b.first ? -1 : 1));
    const right = meant.filter(({ first }) => first === intent).length;
    const told = wrong.map(({ first, times }) => `${first} ${times}`).join(', ');
    return meant.length > 0
      ? [`  ${intent} meant ${meant.length} times, came ${right}, instead: ${told || 'none'}`]
      : [];
  });
}

const STEPS = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95] as const;

/** How often it was right where it was so sure. */
function calibrationOf(rows: readonly Came[]): string[] {
  const intents = rows.flatMap(({ asked, reading }): Sure[] =>
    reading && asked.intents
      ? [{ ...likeliest(reading.intents), right: likeliest(reading.intents).member === asked.intents[0] }]
      : [],
  );
  const scopes = rows.flatMap(({ asked, reading }): Sure[] =>
    reading ? [{ chance: reading.scope.in, right: asked.scope === 'in' }] : [],
  );
  const entries = rows.flatMap(({ asked, reading }): Sure[] => {
    const best = reading?.entries[0];
    return asked.entry && best ? [{ chance: best.likeness, right: best.id === asked.entry }] : [];
  });
  return [
    ...calibrated('intent', intents),
    ...calibrated('ours', scopes),
    ...calibrated('entry', entries),
    ...calibrated(
      'whose Traditional Chinese',
      rows.flatMap(({ asked }) => writerOf(asked)),
    ),
  ];
}

/** Of a question in Traditional characters. */
function writerOf({ q, form }: Asked): Sure[] {
  const writers = LEARNED.writers?.(q);
  if (!writers || (form !== 'hk' && form !== 'tw')) return [];
  const { chance, member } = likeliest(writers);
  return [{ chance, right: member === form }];
}

interface Sure {
  readonly chance: number;
  readonly right: boolean;
}

const likeliest = (chances: Readonly<Record<string, number>>): { readonly member: string; readonly chance: number } =>
  Object.entries(chances)
    .map(([member, chance]) => ({ member, chance }))
    .reduce((best, one) => (one.chance > best.chance ? one : best));

const calibrated = (name: string, list: readonly Sure[]): string[] =>
  STEPS.flatMap((from, index) => {
    const to = STEPS[index + 1] ?? Number.POSITIVE_INFINITY;
    const inside = list.filter(({ chance }) => chance >= from && chance < to);
    const right = inside.filter((one) => one.right).length;
    return inside.length > 0 ? [`  ${name} sure from ${from}: right ${share(right, inside.length)}`] : [];
  });
