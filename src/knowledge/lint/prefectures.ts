// Japan has 47 prefectures: "all but ten" is only right when none is missing.
import { type KnowledgeRule, placeName, within } from './rule.ts';

const COUNT = 47;

export const prefectures: KnowledgeRule = {
  name: 'prefectures',
  description: 'The prefectures are exactly the 47 of ISO 3166-2:JP.',
  scope: 'knowledge',
  check(draft, report) {
    const codes = Array.from({ length: COUNT }, (_, index) => `JP-${String(index + 1).padStart(2, '0')}`);
    const first = new Map<string, (typeof draft.prefectures)[number]>();
    for (const entry of draft.prefectures) {
      const { iso } = entry.value;
      const other = first.get(iso);
      if (other)
        report({
          where: within(entry, 'iso'),
          message: `${iso} is taken by ${placeName(other)}`,
          remedy: 'correct the code',
        });
      else if (!codes.includes(iso))
        report({ where: within(entry, 'iso'), message: `${iso} is no prefecture`, remedy: 'use JP-01 to JP-47' });
      else first.set(iso, entry);
    }
    const missing = codes.filter((code) => !first.has(code));
    const file = draft.prefectures[0]?.file ?? draft.files[0];
    if (missing.length === 0 || !file || draft.incomplete.has('prefectures')) return;
    const message = `${missing.length} of ${COUNT} prefectures missing: ${missing.join(', ')}`;
    report({ where: { file, path: [] }, message, remedy: 'add them to vocabulary/prefectures.yaml' });
  },
};
