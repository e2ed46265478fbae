// Each language has its file, and whoever answers in one language can say everything that English says.
import { LANGUAGES } from '../draft.ts';
import { messageFaults } from './message-faults.ts';
import { type KnowledgeRule, within } from './rule.ts';
import { nearest } from './suggest.ts';

export const languages: KnowledgeRule = {
  name: 'languages',
  description:
    'Every language has a file, with the same statuses and messages as English, taking the same arguments in ICU.',
  scope: 'knowledge',
  check(draft, report) {
    const files = draft.files.filter((file) => file.folder === 'language');
    for (const file of files) {
      if (LANGUAGES.some((code) => code === file.stem)) continue;
      const remedy = `name it after one of ${LANGUAGES.join(', ')}`;
      report({ where: { file, path: [] }, message: `\`${file.stem}\` is no language of this program`, remedy });
    }
    const any = files[0] ?? draft.files[0];
    for (const code of LANGUAGES) {
      if (!any || files.some((file) => file.stem === code)) continue;
      report({ where: { file: any, path: [] }, message: `language/${code}.yaml is missing`, remedy: 'add it' });
    }
    const english = draft.languages.get('en')?.value.answers;
    if (!english) return;
    for (const entry of draft.languages.values()) {
      const answers = entry.value.answers;
      for (const part of ['statuses', 'messages', 'interface'] as const) {
        const wanted = Object.keys(english[part]);
        const there = Object.keys(answers[part]);
        const where = within(entry, 'answers', part);
        for (const key of wanted.filter((name) => !there.includes(name))) {
          report({
            where,
            of: 'key',
            message: `\`${key}\` is not translated`,
            remedy: `add \`${key}\` to \`answers.${part}\``,
          });
        }
        for (const key of there.filter((name) => !wanted.includes(name))) {
          const meant = nearest(key, wanted);
          const remedy = meant ? `did you mean \`${meant}\`?` : 'remove it, or add it to en.yaml';
          report({ where: within(where, key), of: 'key', message: `\`${key}\` is not in en.yaml`, remedy });
        }
        if (part === 'statuses') continue;
        for (const [key, text] of Object.entries(answers[part])) {
          for (const found of messageFaults(key, text, english[part][key] ?? text, answers.locale))
            report({ where: within(where, key), ...found });
        }
      }
    }
  },
};
