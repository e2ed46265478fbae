import { expect, it } from 'vitest';
import type { Fact } from '../../src/knowledge/schema.ts';
import { waysThrough, withPassing } from '../../src/plan/passing.ts';
import { verdictLead } from '../../src/plan/verdict-lead.ts';
import { fact, measure, planted } from '../planted.ts';
import { askedOn, type Said } from './asked.ts';

const terms = measure('terms', { effect: 'conditional' });
const way = fact('way', { about: { importers: ['cn'], steps: ['transit'] } });
const held = planted({ measures: [terms, measure('of-hk', { importer: 'hk', effect: 'conditional' })], facts: [way] });
const STEPS: Said = { steps: [{ step: 'transit', origin: 'tokyo' }] };
const kinds = (claims: readonly { readonly kind: string }[] | undefined): unknown => claims?.map(({ kind }) => kind);
const led = (said: Said, of = held): unknown => {
  const asked = askedOn(of, said);
  const lead = verdictLead(asked);
  return kinds(lead ? withPassing(asked, lead).answer : undefined);
};

it('what is held of a way through, of the one importer that is asked of, is told in the place of a note', () => {
  expect(kinds(waysThrough(askedOn(held, STEPS)))).toEqual(['statement']);
  expect(kinds(waysThrough(askedOn(held, { ...STEPS, importers: ['hk'] })))).toEqual(['transit']);
  expect(kinds(waysThrough(askedOn(held, { ...STEPS, importers: ['cn', 'hk'] })))).toEqual(['transit']);
});

it('what is held of other places is not told of these; one line tells of all the places that it is held of', () => {
  const about = { importers: ['cn'], origins: ['tokyo', 'chiba'], steps: ['transit'] } satisfies Fact['about'];
  const ofTen = planted({ measures: [terms], facts: [fact('way', { about })] });
  const through = (...origins: string[]) =>
    kinds(waysThrough(askedOn(ofTen, { steps: origins.map((origin) => ({ step: 'transit', origin })) })));
  expect(through('tokyo', 'chiba')).toEqual(['statement']);
  expect(through('osaka')).toEqual(['transit']);
  expect(through('tokyo', 'osaka')).toEqual(['statement', 'transit']);
});

it('of what is stopped where it is from no way through helps', () => {
  expect(kinds(waysThrough(askedOn(planted({ measures: [measure('ban')], facts: [way] }), STEPS)))).toEqual([]);
});

it('what is held stands right under what leads', () => {
  expect(led(STEPS)).toEqual(['verdict', 'statement']);
});

it('whether goods may pass comes first where nothing says where they go on to', () => {
  expect(led({ via: ['cn'] })).toEqual(['passing', 'verdict']);
  expect(led({ via: ['hk'] })).toEqual(['verdict']);
});
