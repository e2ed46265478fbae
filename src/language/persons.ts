// Words by which persons are spoken of, which are no goods.
import { fold } from './fold.ts';

/** A title of office with what it is of: 農林水産大臣, 卫生部长. */
export const OFFICE =
  /\p{Script=Han}{0,8}(?:大臣|部长|部長|局长|局長|署长|署長|厅长|庁長|长官|長官|总理|首相|外相|主席)/gu;

/** Kin and friends: a closed class. */
const KIN = new Set(
  [
    ...[
      '娘',
      '息子',
      '母',
      '父',
      '妹',
      '弟',
      '姉',
      '兄',
      '妻',
      '夫',
      '親',
      '祖母',
      '祖父',
      '孫',
      '叔母',
      '叔父',
      '友達',
      '友人',
      '家族',
      '両親',
      '彼女',
      '彼氏',
    ],
    ...[
      '妈妈',
      '爸爸',
      '妈',
      '爸',
      '姐姐',
      '妹妹',
      '哥哥',
      '弟弟',
      '女儿',
      '儿子',
      '太太',
      '老婆',
      '老公',
      '朋友',
      '同事',
      '亲戚',
      '外婆',
      '奶奶',
      '爷爷',
      '阿妈',
      '阿爸',
      '细佬',
      '屋企人',
    ],
    ...[
      '동생',
      '딸',
      '아들',
      '엄마',
      '아빠',
      '어머니',
      '아버지',
      '언니',
      '오빠',
      '누나',
      '형',
      '친구',
      '부모',
      '할머니',
      '할아버지',
      '이모',
      '삼촌',
      '고모',
      '남편',
      '아내',
      '와이프',
      '조카',
      '가족',
      '지인',
    ],
  ].map(fold),
);
export const isKin = (word: string): boolean => KIN.has(word);

/** Who is spoken of with respect: 손님들, 사장님. */
export const HONOURED = /님들?$/u;
