// What was looked at and stays is listed with its reason, and only as long as it is still found.
import { expect, it } from 'vitest';
import { faultsWith, measure } from '../fixture.ts';

const long = (id: string, length = 301) => measure(id, { summary: { ...measure(id).title, zh: '鱼'.repeat(length) } });
const excepted = (measures: object[], ...exceptions: object[]) =>
  faultsWith({
    'measures/cn.yaml': { measures },
    'vocabulary/exceptions.yaml': { exceptions: exceptions.map((one) => ({ reason: 'looked at', ...one })) },
  });

it('does not report what is listed, with everything below its field, or of the whole entry', () => {
  for (const more of [{ field: 'summary' }, { field: 'summary.zh' }, {}])
    expect(excepted([long('cn-fish')], { rule: 'lengths', id: 'cn-fish', ...more })).toEqual([]);
  const other = excepted([long('cn-fish'), long('cn-more')], { rule: 'lengths', id: 'cn-fish' });
  expect(other).toEqual([expect.stringContaining(' lengths: ')]);
  expect(excepted([long('cn-fish')], { rule: 'lengths', id: 'cn-fish', field: 'summ' })).toEqual([
    expect.stringContaining(' lengths: '),
    expect.stringContaining('finds nothing at `summ`'),
  ]);
});

it('reports, at its own place, what is listed and no longer found, or is listed twice', () => {
  const one = { rule: 'lengths', id: 'cn-fish', field: 'summary.zh' };
  expect(excepted([long('cn-fish', 300)], one)).toEqual([
    'vocabulary/exceptions.yaml:3:5 exceptions: `lengths` finds nothing at `summary.zh` in `cn-fish` any more; remove this exception',
  ]);
  expect(excepted([long('cn-fish')], one, one)).toEqual([expect.stringMatching(/^vocabulary\/exceptions\.yaml:7:5 /)]);
});

it('reports a rule and an id that there is not', () => {
  expect(excepted([measure('cn-fish')], { rule: 'lenghts', id: 'cn-fish' }, { rule: 'lengths', id: 'cn-fsh' })).toEqual(
    [
      'vocabulary/exceptions.yaml:4:11 exceptions: there is no rule `lenghts`; did you mean `lengths`?',
      'vocabulary/exceptions.yaml:8:9 exceptions: the exception is for `cn-fsh`, which does not exist; did you mean `cn-fish`?',
    ],
  );
});

it('waits with what is found no longer until the rest is right', () => {
  expect(excepted([measure('cn-fish', { effect: 'forbidden' })], { rule: 'lengths', id: 'cn-fish' })).toEqual([
    expect.stringContaining(' shape: '),
  ]);
});
