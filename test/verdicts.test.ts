// The oracle of verdicts: every hand-worked case against what the knowledge and the resolver say of it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formatFault } from '../src/knowledge/faults.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { resolve } from '../src/status/resolve.ts';
import type { Part, Status, StepAt, Verdict } from '../src/status/verdict.ts';

type ActsOn = Parameters<typeof resolve>[1]['actsOn'];

interface Expected {
  readonly id: string;
  readonly importer: string;
  readonly product: string;
  readonly origins: readonly string[] | 'the-ten' | 'the-37' | 'all';
  readonly day: string;
  readonly acts_on?: ActsOn;
  readonly steps?: readonly StepAt[];
  readonly status: Status;
  readonly status_ok?: readonly Status[];
  readonly on_paper?: Status;
  readonly since?: string;
  readonly since_on_paper?: string;
  readonly verified?: string;
  readonly conditions?: readonly string[];
  readonly within?: readonly { readonly product: string; readonly status: Status; readonly on_paper: Status }[];
  readonly why: string;
}

const TODAY = '2026-11-23';
const TEN = ['fukushima', 'gunma', 'tochigi', 'ibaraki', 'miyagi', 'niigata', 'nagano', 'saitama', 'tokyo', 'chiba'];

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { cases } = parse(readFileSync(here('verdicts.yaml'), 'utf8')) as { cases: Expected[] };

const loaded = loadKnowledge(here('../knowledge'), { today: TODAY });
if (!loaded.ok) throw new Error(loaded.faults.map(formatFault).join('\n'));
const { knowledge } = loaded;

function originsOf({ origins }: Expected): readonly string[] {
  if (typeof origins !== 'string') return origins;
  const all = [...knowledge.prefectures.keys()];
  if (origins === 'all') return all;
  return all.filter((id) => TEN.includes(id) === (origins === 'the-ten'));
}

const verdictsOf = (expected: Expected): Verdict[] => {
  const { importer, product, day, steps = [], acts_on: actsOn = 'import' } = expected;
  return resolve(knowledge, { importer, product, origins: originsOf(expected), actsOn, steps }, day);
};

/** What the case speaks of, and nothing else, so that a failure shows only what differs. */
function columns(expected: Expected, verdict: Verdict | undefined): Record<string, unknown> {
  const { status_ok: statusOk = [expected.status] } = expected;
  if (!verdict) return { status: 'no verdict' };
  return {
    status: statusOk.includes(verdict.status) ? expected.status : verdict.status,
    ...(expected.on_paper && { on_paper: verdict.onPaper }),
    ...(expected.since && { since: verdict.since }),
    ...(expected.since_on_paper && { since_on_paper: verdict.sinceOnPaper }),
    ...(expected.verified && { verified: verdict.verified }),
  };
}

function wanted(expected: Expected): Record<string, unknown> {
  const { status, on_paper, since, since_on_paper, verified } = expected;
  const all = { status, on_paper, since, since_on_paper, verified };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function title(expected: Expected): string {
  const { importer, product, origins, day, steps, status, on_paper: paper, acts_on: actsOn = 'import' } = expected;
  const from = steps
    ? steps.map(({ step, origin }) => `${step} ${origin}`).join(', ')
    : typeof origins === 'string'
      ? origins
      : origins.join(', ');
  const what = `${product} (${from}) is ${status} for ${actsOn} to ${importer} on ${day}`;
  return `${what}${paper && paper !== status ? `, and ${paper} on paper` : ''} [${expected.id}]`;
}

describe('the verdicts worked by hand', () => {
  it('has cases with ids of their own that name only what the knowledge holds', () => {
    const ids = cases.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const strangers = cases.flatMap((c) => [
      ...[c.importer].filter((id) => !knowledge.importers.has(id)),
      ...[c.product, ...(c.within ?? []).map((part) => part.product)].filter((id) => !knowledge.products.has(id)),
      ...[...originsOf(c), ...(c.steps ?? []).map(({ origin }) => origin)].filter(
        (id) => !knowledge.prefectures.has(id),
      ),
    ]);
    expect([...new Set(strangers)]).toEqual([]);
  });

  for (const expected of cases) {
    it(title(expected), () => {
      const verdicts = verdictsOf(expected);
      const found = expected.steps
        ? [columns(expected, verdicts[0])]
        : originsOf(expected).map((id) =>
            columns(
              expected,
              verdicts.find((v) => v.origins.includes(id)),
            ),
          );
      for (const column of found) expect(column, expected.why).toEqual(wanted(expected));
      for (const id of expected.conditions ?? []) expect(verdicts[0]?.conditions, expected.why).toContain(id);
      if (!expected.within) return;
      const told = verdicts.flatMap((v) => v.within);
      const shown = ({ product, status, onPaper }: Part) => ({ product, status, on_paper: onPaper });
      if (expected.within.length === 0) expect(told.map(shown), expected.why).toEqual([]);
      else expect(told.map(shown), expected.why).toEqual(expect.arrayContaining([...expected.within]));
    });
  }
});

describe('groups of origins', () => {
  const groups = (importer: string, product: string, origins: string[] = []) =>
    resolve(knowledge, { importer, product, origins, actsOn: 'import' }, TODAY);

  it('tells seafood from Japan to China as ten prefectures and thirty-seven', () => {
    const seen = groups('cn', 'aquatic').map((v) => [v.origins.length, v.status, v.onPaper]);
    expect(seen).toEqual([
      [10, 'banned', 'banned'],
      [37, 'suspended', 'conditional'],
    ]);
  });

  it('tells beef of Hokkaido and of Gunma to Hong Kong apart by its conditions', () => {
    const seen = groups('hk', 'beef', ['hokkaido', 'gunma']);
    expect(seen.map((v) => v.status)).toEqual(['conditional', 'conditional']);
    expect(seen[0]?.conditions).not.toEqual(seen[1]?.conditions);
  });

  it('shows the group of China’s ten as banned since April 2011, and March 2011 for the first five', () => {
    const ten = groups('cn', 'fish', TEN);
    expect(ten.map((v) => [v.since, v.sinceEarlier])).toEqual([['2011-04-08', ['2011-03-24']]]);
  });
});
