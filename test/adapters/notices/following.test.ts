import { describe, expect, it } from 'vitest';
import { wishIn } from '../../../adapters/notices/following.ts';
import { knowledge } from '../../knowledge-for-tests.ts';

const wish = (text: string) => wishIn(knowledge, text, 'Asia/Seoul');
const follow = (...parts: readonly (readonly string[])[]) => {
  const [importers = [], products = [], origins = [], topics = []] = parts;
  return { importers, products, origins, topics };
};

describe('what is followed, as it is typed', () => {
  it.each([
    ['china seafood', follow(['cn'], ['aquatic'])],
    ['hong kong', follow(['hk'])],
    ['HK', follow(['hk'])],
    ['us beef', follow(['us'], ['beef'])],
    ['beef', follow([], ['beef'])],
    ['sampling', follow([], [], [], ['sampling'])],
    ['everything', follow()],
    ['Japanese seafood to China and Hong Kong', follow(['cn', 'hk'], ['aquatic'])],
    ['scallops from Hokkaido to China, talks', follow(['cn'], ['scallop'], ['hokkaido'], ['talks'])],
    ['China scallosp', follow(['cn'], ['scallop'])],
    ['中国 水産物', follow(['cn'], ['aquatic'])],
    ['中国への水産物', follow(['cn'], ['aquatic'])],
    ['香港の牛肉', follow(['hk'], ['beef'])],
    ['すべて', follow()],
    ['検査結果', follow([], [], [], ['sampling'])],
    ['中国的水产品', follow(['cn'], ['aquatic'])],
    ['對中國的水產品', follow(['cn'], ['aquatic'])],
    ['全部', follow()],
    ['중국 수산물', follow(['cn'], ['aquatic'])],
    ['중국의 수산물', follow(['cn'], ['aquatic'])],
    ['홍콩', follow(['hk'])],
    ['전부', follow()],
  ])('%s', (text, expected) => {
    const { follow: found, unread } = wish(text);
    expect([found, unread]).toEqual([expected, []]);
  });

  it('says what it does not know, and what it read as something else', () => {
    expect(wish('china haddock')).toMatchObject({ follow: follow(['cn']), unread: ['haddock'] });
    expect(wish('Mongolia beef').unread).toEqual(['mongolia']);
    expect(wish('scallosp').read).toEqual([{ typed: 'scallosp', read: 'scallops' }]);
    expect(wish('').follow).toBeNull();
    expect(wish('and to the').follow).toBeNull();
  });
});

describe('when it is told', () => {
  it.each([
    ['china seafood', null],
    ['china seafood at once', { kind: 'at_once' }],
    ['china seafood weekly', { kind: 'weekly', weekday: 1, hour: 9, zone: 'Asia/Seoul' }],
    ['china seafood weekly on Fridays at 5pm', { kind: 'weekly', weekday: 5, hour: 17, zone: 'Asia/Seoul' }],
    ['weekly fri 8 china seafood', { kind: 'weekly', weekday: 5, hour: 8, zone: 'Asia/Seoul' }],
    ['中国 水産物 毎週金曜10時', { kind: 'weekly', weekday: 5, hour: 10, zone: 'Asia/Seoul' }],
    ['中国水产品 每周一次 星期三 8点', { kind: 'weekly', weekday: 3, hour: 8, zone: 'Asia/Seoul' }],
    ['중국 수산물 매주 화요일 9시', { kind: 'weekly', weekday: 2, hour: 9, zone: 'Asia/Seoul' }],
  ])('%s', (text, pace) => {
    expect(wish(text)).toMatchObject({ follow: follow(['cn'], ['aquatic']), pace, unread: [] });
  });
});
