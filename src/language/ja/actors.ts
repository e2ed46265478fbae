// How Japanese marks who sends, who receives and who asks, around a noun (「寿司屋に」).

/** The second half of a noun, or all of one: Chinese characters and katakana. */
export const TAIL = /^[\p{Script=Han}\u30a1-\u30fa\u30fc]{1,12}/u;
export const OF = /^の$/;
export const TO = /^(?:宛て?に?|向け(?:に|の)?|さん?に|様に|に|へ)/u;
export const FROM = /^(?:さん|様)?から/u;
export const OBJECT = /^を/u;
/** Nothing more is said, or a new clause begins. */
export const END = /^\s*(?:[、，,。.?？!！]|$)/u;
export const SELF =
  /^(?:の(?:店主|主人|女将|オーナー|経営者|社長|店长|社员|担当|料理长)|です|でして|だけど|を?(?:やって|営|経営|運営)|を(?:やっ|して)|の者)/u;
/** Suffixes of who makes, keeps or sells what stands before them, in folded letters: 醤油屋, 酒蔵. */
export const SELLER = /^(?:屋|蔵|蔵元|藏|藏元|商店|専門店|专门店|農家|农家|漁師|渔师|問屋|问屋)$/u;
