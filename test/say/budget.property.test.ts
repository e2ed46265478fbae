// The short answer keeps to a phone's screen, and what must be told of each verdict is on it (design 6).
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { questionFiles, readQuestions } from '../../adapters/desk/eval.ts';
import { ask } from '../../src/ask.ts';
import { lazily } from '../../src/knowledge/derived.ts';
import { isBoard } from '../../src/plan/board.ts';
import type { ClaimKind, Told } from '../../src/plan/claim.ts';
import type { Answer, ToldClaim } from '../../src/say/answer.ts';
import { SCREEN } from '../../src/say/budget.ts';
import { wordsOf } from '../../src/say/words.ts';
import { isStop, type Verdict } from '../../src/status/verdict.ts';
import { current, holds, OF_STATUS } from '../holds.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';
import { question } from '../question/at-random.ts';
import { runs, sampled } from '../sampling.ts';

// Hundreds of answers: seconds here, more on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const isAtLength = process.env.RUNS_TIMES !== undefined;

/** The questions of the set, asked today. */
const known = lazily((): Answer[] =>
  sampled(questionFiles().flatMap(readQuestions), 12).map(({ q, context }) =>
    ask(knowledge, q, { today: TODAY, context: context ?? undefined }),
  ),
);
/** Questions put together at random: 2,000 where it is run at length. */
const random = lazily((): Answer[] =>
  fc.sample(question, runs(100).numRuns).map((text) => ask(knowledge, text, { today: TODAY })),
);
const answers = (): Answer[] => [...known(), ...random()];

function always(check: (answer: Answer) => void, of = answers()): void {
  for (const answer of of)
    try {
      check(answer);
    } catch (error) {
      throw new Error(`${JSON.stringify(answer.question)} in ${answer.language}`, { cause: error });
    }
}

/** Rows under a first line of another kind. */
const ROWS: ReadonlySet<ClaimKind> = new Set(['group', 'event']);
/** Lists whose first line is one of them: the documents asked for, what each of several groups has to meet, goods over many importers. */
const LISTS: ReadonlySet<ClaimKind> = new Set(['basis', 'conditions', 'board']);

/** Rows of lists and tables may run on under their first line. */
function isRow(claim: ToldClaim, index: number, all: readonly ToldClaim[]): boolean {
  if (claim.kind === 'open_case') return claim.data.row;
  return ROWS.has(claim.kind) || (LISTS.has(claim.kind) && all.findIndex(({ kind }) => kind === claim.kind) < index);
}

/** The own words of an entry or a document: they are told whole. */
const OWN_WORDS: ReadonlySet<ClaimKind> = new Set(['statement', 'measure', 'basis']);

const lengthOf = (claims: readonly ToldClaim[]): number =>
  claims.filter((...of) => !isRow(...of)).reduce((sum, { text }) => sum + text.length, 0);
const isLedByOwnWords = ({ short: [first] }: Answer): boolean => first !== undefined && OWN_WORDS.has(first.kind);

describe('the short answer', () => {
  it('is one screen, rows of lists and tables apart; beside the own words of an entry that leads, no more', () =>
    always((answer) => {
      const { short, language } = answer;
      const [, ...beside] = short;
      // Beside papers, too, an entry that is plainly meant is told in its own words.
      // Of importers that nobody named, the table has each age.
      const [first] = short.filter(({ kind }) => kind === 'age');
      const isBoard = short.some(({ kind }) => kind === 'board');
      const own = short.filter(
        (claim) =>
          !(claim.slot === 'answer' && OWN_WORDS.has(claim.kind)) &&
          !(isBoard && claim.kind === 'age' && claim !== first),
      );
      expect(lengthOf(isLedByOwnWords(answer) ? beside : own)).toBeLessThanOrEqual(SCREEN[language]);
    }, known()));

  it.runIf(isAtLength)(
    'is longer in few, with the own words of an entry that leads, and of what is asked at random',
    () => {
      const long = answers().filter(({ short, language }) => lengthOf(short) > SCREEN[language]);
      expect(long.length / answers().length).toBeLessThan(0.02);
    },
  );

  it.runIf(isAtLength)('tells how long it is', () => {
    for (const [name, list] of Object.entries({ set: known(), random: random() }))
      for (const [language, own] of Map.groupBy(list, (answer) => answer.language)) {
        const lengths = own.map(({ short }) => lengthOf(short)).sort((a, b) => a - b);
        const at = (share: number) => lengths[Math.min(lengths.length - 1, Math.floor(lengths.length * share))];
        const over = lengths.filter((length) => length > SCREEN[language]).length;
        console.info(
          `${name}, ${language}: ${own.length}, half ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)}, over a screen ${over}`,
        );
      }
  });
});

