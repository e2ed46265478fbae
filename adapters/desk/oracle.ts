// The oracle of verdicts: cases worked by hand from what the sources say, each held against what the knowledge gives.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { ActsOn, Effect, Regime, Step } from '../../src/knowledge/schema.ts';
import { resolve } from '../../src/status/resolve.ts';
import type { Verdict } from '../../src/status/verdict.ts';
import { ROOT } from '../host/command-line.ts';

/** Where the cases of this repository stand. */
export const ORACLE = join(ROOT, 'test/verdicts.yaml');

const Status = z.enum([...Effect.options, 'clear', 'unknown']);

/** `day` is the day of the case: what held then does not age, while what was last confirmed does and has no place here. */
export const OracleCase = z.strictObject({
  id: z.string(),
  importer: z.string(),
  product: z.string(),
  origins: z.union([z.array(z.string()), z.enum(['the-ten', 'the-37', 'all'])]),
  day: z.iso.date(),
  acts_on: ActsOn.default('import'),
  steps: z.array(z.strictObject({ step: Step, origin: z.string() })).optional(),
  status: Status,
  /** Every status that the sources allow, where they do not settle it. */
  status_ok: z.array(Status).optional(),
  on_paper: Status.optional(),
  since: z.string().optional(),
  since_on_paper: z.string().optional(),
  /** The regimes that decide, and those that are needed and silent, all of each. */
  deciding: z.array(Regime).optional(),
  silent: z.array(Regime).optional(),
  conditions: z.array(z.string()).default([]),
  within: z.array(z.strictObject({ product: z.string(), status: Status, on_paper: Status })).optional(),
  why: z.string(),
});
export type OracleCase = z.infer<typeof OracleCase>;

/** Groups are written out beside the cases: a slip in the vocabulary's own group then shows. */
const Oracle = z.strictObject({ 'the-ten': z.array(z.string()), cases: z.array(z.unknown()) });

export interface Placed {
  readonly expected: OracleCase;
  /** The prefectures that `the-ten` stands for; `the-37` are the others. */
  readonly ten: readonly string[];
  readonly line: number;
}

type Asked = Omit<Placed, 'line'>;

/** Throws, with the case and what is wrong with it, where one does not have its form. */
export function readOracle(file: string): Placed[] {
  const counter = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: counter });
  const { cases, 'the-ten': ten } = Oracle.parse(document.toJS());
  return cases.map((raw, index) => {
    const node = document.getIn(['cases', index], true);
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
    const line = counter.linePos(Array.isArray(range) ? Number(range[0]) : 0).line;
    const parsed = OracleCase.safeParse(raw);
    if (parsed.success) return { expected: parsed.data, ten, line };
    throw new Error(`${file}:${line} is no case of the oracle: ${z.prettifyError(parsed.error)}`);
  });
}

function originsOf(knowledge: Knowledge, { expected: { origins }, ten }: Asked): readonly string[] {
  if (typeof origins !== 'string') return origins;
  const all = [...knowledge.prefectures.keys()];
  return origins === 'all' ? all : all.filter((id) => ten.includes(id) === (origins === 'the-ten'));
}

export function verdictsOf(knowledge: Knowledge, asked: Asked): readonly Verdict[] {
  const { importer, product, day, steps = [], acts_on: actsOn } = asked.expected;
  return resolve(knowledge, { importer, product, origins: originsOf(knowledge, asked), actsOn, steps }, day);
}

/** What the knowledge says otherwise, a line each; none where the case holds. */
export function differences(knowledge: Knowledge, asked: Asked): string[] {
  const { expected } = asked;
  const origins = originsOf(knowledge, asked);
  const strangers = strangersIn(knowledge, asked);
  if (strangers.length > 0) return strangers.map((id) => `names \`${id}\`, which the vocabulary does not hold`);
  const verdicts = verdictsOf(knowledge, asked);
  const found = new Set<string>();
  const differ = (column: string, wanted: string, came: string, origin: string): void => {
    if (wanted !== came) found.add(`${column} is ${came}, expected ${wanted}${origin && ` (${origin})`}`);
  };
  const compare = (verdict: Verdict | undefined, origin: string): void => {
    const { status_ok: allowed = [expected.status] } = expected;
    if (!verdict) {
      found.add(`there is no verdict${origin && ` (${origin})`}`);
      return;
    }
    if (!allowed.includes(verdict.status)) differ('status', allowed.join(' or '), verdict.status, origin);
    if (expected.on_paper) differ('on_paper', expected.on_paper, verdict.onPaper, origin);
    for (const column of ['deciding', 'silent'] as const) {
      const wanted = expected[column];
      if (wanted) differ(column, wanted.join(' ') || 'none', verdict[column].join(' ') || 'none', origin);
    }
    if (expected.since) differ('since', expected.since, verdict.since ?? 'not known', origin);
    if (expected.since_on_paper)
      differ('since_on_paper', expected.since_on_paper, verdict.sinceOnPaper ?? 'not known', origin);
  };
  if (expected.steps) compare(verdicts[0], '');
  else
    for (const id of origins)
      compare(
        verdicts.find((v) => v.origins.includes(id)),
        id,
      );
  for (const id of expected.conditions)
    if (!verdicts[0]?.conditions.includes(id)) found.add(`the condition ${id} is not told`);
  if (expected.within) partsDiffer(expected.within, verdicts, (text) => found.add(text));
  return [...found];
}

function partsDiffer(
  wanted: NonNullable<OracleCase['within']>,
  verdicts: readonly Verdict[],
  say: (text: string) => void,
): void {
  const told = verdicts.flatMap((v) => v.within);
  if (wanted.length === 0 && told.length > 0) say(`tells parts apart: ${told.map((p) => p.product).join(', ')}`);
  for (const part of wanted) {
    const same = told.some(
      (p) => p.product === part.product && p.status === part.status && p.onPaper === part.on_paper,
    );
    if (!same) say(`does not tell ${part.product} apart as ${part.status}, ${part.on_paper} on paper`);
  }
}

function strangersIn(knowledge: Knowledge, asked: Asked): string[] {
  const { expected } = asked;
  const { importers, products, prefectures } = knowledge;
  return [
    ...[expected.importer].filter((id) => !importers.has(id)),
    ...[expected.product, ...(expected.within ?? []).map((part) => part.product)].filter((id) => !products.has(id)),
    ...[...originsOf(knowledge, asked), ...(expected.steps ?? []).map(({ origin }) => origin)].filter(
      (id) => !prefectures.has(id),
    ),
  ];
}
