import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { paperClaims } from '../../src/plan/papers-asked.ts';
import { knowledge as real } from '../knowledge-for-tests.ts';
import { measure, planted } from '../planted.ts';
import { askedOn, type Said } from './asked.ts';
import { dataOf, listed } from './told.ts';

const REPORT = 'kr-radioactivity-certificate';
const knowledge = planted({
  measures: [
    measure('papers', { effect: 'conditional', conditions: [REPORT, 'boneless-30-months'] }),
    measure('lifted', { importer: 'hk', effect: 'permitted', from: '2025-11-21' }),
    measure('stop', { importer: 'mo' }),
  ],
});
const papers = (said: Said) =>
  paperClaims(askedOn(knowledge, { intents: ['requirements'], form: 'yes_no', papers: ['radiation'], ...said }));

describe('a kind of paper that is asked after', () => {
  it('is asked for by a condition of that kind, and told with it and the rule that has it', () => {
    expect(listed(papers({}))).toEqual(['paper papers']);
    expect(dataOf('paper', papers({}))).toMatchObject([{ need: 'asked', conditions: [REPORT] }]);
  });

  it('is asked for no more where its regime is free since a day', () => {
    expect(dataOf('paper', papers({ importers: ['hk'] }))).toMatchObject([{ need: 'lapsed', since: '2025-11-21' }]);
  });

  it('is not among what is asked for, where the rules on radiation have no such condition', () => {
    expect(dataOf('paper', papers({ papers: ['origin'] }))).toMatchObject([{ need: 'none', conditions: [] }]);
  });

  it('is open where more may be asked for than is held', () => {
    expect(dataOf('paper', papers({ papers: ['health'] }))).toMatchObject([{ need: 'open' }]);
  });

  it('is nothing to be told where the goods are stopped, nor where something else is asked of them', () => {
    expect(papers({ importers: ['mo'] })).toEqual([]);
    expect(papers({ intents: ['status'], asks: 'allowed' })).toEqual([]);
    expect(papers({ form: 'plain' })).toEqual([]);
  });
});

it.each([
  ['Do I need a radiation certificate for rice to Singapore?', /^No longer: since 28 May 2021/],
  ['Does Korea want a radioactivity certificate for scallops from Hokkaido?', /^Yes: radioactivity certificate/i],
  ['青森のりんごを台湾に送るのに放射性物質検査報告書はいりますか', /^いいえ。2025年11月21日から/],
  ['从大阪进口日本酒到韩国需要产地证明吗', /^是，需要/],
  ['미국에 녹차 보낼 때 방사능 증명서 필요한가요', /^아니요\. 2021년 9월 21일부터/],
])('comes first: %s', (text, first) => {
  expect(ask(real, text, { today: '2026-12-01' }).headline).toMatch(first);
});
