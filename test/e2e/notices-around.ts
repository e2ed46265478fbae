// What Slack's carrier leans on, without a Slack app around it.
import { Asking } from '../../adapters/present/asking.ts';
import type { Around } from '../../adapters/slack/around.ts';
import { oneWorkspace } from '../../adapters/slack/workspaces.ts';
import { BoundedMemory } from '../../adapters/state/memory/bounded.ts';
import type { State } from '../../adapters/state/ports.ts';
import { PromptState } from '../../adapters/state/prompt-state.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';

export const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

export function aroundOf(state: State, now: () => number, knowledge?: () => Knowledge): Around {
  const served = (): Knowledge => {
    if (!knowledge) throw new Error('nothing is asked here');
    return knowledge();
  };
  const asking = new Asking({
    knowledge: served,
    today: () => '2026-11-30',
    state: new PromptState(state, { now, log: quiet }),
    log: quiet,
  });
  return {
    asking,
    subscriptions: state.subscriptions,
    log: quiet,
    people: new BoundedMemory({ most: 1, maxAgeMs: 1, now }),
    revoked: new Map(),
    now,
    workspaces: {
      ...oneWorkspace(undefined, {} as never),
      authorize: async () => ({ botToken: 'xoxb-of-the-tests' }),
    },
    isStopping: () => false,
  };
}
