// What reading learns from the questions in asked/: weights for src/question/model.ts, the same whenever they are learned.
import { createHash } from 'node:crypto';
import type { Asked } from '../../src/knowledge/asked.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { isSetAside } from '../../src/knowledge/set-aside.ts';
import everyday from '../../src/question/everyday.generated.json' with { type: 'json' };
import { type ModelFile, OUTPUTS, RARITY } from '../../src/question/model.ts';
import { readQuestion } from '../../src/question/read.ts';
import type { Signs } from '../../src/question/signs.ts';
import { writersOf } from '../../src/question/writers.ts';
import { crossed, fitted, leadsOf, leastOf } from './crossed.ts';
import type { Weights } from './descent.ts';
import { worthOf } from './evidence.ts';
import { askedAs } from './fitting.ts';
import { type Middles, middlesOf } from './likeness.ts';
import { base64, rounded, threes } from './packed.ts';
import { learnWriters } from './writers.ts';

/** Where the weights are committed, from the root of the repository. */
export const MODEL = 'src/question/model.generated.json';

/** Days that a question counts from ("last November") are counted from when the first of them were written. */
export const ASKED_ON = '2026-11-29';

/** Signs kept, the heaviest: twice as many read no better, and make the file twice as long. */
const KEPT = 24_000;

export interface Seen extends Asked {
  readonly signs: Signs;
}

/** Of a list of cases, which the rules read alone. */
const NO_SIGNS: Signs = {
  asked: [],
  meant: [],
  named: { text: '', language: 'en', importers: [], products: [], parties: [], topics: [], days: [] },
  ruled: { first: null, scope: 'in', bare: false },
};

/**
 * What each question shows, by the rules alone: what was learned before has no part in what is learned. Whose writing it is
 * says which importer is meant where none is named, and is learned first, from the same questions.
 */
export function seenOf(knowledge: Knowledge, asked: readonly Asked[]): Seen[] {
  const writers = writersOf(learnWriters(asked));
  return asked.map((one) => {
    let signs: Signs | null = null;
    const reader = {
      writers,
      read(look: () => Signs): null {
        signs = look();
        return null;
      },
    };
    readQuestion(knowledge, one.q, { today: ASKED_ON, reader });
    return { ...one, signs: signs ?? NO_SIGNS };
  });
}

/** From all that are not set aside. */
export function learn(knowledge: Knowledge, all: readonly Seen[]): ModelFile {
  // Of a list of cases nothing is learned: the rules read it alone.
  const seen = all.filter((one) => !isSetAside(one) && one.signs.asked.length > 0);
  const { intents, sorts } = fitted(seen);
  const read = crossed(seen);
  const ours = read.flatMap(({ one, intents: chances }) => (one.scope === 'in' ? [{ ...one, chances }] : []));
  return {
    questions: hashOfQuestions(all),
    words: hashOfWords(knowledge),
    ...packed(intents, sorts),
    leads: leadsOf(read),
    least: leastOf(read),
    writers: learnWriters(all),
    worthOfEvidence: worthOf(knowledge, ours, asksFor).map(rounded),
    entries: asksFor(seen),
  };
}

/** How people ask for each entry. */
function asksFor(some: readonly Seen[]): ModelFile['entries'] {
  const meant = some.flatMap(({ entry, signs, intents = [], weight = 1 }) =>
    entry ? [{ entry, signs: signs.meant, first: intents[0], times: weight }] : [],
  );
  const middles = middlesOf(meant);
  return { ...packedEntries(middles), fitting: base64(askedAs(middles.ids, meant)) };
}

/** Of what the questions say, not of how they are laid out in files. */
export const hashOfQuestions = (asked: readonly Asked[]): string =>
  digest(
    asked.map(({ language, form, id, situation, q, scope, sort, intents, entry, weight }) => [
      ...[language, form, id, situation, q, scope, sort, intents, entry, weight],
    ]),
  );

/** Of the words that show where names and cues are, and of those that are everyday ones. */
export const hashOfWords = ({
  languages,
  importers,
  prefectures,
  places,
  products,
  parties,
  facts,
  measures,
  series,
}: Knowledge): string =>
  digest([
    everyday,
    [...languages].map(([code, { questions }]) => [code, questions]),
    ...[importers, prefectures, places, products, parties].map((map) => [...map.values()]),
    ...[facts, measures, series].map((map) => [...map.values()].map(({ id, aliases }) => [id, aliases])),
  ]);

const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

function packed(intents: Weights, sorts: Weights): Pick<ModelFile, 'buckets' | 'weights' | 'worth' | 'bias'> {
  const rowOf = ({ of, bias }: Weights, bucket: number): Float64Array => of.get(bucket) ?? bias.map(() => 0);
  const of = (bucket: number): number[] => [...rowOf(intents, bucket), ...rowOf(sorts, bucket)];
  const heavy = [...new Set([...intents.of.keys(), ...sorts.of.keys()])].map((bucket) => ({
    bucket,
    weight: of(bucket).reduce((sum, value) => sum + value * value, 0),
  }));
  const kept = heavy
    .sort((a, b) => b.weight - a.weight || a.bucket - b.bucket)
    .slice(0, KEPT)
    .map(({ bucket }) => bucket)
    .sort((a, b) => a - b);
  const rows = kept.map(of);
  const worth = OUTPUTS.map((_, k) => rows.reduce((most, row) => Math.max(most, Math.abs(row[k] ?? 0)), 0) / 127 || 1);
  const bytes = Int8Array.from(rows.flatMap((row) => row.map((value, k) => Math.round(value / (worth[k] ?? 1)))));
  return {
    buckets: threes(kept),
    weights: base64(new Uint8Array(bytes.buffer)),
    worth: worth.map(rounded),
    bias: [...intents.bias, ...sorts.bias].map(rounded),
  };
}

function packedEntries({ ids, signs }: Middles): Omit<ModelFile['entries'], 'fitting'> {
  return {
    ids,
    buckets: threes(signs.map(({ bucket }) => bucket)),
    rarity: base64(Uint8Array.from(signs, ({ rarity }) => Math.min(255, Math.round(rarity * RARITY)))),
    counts: base64(Uint8Array.from(signs, ({ at }) => Math.min(255, at.length))),
    pointers: base64(
      Uint8Array.from(
        signs.flatMap(({ at }) =>
          at
            .slice(0, 255)
            .flatMap(([entry, weight]) => [entry & 255, entry >> 8, Math.round(Math.min(1, weight) * 255)]),
        ),
      ),
    ),
  };
}

/** As committed. */
export const modelText = (file: ModelFile): string => `${JSON.stringify(file)}\n`;
