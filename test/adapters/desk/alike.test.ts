import { expect, it } from 'vitest';
import { likeness, mostAlike } from '../../../adapters/desk/alike.ts';

it('likeness is 1 for the same, 0 for nothing in common, and the same both ways', () => {
  expect(likeness('gac', 'gac')).toBe(1);
  expect(likeness('gac', 'mofa')).toBe(0);
  expect(likeness('', '')).toBe(0);
  expect(likeness('aaaa', 'aa')).toBe(likeness('aa', 'aaaa'));
});

it('the most alike is found over words that are missing or more, and none where little is shared', () => {
  const ids = ['cn-beef-bse-ban', 'cn-boneless-beef-no-access', 'kr-eight-ban-2013'];
  expect(mostAlike('cn-beef-ban', ids)).toBe('cn-beef-bse-ban');
  expect(mostAlike('kr-ban-eight', ids)).toBe('kr-eight-ban-2013');
  expect(mostAlike('海关', ['海关总署', '农业农村部'])).toBe('海关总署');
  expect(mostAlike('xyzzy', ids)).toBeUndefined();
});