/** What must be told of each verdict that an answer tells; of a time, of those at its end. */
describe('of each verdict the short answer, its rows and its tables tell', () => {
  const each = (check: (verdict: Verdict, answer: Answer) => void): void =>
    always((answer) => {
      // Where a fact answers and nobody named goods or importers, nobody asked for the status: it waits behind.
      const isOfAny = isBoard(answer) || answer.query.importers.length === 0;
      const isAsked = namesGoods(answer) && !isOfAny;
      if (!isAsked && !(answer.short[0] && OF_STATUS.has(answer.short[0].kind))) return;
      for (const verdict of current(answer.verdicts)) if (isTold(verdict, answer)) check(verdict, answer);
    });

  /** Food as such names none: "food exports to Korea" asks for no status. A place does ask for one. */
  const namesGoods = ({ query: { assumed, origins, products } }: Answer): boolean =>
    !assumed.includes('products') &&
    (origins.length > 0 || products.some((id) => knowledge.products.get(id)?.parents.length !== 0));

  /** A table has no row without an entry: of many cases, those of which nothing is held are counted. */
  const isTold = (
    { importer, product, status, measures, possible }: Verdict,
    { short, tables, query, verdicts }: Pick<Answer, 'short' | 'tables' | 'query' | 'verdicts'>,
  ): boolean =>
    // Of a count over all, those that restrict have rows, each of its stops where it has some; the others are counted.
    !short.some((one) => one.kind === 'compared' && !one.data.restricting.some((of) => of.importer === importer)) &&
    !(
      short.some(({ kind }) => kind === 'compared') &&
      !isStop(status) &&
      verdicts.some((v) => v.importer === importer && v.product === product && isStop(v.status))
    ) &&
    (status !== 'unknown' ||
      measures.length + possible.length > 0 ||
      !(isBoard({ query }) || short.some(({ kind }) => kind === 'compared' || kind === 'cases')) ||
      !tables.some(({ kind }) => kind === 'comparison'));

  /** The claims that tell the verdict's status, and the cells of rows that do. */
  function tellingOf(v: Verdict, answer: Answer): { claims: ToldClaim[]; rows: string[][] } {
    const { short, tables, language, verdicts } = answer;
    const words = wordsOf(knowledge, language);
    const isOf = (told: Told): boolean =>
      told.importer === v.importer &&
      told.product === v.product &&
      told.status === v.status &&
      v.origins.every((id) => told.origins.includes(id));
    const claims = short.filter(
      (claim) =>
        ((claim.kind === 'verdict' || claim.kind === 'group' || claim.kind === 'open_case') && isOf(claim.data)) ||
        (claim.kind === 'groups' && (claim.data.rows ?? []).some(isOf)),
    );
    const symbol = words.status(v.status).symbol;
    // What is alike but for the prefectures has one row.
    const alike = [
      ...new Set(
        verdicts
          .filter((one) => (['importer', 'product', 'status', 'since'] as const).every((key) => one[key] === v[key]))
          .flatMap(({ origins }) => origins),
      ),
    ];
    const rows = tables.flatMap((table) =>
      table.rows
        .map((row) => [...row.cells])
        .filter(
          (cells) =>
            cells.includes(words.importer(v.importer)) &&
            // All from one place have no column for it.
            (!table.columns.includes(words.say('column_prefectures')) ||
              [v.origins, alike].some((ids) => cells.includes(words.origins(ids)))) &&
            cells.some((cell) => cell.startsWith(symbol)),
        ),
    );
    return { claims, rows };
  }

  it('status, goods, prefectures and importer', () =>
    each((v, answer) => {
      const words = wordsOf(knowledge, answer.language);
      const { claims, rows } = tellingOf(v, answer);
      const what = `${v.importer} ${v.product} ${v.status} of ${v.origins.length}`;
      expect(claims.length + rows.length, what).toBeGreaterThan(0);
      const heads = answer.short.flatMap((claim) => (claim.kind === 'groups' ? [claim] : []));
      for (const claim of claims) {
        const head = heads.filter(({ data }) => data.importer === v.importer && data.product === v.product);
        const isNamed = claim.kind !== 'group' || claim.data.named;
        const text = [claim.text, ...(isNamed ? [] : head.map((one) => one.text))].join('\n').toLowerCase();
        // Rows under a premise that is put right stand under its sentence.
        for (const name of [words.status(v.status).symbol, words.product(v.product), words.importer(v.importer)])
          expect(isNamed || head.length > 0 ? text : answer.headline.toLowerCase(), what).toContain(name.toLowerCase());
      }
    }));

  it('since when it is so, or for when it is announced', () =>
    each((v, answer) => {
      const date = v.announced?.date ?? v.since;
      if (!date || v.status === 'unknown') return;
      const { claims, rows } = tellingOf(v, answer);
      const text = wordsOf(knowledge, answer.language).date(date);
      const isThere =
        claims.some((claim) => claim.text.includes(text)) || rows.some((cells) => cells.join().includes(text));
      expect(isThere, `${v.importer} ${v.product} ${v.status}, since ${date}`).toBe(true);
    }));

  it('how old that is: by itself, in its row of a table, or as one of those newer than the oldest', () =>
    each((v, { short, tables, language, asOf }) => {
      const words = wordsOf(knowledge, language);
      const date = v.announced?.announced ?? v.verified;
      if (!date) return;
      const ages = short.flatMap((claim) => (claim.kind === 'age' ? [claim.data] : []));
      const isThere =
        ages.some(({ list }) => list.some((one) => one.date === date)) ||
        ages.some(({ list, newer }) => newer > 0 && list.every((one) => one.date <= date)) ||
        tables.some(({ rows }) => rows.some(({ cells }) => cells.includes(words.date(date))));
      expect(isThere, `${v.importer} ${v.product} ${v.status}, of ${date} on ${asOf}`).toBe(true);
    }));

  it('a page to check today, at once of the first two importers and behind it of four more', () =>
    always(({ query, verdicts, short, more }) => {
      const importers = [...new Set(verdicts.map((v) => v.importer))];
      const checked = (claims: readonly ToldClaim[]): string[] =>
        claims.flatMap((claim) => (claim.kind === 'check' ? [claim.data.importer] : []));
      const hasPage = (importer: string): boolean =>
        (knowledge.importers.get(importer)?.check ?? []).length > 0 &&
        verdicts.some((v) => v.importer === importer && v.measures.length + v.possible.length > 0);
      // Of importers that nobody named the first will do: each is asked about by itself.
      const isNamed =
        query.importers.length > 0 && !isBoard({ query }) && !short.some(({ kind }) => kind === 'compared');
      const atOnce = isNamed ? 2 : 1;
      expect(checked(short)).toEqual(expect.arrayContaining(importers.slice(0, atOnce).filter(hasPage)));
      expect(checked([...short, ...more])).toEqual(expect.arrayContaining(importers.slice(0, 6).filter(hasPage)));
    }));

  it('what is silent, where it is not stopped', () =>
    each((v, answer) => {
      if (v.status === 'banned' || v.status === 'suspended' || v.silent.length === 0) return;
      const words = wordsOf(knowledge, answer.language);
      if (v.regimes.every(({ status }) => status === 'silent')) return;
      const { claims } = tellingOf(v, answer);
      const notes = answer.short.filter(({ kind }) => kind === 'silent');
      for (const regime of v.silent) {
        const name = words.say(`regime_${regime}`);
        expect(
          [...claims, ...notes].some(({ text }) => text.includes(name)),
          `${v.importer} ${v.product} ${v.status}: ${regime}`,
        ).toBe(true);
      }
    }));
});

it.runIf(isAtLength)('all that must hold of an answer holds of these', () => always(holds));
