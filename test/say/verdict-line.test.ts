import { describe, expect, it } from 'vitest';
import type { Told } from '../../src/plan/claim.ts';
import { groupsOf } from '../../src/plan/groups.ts';
import { partList, verdictLine } from '../../src/say/verdict-line.ts';
import { verdictsOn, words } from '../plan/asked.ts';
import { measure, planted } from '../planted.ts';

const held = planted({ measures: [measure('ban', { origins: ['chiba'] })] });
const [ban] = groupsOf(verdictsOn(held, { origins: ['chiba'] }));
const line = (more: Partial<Told> = {}, names?: 'few' | 'all'): string => {
  if (!ban) throw new Error('there is a ban');
  return verdictLine(words, { ...ban.told, ...more }, names);
};

describe('the one line', () => {
  it('tells the status, since when, what, from where and to where', () => {
    const told = line();
    for (const part of [
      words.status('banned').symbol,
      words.status('banned').word,
      words.date('2023-08-24'),
      words.product('fish'),
      words.prefecture('chiba'),
      words.importer('cn'),
    ])
      expect(told).toContain(part);
  });

  it('tells paper where it differs, but not beside what is not known', () => {
    const paper = words.status('conditional').word;
    expect(line({ status: 'suspended', onPaper: 'conditional' })).toContain(paper);
    expect(line({ status: 'unknown', onPaper: 'conditional' })).not.toContain(paper);
    expect(line()).not.toContain('paper');
  });

  it('names kinds that are stricter, the strictest first, and never the milder ones', () => {
    const within = [
      { product: 'crab', status: 'suspended', onPaper: 'suspended' },
      { product: 'scallop', status: 'banned', onPaper: 'banned' },
      { product: 'oyster', status: 'permitted', onPaper: 'permitted' },
      { product: 'tuna', status: 'unknown', onPaper: 'unknown' },
    ] as const;
    const told = line({ status: 'conditional', onPaper: 'conditional', within });
    expect(told.indexOf(words.product('scallop'))).toBeGreaterThan(-1);
    expect(told.indexOf(words.product('scallop'))).toBeLessThan(told.indexOf(words.product('crab')));
    for (const id of ['oyster', 'tuna']) expect(told).not.toContain(words.product(id));
    expect(line({ within: within.slice(2) })).toBe(line());
  });

  it('says how many kinds more there are than it names', () => {
    const within = Array.from(
      { length: 10 },
      () => ({ product: 'crab', status: 'banned', onPaper: 'banned' }) as const,
    );
    expect(line({ status: 'permitted', within })).toContain('+2');
    expect(line({ status: 'permitted', within: within.slice(0, 8) })).not.toMatch(/\+\d/);
  });

  it('of a stretch of days tells the first and the last, and of one day just that', () => {
    const told = line({ from: '2024-01-01', to: '2024-06-30' });
    expect(told).toContain(words.date('2024-01-01'));
    expect(told).toContain(words.date('2024-06-30'));
    const day = words.date('2024-01-01');
    expect(line({ from: '2024-01-01', to: '2024-01-01' })).toBe(words.say('verdict_day', { day, verdict: line() }));
  });

  it('names the first of many prefectures, or all where they are asked for', () => {
    const origins = ['hokkaido', 'aomori', 'chiba', 'tokyo', 'osaka', 'hyogo'];
    const last = words.prefecture('hyogo');
    expect(line({ origins })).not.toContain(last);
    expect(line({ origins }, 'all')).toContain(last);
  });

  it('tells what is only announced as that, for its day', () => {
    const announced = words.say('word_announced', { word: words.status('banned').word, date: words.date('2026-12') });
    expect(line({ since: null, announced: '2026-12' })).toContain(announced);
  });
});

it('a list of kinds tells the status of each, and paper where it differs', () => {
  const told = partList(words, [
    { product: 'crab', status: 'suspended', onPaper: 'conditional' },
    { product: 'tuna', status: 'banned', onPaper: 'banned' },
  ]);
  for (const status of ['suspended', 'conditional', 'banned'] as const)
    expect(told).toContain(words.status(status).word);
});
