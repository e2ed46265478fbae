// "Do I need a certificate of origin?": whether the rules of a case ask for papers of that kind, comes before all that they ask for.
import type { Intent } from '../knowledge/language.ts';
import type { Paper } from '../knowledge/schema.ts';
import type { Verdict } from '../status/verdict.ts';
import type { Asked } from './asked.ts';
import { isBoard } from './board.ts';
import { claim, measuresOf } from './cite.ts';
import type { Claim, ClaimData } from './claim.ts';
import { isStoppedWhole } from './fact-lead.ts';
import type { Lead } from './piece.ts';

type Answered = ClaimData['paper'];

/** Of one importer's rule on goods, where all that is asked of answers alike. */
export function paperClaims(asked: Asked): Claim[] {
  const { query, verdicts } = asked;
  // "May they go?" asks of the goods, whatever paper is named beside it.
  const isOfGoodsAlone = query.asks !== null && asked.primary !== 'requirements';
  if (query.form !== 'yes_no' || isOfGoodsAlone || query.importers.length !== 1) return [];
  if (isBoard(asked) || isStoppedWhole(asked) || verdicts.length === 0) return [];
  const isOfGoods = !query.assumed.includes('products');
  return query.papers.flatMap((paper): Claim[] => {
    const each = verdicts.map((verdict) => answerOf(asked, verdict, paper));
    const [first] = each;
    if (!first || each.some(({ need }) => need !== first.need)) return [];
    // Goods that nobody named all need none, or nothing is said of them.
    if (!isOfGoods && first.need !== 'lapsed') return [];
    const data: Answered = {
      ...first,
      products: isOfGoods ? query.products : [],
      origins: query.origins,
      day: asked.day < asked.today ? asked.day : null,
      conditions: [...new Set(each.flatMap((one) => one.conditions))],
    };
    return paperClaim(asked, data);
  });
}

/** On the rules that ask for it; else on all that were looked at. */
function paperClaim({ knowledge, verdicts }: Asked, data: Answered): Claim[] {
  const measures = measuresOf(knowledge, [...new Set(verdicts.flatMap(({ measures: ids }) => ids))]);
  const holding = measures.filter((m) => m.conditions?.some((id) => data.conditions.includes(id)));
  return claim(knowledge, 'paper', data, holding.length > 0 ? holding : measures);
}

/** Papers on radiation are the regime's own, all of which is held where any is; of the others more may be asked than is held. */
const OF_RADIATION: ReadonlySet<Paper> = new Set(['radiation', 'origin']);

function answerOf({ knowledge }: Asked, verdict: Verdict, paper: Paper): Answered {
  const conditions = verdict.conditions.filter((id) => knowledge.conditions.get(id)?.papers?.includes(paper));
  const told = { importer: verdict.importer, products: [], origins: [], paper, conditions, since: null, day: null };
  if (conditions.length > 0) return { ...told, need: 'asked' };
  const own = verdict.regimes.find(({ regime }) => regime === 'radiation');
  const isHeld = own !== undefined && own.status !== 'open' && own.status !== 'silent';
  if (!OF_RADIATION.has(paper) || !isHeld) return { ...told, need: 'open' };
  return own.status === 'permitted' && own.since !== null
    ? { ...told, need: 'lapsed', since: own.since }
    : { ...told, need: 'none' };
}

/** Asked of these, papers are what is to be told of. */
const OF_PAPERS: ReadonlySet<Intent> = new Set(['status', 'requirements']);

/** The answer on a kind of paper comes first, and nothing says it twice. */
export function withPapers(asked: Asked, lead: Lead): Lead {
  const claims = OF_PAPERS.has(asked.primary) ? paperClaims(asked) : [];
  const [first, ...others] = claims;
  if (!first) return lead;
  const isLapsed = claims.some(({ kind, data }) => kind === 'paper' && data.need === 'lapsed');
  const isTold = ({ kind }: Claim): boolean => kind === 'lapsed' && isLapsed;
  return { ...lead, answer: [first, ...others, ...lead.answer.filter((one) => !isTold(one))] };
}
