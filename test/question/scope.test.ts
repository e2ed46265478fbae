import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import type { Said } from '../../src/question/complete.ts';
import type { Flag } from '../../src/question/cues.ts';
import { scopeOf } from '../../src/question/scope.ts';
import type { Named } from '../../src/question/spans.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';
import { nothing, query } from './reading.ts';

const scope = (said: Partial<Said>, flags: readonly Flag[] = [], names: readonly Named[] = [], told = 0) =>
  scopeOf({ ...nothing, ...said }, new Set(flags), names, new Map([['an-act', told]]), undefined);
const named = (kind: Named['targets'][number]['kind']): Named => ({
  start: 0,
  end: 1,
  typed: 'x',
  targets: [{ kind, ids: ['x'], label: 'x' }],
  near: false,
});

describe('a question is ours', () => {
  it('where goods, a place or an importer are named', () => {
    for (const kind of ['product', 'origin', 'importer'] as const) expect(scope({}, [], [named(kind)])).toBe('in');
  });

  it('where a topic, or telling words of an entry are said', () => {
    expect(scope({ topics: ['discharge'] })).toBe('in');
    expect(scope({}, [], [], 3)).toBe('in');
    expect(scope({}, [], [], 0.5)).toBe('out');
  });

  it('where it asks for more than any question does', () => {
    expect(scope({ intents: ['list_regions'] })).toBe('in');
    expect(scope({ intents: ['status'] })).toBe('out');
    expect(scope({ intents: ['status'], at: '2023-08' })).toBe('in');
  });

  it('where nothing is said but a ban, or that goods go, and not where somebody else bans', () => {
    const kind = (question: string) => ask(knowledge, question, { today: TODAY }).kind;
    for (const question of ['when will the ban be lifted', 'Can I import it?'])
      expect(kind(question)).not.toBe('out_of_scope');
    expect(kind('who do I ask to lift the ban on my account?')).toBe('out_of_scope');
  });

  it('where it goes on with one that was', () => {
    const context = query('Can I ship scallops from Hokkaido to China?');
    expect(scopeOf({ ...nothing, intents: ['status'] }, new Set(), [], new Map(), context)).toBe('in');
    expect(scopeOf(nothing, new Set(), [], new Map(), context)).toBe('out');
  });
});

describe('a question is not ours', () => {
  it('where nothing of ours is said, or Japan or a party alone', () => {
    expect(scope({})).toBe('out');
    expect(scope({ japan: true }, [], [named('japan')])).toBe('out');
    expect(scope({ parties: ['iaea'] }, [], [named('party')])).toBe('out');
  });

  it('where it asks for imports into Japan, or of foreign goods', () => {
    const goods = [named('product')];
    expect(scope({}, ['into_japan'], goods)).toBe('out');
    expect(scope({ foreign: true }, [], goods)).toBe('out');
    expect(scope({ foreign: true, origins: ['hokkaido'] }, [], goods)).toBe('in');
  });

  it('but an opinion, where it asks whether food is safe, unless it is carried over a border', () => {
    expect(scope({ products: ['fish'] }, ['opinion'], [named('product')])).toBe('opinion');
    const carried: Partial<Said> = { products: ['fish'], importers: ['cn'], actsOn: 'luggage' };
    expect(scope(carried, ['opinion'], [named('product')])).toBe('in');
    for (const less of [{ products: [] }, { importers: [] }, { actsOn: 'import' as const }])
      expect(scope({ ...carried, ...less }, ['opinion'], [named('product')])).toBe('opinion');
  });
});
