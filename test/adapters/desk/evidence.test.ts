import { expect, it } from 'vitest';
import { worthOf } from '../../../adapters/desk/evidence.ts';
import type { Seen } from '../../../adapters/desk/learn.ts';
import { EVIDENCE } from '../../../src/question/meant.ts';
import { intentsOf } from '../../../src/question/model.ts';
import type { Reading } from '../../../src/question/reader.ts';
import { knowledge } from '../../knowledge-for-tests.ts';

const seen = (id: string, text: string, entry?: string): Seen & { readonly chances: Reading['intents'] } => ({
  id,
  voice: 'clerk',
  situation: id,
  q: text,
  scope: 'in',
  language: 'en',
  place: { file: 'en.yaml', line: 1 },
  chances: intentsOf([]),
  ...(entry === undefined ? {} : { entry }),
  signs: {
    asked: [],
    meant: [],
    named: { text, language: 'en', importers: [], products: [], parties: [], topics: [], days: [] },
    ruled: { first: null, scope: 'in', bare: false },
  },
});

const NOTHING = { ids: [], buckets: '', rarity: '', counts: '', pointers: '', fitting: '' };

it('words of its own come to speak for an entry, and no words in common for none', () => {
  const facts = [...knowledge.facts.values()].slice(0, 12);
  const some = [
    ...facts.map(({ id, statement }) => seen(id, statement.en, id)),
    ...['may it go', 'is it open', 'can we ship'].map((text, i) => seen(`none-${i}`, text)),
  ];
  const worth = worthOf(knowledge, some, () => NOTHING);
  expect(worth).toHaveLength(EVIDENCE.length + 2);
  expect(worth[EVIDENCE.indexOf('text')]).toBeGreaterThan(0);
  expect(worthOf(knowledge, some, () => NOTHING)).toEqual(worth);
});
