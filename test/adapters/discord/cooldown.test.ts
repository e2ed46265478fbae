import { expect, it } from 'vitest';
import { Cooldown, PACE } from '../../../adapters/discord/cooldown.ts';

it('lets pass as many as people ask, tells once what is too much, and lets pass again after half a minute', () => {
  let now = 0;
  const cooldown = new Cooldown(PACE, () => now);
  const ask = (): string => cooldown.ask('ann', 'general');
  for (let question = 0; question < PACE.burst; question += 1) expect(ask()).toBe('go');
  expect([ask(), ask(), ask()]).toEqual(['tell', 'silent', 'silent']);
  // Another channel and another person are not held up.
  expect([cooldown.ask('ann', 'random'), cooldown.ask('bob', 'general')]).toEqual(['go', 'go']);
  now += PACE.eachMs;
  expect([ask(), ask()]).toEqual(['go', 'tell']);
  now += 30_000;
  for (let question = 0; question < PACE.burst; question += 1) expect(ask()).toBe('go');
  expect(ask()).toBe('tell');
});
