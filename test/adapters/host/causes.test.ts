import { expect, it } from 'vitest';
import { causesOf } from '../../../adapters/host/causes.ts';

const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' });

it.each<[unknown, string]>([
  [new TypeError('fetch failed', { cause: refused }), 'fetch failed: connect ECONNREFUSED 127.0.0.1:1'],
  [
    Object.assign(new Error('request failed'), { original: refused }),
    'request failed: connect ECONNREFUSED 127.0.0.1:1',
  ],
  [
    new TypeError('fetch failed', { cause: new AggregateError([refused]) }),
    'fetch failed: connect ECONNREFUSED 127.0.0.1:1',
  ],
  [new Error(`A request failed: ${refused.message}`, { cause: refused }), `A request failed: ${refused.message}`],
  [Object.assign(new Error(''), { code: 'EPIPE' }), 'EPIPE'],
  ['text', 'text'],
  [undefined, 'unknown'],
])('%s is told with what caused it, once', (error, told) => {
  expect(causesOf(error)).toBe(told);
});

it('a cause that leads back to itself ends', () => {
  const error = new Error('x');
  error.cause = error;
  expect(causesOf(error)).toBe('x');
});
