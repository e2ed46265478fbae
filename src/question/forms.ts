// The economies that write a form of Traditional Chinese of their own, beside the one that the tag alone means; of those who
// share a form the first is who mostly writes so.
import type { TraditionalForm } from '../language/answer-language.ts';

export const FORMS: Readonly<Record<string, TraditionalForm>> = { hk: 'zh-HK', mo: 'zh-HK', tw: 'zh-Hant' };

export const importerOfForm = (form: string): string | undefined =>
  Object.entries(FORMS).find(([, own]) => own === form)?.[0];
