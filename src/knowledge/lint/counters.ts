// Prefectures are counted by what they are: 都道府県 has a 都, a 道, 府 and 県 in it. The ten are 都県, the other 37 道府県.
import { type KnowledgeRule, quoted } from './rule.ts';
import { shownOf } from './texts.ts';

/** The largest group that leaves some of these out, but for the 37 outside the ten, which leave Tokyo out. */
const FEW = 10;
const WITHOUT_TOKYO = 37;
const COUNTED = /(?<![\d.])(\d+)(?:の|个|個)?都道府[県县]/gu;

export const counters: KnowledgeRule = {
  name: 'counters',
  description: 'Groups without one of 都, 道 and 府 are not counted as 都道府県: 9都県, 37道府県.',
  scope: 'knowledge',
  check(draft, report) {
    for (const { text, ...where } of shownOf(draft)) {
      for (const [found, count] of text.matchAll(COUNTED)) {
        if (Number(count) > FEW && Number(count) !== WITHOUT_TOKYO) continue;
        const remedy = 'count them by what they are: 9都県, 37道府県, 8県';
        report({ where, message: `${quoted(found)} counts what is not in the group`, remedy });
      }
    }
  },
};
