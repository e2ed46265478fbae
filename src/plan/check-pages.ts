// Of an importer's official pages, those that tell of what decides the case or of what is not held, in the order to look.

import type { Check, Regime } from '../knowledge/schema.ts';
import { type AnswerLanguage, code } from '../language/answer-language.ts';
import type { ProductGraph } from '../status/products.ts';
import type { Verdict } from '../status/verdict.ts';

type Told = Pick<Verdict, 'product' | 'regimes' | 'deciding' | 'silent'>;
type Kinds = Pick<ProductGraph, 'ancestors'>;

/**
 * The page of a regime that neither decides nor is open or silent, or of other goods, is beside the case; one that names
 * none is of all, and comes after one of just these goods.
 */
export function pagesFor(
  kinds: Kinds,
  pages: readonly Check[],
  verdicts: readonly Told[],
  language: AnswerLanguage,
): Check[] {
  const asked = regimesOf(verdicts);
  // Food as such is of every regime, and goods of several have none in common: a page of one of them is beside the others.
  const isOfAll = (regimes: readonly Regime[]): boolean =>
    verdicts.every(
      (v) => kinds.ancestors(v.product).size > 1 && regimes.some((regime) => regimesOf([v]).includes(regime)),
    );
  const rank = ({ regimes }: Check): number => {
    // Its general page tells an importer more than one on what does not decide first, such as a register.
    if (!regimes) return BRINGS_IN.has(code(language)) ? ABOVE_SECOND : asked.length;
    // Where nothing decides, a page of one regime is no more than one of those that may.
    if (asked.length === 0) return 1;
    const ranks = regimes.map((regime) => asked.indexOf(regime)).filter((index) => index >= 0);
    return Math.min(...ranks, Infinity) + (isOfAll(regimes) ? 0 : asked.length);
  };
  const goods = new Set(verdicts.flatMap(({ product }) => [...kinds.ancestors(product)]));
  const fits = ({ products }: Check): boolean =>
    !products || verdicts.length === 0 || products.some((id) => goods.has(id));
  const breadth = ({ products }: Check): number => (products ? 0 : 1);
  return pages
    .filter((page) => fits(page) && rank(page) < Infinity)
    .toSorted(
      (a, b) =>
        side(a, language) - side(b, language) ||
        rank(a) - rank(b) ||
        breadth(a) - breadth(b) ||
        farness(a, language) - farness(b, language),
    );
}

/** Who reads Chinese or Korean brings goods in, and asks the importer's side; Japan's own offices write in Japanese. */
const side = ({ language: page }: Check, language: AnswerLanguage): number =>
  BRINGS_IN.has(code(language)) && page === 'ja' ? 1 : 0;
/** Of regimes in the order in which they decide, after the first. */
const ABOVE_SECOND = 0.5;
const BRINGS_IN: ReadonlySet<string> = new Set(['zh', 'ko']);

/** What decides comes first, then what may be stricter, then what is not held. */
function regimesOf(verdicts: readonly Told[]): Regime[] {
  const open = verdicts.flatMap(({ regimes }) => regimes.flatMap((r) => (r.status === 'open' ? [r.regime] : [])));
  return [...new Set([...verdicts.flatMap((v) => v.deciding), ...open, ...verdicts.flatMap((v) => v.silent)])];
}

/** Another script of the reader's language is nearer than another language. */
function farness({ language: page }: Check, language: AnswerLanguage): number {
  if (page === language) return 0;
  return page?.slice(0, 2) === language.slice(0, 2) ? 1 : 2;
}
