import { describe, expect, it } from 'vitest';
import { openly, shownTo } from '../../../adapters/discord/reply.ts';
import { ask } from '../../../src/ask.ts';
import type { Answer } from '../../../src/say/answer.ts';
import { knowledge, TODAY } from '../../knowledge-for-tests.ts';
import { bodiesOf } from './bodies.ts';
import { samples } from './samples.ts';

describe('how it looks', () => {
  it.each(Object.keys(samples))('%s', (name) => {
    expect(bodiesOf(samples[name] as Answer, '1.0123.20261123.0.cn.scallop.1.0..')).toMatchSnapshot();
  });

  it('is private only where it is asked to be', () => {
    expect(shownTo([], true).flags).toBe((1 << 15) | 64);
    expect(shownTo([], false).flags).toBe(1 << 15);
    expect(openly([]).flags).not.toContain(64);
  });

  it('links to the page of the web that tells the same, where there is one', () => {
    const answer = ask(knowledge, 'scallops from Hokkaido to China', { today: TODAY });
    const page = 'https://bans.example/en/cn/scallop/hokkaido';
    expect(JSON.stringify(bodiesOf(answer, undefined, page))).toContain(`[This answer on the web](${page})`);
    expect(JSON.stringify(bodiesOf(answer))).not.toContain('on the web');
  });

  it('has no colour of permission where nothing is known', () => {
    const [unknown] = bodiesOf(ask(knowledge, 'Can Aomori apples go to Mongolia?', { today: TODAY }));
    expect(unknown?.components?.[0]?.accent_color).toBe(0x95a5a6);
  });
});
