import { expect, it } from 'vitest';
import { standingsOf } from '../../src/status/standing.ts';
import { knowledge } from '../knowledge-for-tests.ts';
import { measure, planted } from '../planted.ts';

const held = planted({
  measures: [
    measure('old', { from: '2011', until: '2015-01-01', ended_by: 'ban' }),
    measure('ban', { from: '2015-01-01', origins: ['chiba', 'tokyo'] }),
    measure('papers', { from: '2012', effect: 'conditional' }),
    measure('freed', { from: '2012', origins: ['osaka'] }),
    measure('lift', { from: '2020', effect: 'conditional', origins: ['osaka'], overrides: ['freed'] }),
    measure('open', { from: '2012', products: [], may_cover: [{ products: ['fish'], origins: ['kyoto'] }] }),
    measure('ahead', { from: '2027-01-01' }),
    measure('elsewhere', { importer: 'hk' }),
    measure('of-rice', { products: ['rice'] }),
  ],
});
const on = (day: string, ...origins: string[]) =>
  standingsOf(held, { importer: 'cn', product: 'fish', origins, actsOn: 'import' }, day);
const roles = (day: string, ...origins: string[]) =>
  Object.fromEntries(on(day, ...origins).map(({ measure: id, role, by }) => [id, [role, ...by].join(' ')]));

it('every measure that reaches the case is told with what became of it on the day', () => {
  expect(roles('2026-11-23')).toEqual({
    old: 'ended ban',
    ban: 'settles',
    papers: 'settles',
    freed: 'overridden lift',
    lift: 'settles',
    open: 'may_cover',
    ahead: 'not_yet',
  });
});

it('what another is stricter than only covers, and what came later is not begun on an earlier day', () => {
  expect(roles('2026-11-23', 'chiba')).toMatchObject({ ban: 'settles', papers: 'covers' });
  expect(roles('2013-01-01', 'osaka')).toMatchObject({ old: 'settles', freed: 'settles', lift: 'not_yet' });
});

it('measures on none of the prefectures asked are left out, and the others count those they name', () => {
  expect(Object.keys(roles('2026-11-23', 'kyoto')).sort()).toEqual(['ahead', 'old', 'open', 'papers']);
  const [one] = on('2026-11-23', 'chiba', 'kyoto').filter(({ measure: id }) => id === 'ban');
  expect(one).toMatchObject({ origins: 1, from: '2015-01-01', until: null });
  const [all] = on('2026-11-23').filter(({ measure: id }) => id === 'old');
  expect(all).toMatchObject({ origins: knowledge.prefectures.size, until: '2015-01-01' });
});
