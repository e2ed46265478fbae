import { expect, it } from 'vitest';
import { FORMS, importerOfForm } from '../../src/question/forms.ts';

it('each form is of the first economy that writes it', () => {
  expect(importerOfForm('zh-HK')).toBe('hk');
  expect(importerOfForm('zh-Hant')).toBe('tw');
  expect(importerOfForm('zh-Hans')).toBeUndefined();
  expect(FORMS.mo).toBe(FORMS.hk);
});
