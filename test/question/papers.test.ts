import { expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { papersIn } from '../../src/question/papers.ts';
import { knowledge } from '../knowledge-for-tests.ts';
import { query } from './reading.ts';

it.each([
  ['Do we need a certificate of origin for miso to Korea?', ['origin']],
  ['台湾向けのりんごに放射性物質検査報告書はいりますか', ['radiation']],
  ['出口扇贝到香港要卫生证书吗', ['health']],
  ['미국에 녹차 보낼 때 방사능 증명서 필요한가요', ['radiation']],
  ['radiation certificate and certificate of origin for rice to Taiwan?', ['radiation', 'origin']],
  ['Which papers go with tea to the EU?', []],
  ['Is a certificate of origin enough for rice to China?', []],
  ['衛生証明書だけで足りますか', []],
  ['有产地证明就行吗', []],
  ['생산지증명서만 있으면 되나요', []],
])('the kinds of papers that are asked after: %s', (text, papers) => {
  expect(papersIn(knowledge, fold(text))).toEqual(papers);
  expect(query(text).papers).toEqual(papers);
});
