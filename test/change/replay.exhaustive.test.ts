// The history of this repository's knowledge, told as if each state had been released after the one before: almost all of it
// was better coverage, and none of that is news.
import { describe, expect, it } from 'vitest';
import { type Compared, compared } from '../../src/change/between.ts';
import type { Change } from '../../src/change/change.ts';
import { lastDay } from '../../src/knowledge/dates.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { noticeOf } from '../../src/notice.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';
import { history, isShallow, type State } from './history.ts';

const TOLD: readonly string[] = ['0b9a0ff id', 'c1afec1 cn-27-2026', '8ec94a1 kr-tpp-2026-06'];

interface Step {
  readonly before: Knowledge;
  readonly after: State;
  readonly compared: Compared;
}

function* steps(): Generator<Step> {
  let last: State | undefined;
  for (const state of history(knowledge.languages)) {
    if (last) {
      const [before, after] = [last.knowledge, state.knowledge];
      const moments = [before, after].map((one) => ({ knowledge: one, day: TODAY })) as [never, never];
      yield { before, after: state, compared: compared(...moments) };
    }
    last = state;
  }
}

/** What a change stands on, by the dates of its entries and their sources. */
function datesOf({ measures, facts, sources }: Knowledge, change: Change): string[] {
  const ids = change.kind === 'verdict' ? change.told.by : change.kind === 'fact' ? [change.told.fact] : [];
  return [
    ...ids.flatMap((id) => measures.get(id) ?? []).flatMap(({ from, until }) => [from, until]),
    ...ids.flatMap((id) => facts.get(id)?.date),
    ...ids
      .flatMap((id) => measures.get(id)?.sources ?? facts.get(id)?.sources ?? [])
      .map((id) => sources.get(id)?.published ?? sources.get(id)?.not_before),
  ].filter((date) => date !== undefined);
}

describe.skipIf(isShallow())('the history of the knowledge', () => {
  it('is told without an error, and nothing of it is news that is not later than all that was held', () => {
    const news: string[] = [];
    const counts = { states: 0, news: 0, correction: 0, coverage: 0 };
    for (const { before, after, compared: found } of steps()) {
      counts.states += 1;
      counts.coverage += found.coverage.length;
      for (const change of found.changes) {
        counts[change.worth] += 1;
        expect(noticeOf(after.knowledge, [change], { language: 'en', today: TODAY }), after.revision).not.toBe(null);
        if (change.worth !== 'news') continue;
        news.push(`${after.revision} ${change.kind === 'fact' ? change.told.fact : change.importers.join()}`);
        const newest = lastDay(before.version.newestSource);
        expect(
          datesOf(after.knowledge, change).some((date) => date > newest),
          JSON.stringify(change),
        ).toBe(true);
      }
    }
    console.log(JSON.stringify(counts), news);
    // Indonesia's halal rule began after the newest source of then; the others were published after it.
    expect(news.slice(0, TOLD.length)).toEqual(TOLD);
    expect(counts.coverage).toBeGreaterThan(counts.correction);
  });
});
