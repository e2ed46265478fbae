import { describe, expect, it } from 'vitest';
import { messageFaults } from '../../../src/knowledge/lint/message-faults.ts';

const faults = (text: string, english: string, locale = 'ja') =>
  messageFaults('hello', text, english, locale).map(({ message, remedy }) => `${message}; ${remedy}`);

describe('a message', () => {
  it('that takes what English takes, in whatever order, has no fault', () => {
    expect(faults('{b}の{a}', '{a} of {b}')).toEqual([]);
    expect(faults('{n, plural, other {#件}}', '{n, plural, one {# one} other {# ones}}')).toEqual([]);
  });

  it('that cannot be read, or takes something else, is told what to take', () => {
    expect(faults('{a', '{a} of {b}')).toEqual(['`hello` is no ICU message; write it with {a}, {b}, as en.yaml does']);
    expect(faults('{c}', 'Hello')).toEqual(['`hello` takes {c}; write it with no arguments, as en.yaml does']);
  });

  it('is held to no English that cannot be read itself', () => {
    expect(faults('{a}', '{a')).toEqual([]);
  });

  it('has a case for all that is not named, and none that its language does not tell apart', () => {
    expect(faults('{n, select, none {x} other {y}}', '{n, select, none {x} other {y}}')).toEqual([]);
    const [lacks] = faults('{n, plural, one {x}}', '{n, plural, one {x} other {y}}', 'en');
    expect(lacks).toContain('no `other`');
    const plural = '{n, plural, one {x} other {y}}';
    expect(faults(plural, plural, 'en')).toEqual([]);
    expect(faults(plural, plural, 'ja')[0]).toContain('ja does not tell apart');
  });

  it('selects and counts by what English selects and counts by', () => {
    expect(faults('{n}', '{n, select, none {} other {x}}')[0]).toContain('does not select by {n}');
    expect(faults('{n, number}', '{n}')[0]).toContain('takes {n} as a number');
  });

  it('puts no date into a form: dates come in theirs', () => {
    expect(faults('{d, date}', '{d}')[0]).toContain('{d} into the form of a date');
  });
});
