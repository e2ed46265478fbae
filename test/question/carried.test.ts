import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';

const actsOn = (text: string) => ask(knowledge, text, { today: TODAY }).query.cases[0].actsOn;

describe('who travels carries the goods', () => {
  it.each([
    "I'm flying from Osaka to Taipei with a box of apples",
    'Can I take scallops from Hokkaido to Hong Kong with me?',
    '台湾に帰るとき青森の桃を持って行っていい？',
    '上海に出張で、お客さんに新潟の日本酒を持参したい',
    '帶三盒草莓返香港',
    '入境香港帶日本雞蛋',
    '从东京飞北京，箱子里放了扇贝',
    '일본 여행 갔다가 소고기 사서 한국 들어오면?',
    '후쿠오카 갔다가 명란 사오려는데 괜찮나요',
    '미야기에서 굴 사서 인천으로 돌아올 때 걸리나요',
    '大阪回上海，行李里有两袋紫菜',
  ])('%s', (text) => expect(actsOn(text)).toBe('luggage'));
});

describe('who trades does not', () => {
  it.each([
    'Does China take Hokkaido scallops?',
    'How long does it take to export rice to Hong Kong?',
    'Can we bring scallops into the EU market?',
    'can I bring a few pallets of miso into Taiwan for my restaurant',
    'my shop in Seoul wants to bring in two cartons of sake',
    '北海道帶子可以入口香港嗎',
    '北海道帶子能出口到香港嗎',
    '飞鱼籽能进口中国吗',
    '홋카이도 가리비를 한국에 수출할 수 있나요?',
  ])('%s', (text) => expect(actsOn(text)).toBe('import'));
});
