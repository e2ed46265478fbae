// Changes made up on entries that the knowledge of the tests really has.
import type { Change } from '../../../src/change/change.ts';
import { knowledge, TODAY } from '../../knowledge-for-tests.ts';

/** A result, told anew. */
export function factChange(id: string, more: Partial<Pick<Change, 'importers' | 'products' | 'worth'>> = {}): Change {
  const [fact] = knowledge.facts.values();
  if (!fact) throw new Error('no fact is held');
  return {
    id,
    kind: 'fact',
    worth: 'news',
    topic: 'sampling',
    digestOnly: false,
    day: TODAY,
    importers: ['cn'],
    products: ['aquatic'],
    origins: [],
    told: { fact: fact.id },
    ...more,
  };
}
