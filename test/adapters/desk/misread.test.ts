import { expect, it } from 'vitest';
import type { Seen } from '../../../adapters/desk/learn.ts';
import { misreadLines } from '../../../adapters/desk/misread.ts';
import { Intent } from '../../../src/knowledge/language.ts';
import type { Reader, Scope } from '../../../src/question/reader.ts';

const seen = (id: string, given: Partial<Seen>): Seen => ({
  id,
  voice: 'clerk',
  situation: id,
  q: `question ${id}`,
  scope: 'in',
  language: 'en',
  place: { file: '/x/en.yaml', line: 7 },
  weight: 2,
  signs: {
    asked: [],
    meant: [],
    named: { text: '', language: 'en', importers: [], products: [], parties: [], topics: [], days: [] },
    ruled: { first: null, scope: 'in', bare: false },
  },
  ...given,
});

const always = (first: Intent, scope: Scope): Reader => ({
  read: () => ({
    intents: Object.fromEntries(Intent.options.map((one) => [one, one === first ? 1 : 0])) as Record<Intent, number>,
    scope: { in: 0, opinion: 0, out: 0, [scope]: 1 },
    entries: [],
    fits: () => 0,
    leads: new Set(),
    least: { ours: 0.7, names: 0.3 },
    worth: [],
  }),
});

const asked = [
  seen('a', { intents: ['source'] }),
  seen('b', { intents: ['reason'] }),
  seen('c', { scope: 'out', sort: 'far' }),
];

it('tells each question that is misread, and what moved against before', () => {
  expect(misreadLines(asked, always('reason', 'in'), always('source', 'in'))).toEqual([
    '/x/en.yaml:7  a means source, is read as reason: question a',
    '/x/en.yaml:7  c means out, is read as reason: question c',
    'learned from 3 questions, 2 of them still misread (above); of 0 set aside, 0',
    'now WRONG  a source -> reason: question a',
    'now right  b source -> reason: question b',
    'as right   c source -> reason: question c',
    '3 questions are read otherwise than before',
  ]);
});

it('what is not ours is right as an opinion too, and nothing moved where the reader is the same', () => {
  const lines = misreadLines(asked.slice(2), always('reason', 'opinion'), always('reason', 'opinion'));
  expect(lines[0]).toContain('0 of them still misread');
  expect(lines.at(-1)).toBe('0 questions are read otherwise than before');
});
