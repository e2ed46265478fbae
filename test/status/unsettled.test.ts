import { expect, it } from 'vitest';
import { resolve } from '../../src/status/resolve.ts';
import { unsettledBy } from '../../src/status/unsettled.ts';
import { measure, planted } from '../planted.ts';

const DAY = '2026-11-23';
const of = { importer: 'cn', product: 'fish', origins: ['chiba'], actsOn: 'import' } as const;

it('a verdict that stricter rules may cover is unknown, with those rules beside it, and says nothing of since or age', () => {
  const knowledge = planted({ measures: [measure('terms', { effect: 'conditional', conditions: ['report'] })] });
  const [verdict] = resolve(knowledge, of, DAY);
  if (!verdict) throw new Error('a verdict was to be found');
  expect(unsettledBy(verdict, ['stop', 'stop'])).toMatchObject({
    status: 'unknown',
    onPaper: 'unknown',
    since: null,
    verified: null,
    governing: [],
    possible: ['stop'],
  });
});

it('what goods are mainly made of came from a place whose own goods are stopped: the whole is not told as open', () => {
  const knowledge = planted({
    measures: [
      measure('stop', { origins: ['chiba'], origin_by: ['caught', 'manufactured'] }),
      measure('terms', { effect: 'conditional', conditions: ['report'] }),
    ],
  });
  const [verdict] = resolve(knowledge, { ...of, steps: [{ step: 'main_ingredient', origin: 'chiba' }] }, DAY);
  expect(verdict).toMatchObject({ status: 'unknown', possible: ['stop'] });
  const [made] = resolve(knowledge, { ...of, steps: [{ step: 'manufactured', origin: 'chiba' }] }, DAY);
  expect(made).toMatchObject({ status: 'banned' });
});
