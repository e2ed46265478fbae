// What two importers that are compared stop differently: of which goods, and from which prefectures.
import { isStop } from '../status/verdict.ts';
import type { Asked } from './asked.ts';
import { isBoard } from './board.ts';
import { claim, measuresOf } from './cite.ts';
import type { Claim, ClaimData } from './claim.ts';
import { heldAtEnd } from './verdicts.ts';

type Stopped = ClaimData['differ']['goods'][number];

/** Of two importers that were named, where one of them stops only some of the places: all or nothing the rows say. */
export function differenceClaims(asked: Asked): Claim[] {
  const { knowledge, query } = asked;
  const [one, other, ...more] = query.importers;
  if (one === undefined || other === undefined || more.length > 0 || isBoard(asked)) return [];
  const verdicts = heldAtEnd(asked.verdicts);
  const times = new Set(verdicts.map((v) => v.from ?? v.day)).size;
  if (times !== 1 || query.cases.some(({ actsOn }) => actsOn !== 'import')) return [];
  const all = [...knowledge.prefectures.keys()];
  const goods = [...Map.groupBy(verdicts, (v) => v.product)].flatMap(([product, own]): Stopped[] => {
    const of = (importer: string) => own.filter((v) => v.importer === importer);
    const stopped = (importer: string): string[] => {
      const ids = new Set(of(importer).flatMap((v) => (isStop(v.status) ? v.origins : [])));
      return all.filter((id) => ids.has(id));
    };
    const isBoth = of(one).length > 0 && of(other).length > 0;
    return isBoth ? [{ product, stopped: [stopped(one), stopped(other)] }] : [];
  });
  // What only kinds of the goods are stopped by is told by the rows.
  if (verdicts.some((v) => !isStop(v.status) && v.within.some((part) => isStop(part.status)))) return [];
  const asks = new Set(verdicts.flatMap((v) => v.origins)).size;
  const isPartly = goods.some(({ stopped }) => stopped.some(({ length }) => length > 0 && length < asks));
  if (!isPartly) return [];
  const wider = (a: 0 | 1, b: 0 | 1): boolean =>
    goods.every(({ stopped }) => stopped[b].every((id) => stopped[a].includes(id)));
  const [isOne, isOther] = [wider(0, 1), wider(1, 0)];
  const isSame = isOne && isOther;
  const data: ClaimData['differ'] = {
    importers: [one, other],
    more: isSame ? 'same' : isOne ? 'first' : isOther ? 'second' : 'each',
    goods: isSame ? goods : goods.filter(({ stopped: [a, b] }) => a.join() !== b.join()),
  };
  const governing = new Set(verdicts.flatMap((v) => (isStop(v.status) ? v.governing : [])));
  return claim(knowledge, 'differ', data, measuresOf(knowledge, [...governing]));
}
