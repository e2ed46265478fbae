// How Chinese says that goods go to a place: by a verb of sending and what completes it, in folded letters.

const SENDS = '(?:出口|外销|销售?|卖|售|运|寄|邮寄|送|带|发|输出?|进口|飞)';
/** 卖到, 寄去, 运往, 给在…的某人: where goods go follows, whatever comes after it. */
export const COMPLETED = new RegExp(`(?:${SENDS}(?:到|往|去|至|给|回|入|进)|给(?:住)?在|外销|进入|入境)$`, 'u');
/** 出口日本 alone may have Japan's goods for its object; it is where they go where nothing but grammar follows. */
export const BARE = new RegExp(`(?:${SENDS}|(?<!输)入|进)$`, 'u');
/** 日本会进口, 日本从中国进口: Japan is who imports. */
export const IMPORTS =
  /^(?:(?:会|能|要|可以|是否|也)(?:(?:从|自|由)\p{Script=Han}{1,4}?)?|(?:从|自|由)\p{Script=Han}{1,4}?)进口/u;
/** 日本市场. */
export const MARKET = /^(?:市场|入境|境内)/u;
/** Said of who lets goods in: 能进口, 可唔可以进口, 让进. */
export const LETS_IN =
  /^(?:(?:现在|而家|仲|还|是否|可否|可唔可以|可以|能不能|能否|能|会|准|允许)+(?:进口|输入)|(?:让|准)进)/u;
/** 鱼是挪威的, 啲鱼其实系挪威㗎: said of goods so, the name between tells where they are from, and nothing follows but the end. */
export const IS_OF = /^(?:都|全部|全都|全|其实|本来)*[是系](?:来自|从|由|喺|在)?$/u;
export const OF_ENDS = /^(?:[的嘅㗎]\p{Script=Han}?\s*(?:[?？。,，!！、;；]|$)|[产捕抓])/u;
/** 港府对内地恢复进口的回应: before whose doing is answered to, and after it. */
export const ANSWERED_TO = {
  before: /对$/u,
  after: /^[^，。！？；,.!?;\s]{0,14}的(?:回应|反应|立场|表态|看法|态度|评论|说法|声明)/u,
} as const;
