import { expect, it } from 'vitest';
import { HONOURED, OFFICE } from '../../src/language/persons.ts';

it('a title of office is taken with what it is of', () => {
  expect('昨日水産大臣が話した'.match(OFFICE)).toEqual(['昨日水産大臣']);
  expect('海鲜和米'.match(OFFICE)).toBeNull();
});

it('who is spoken of with respect is a person', () => {
  expect(['거래처님', '거래처님들'].every((word) => HONOURED.test(word))).toBe(true);
  expect(HONOURED.test('가리비')).toBe(false);
});
