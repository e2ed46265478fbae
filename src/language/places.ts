// How each script shows that a name is one of a place: by a preposition before it, or by a particle or a word behind it.

/** English: "to Busan", "our Busan office", "→ LAX", or the name at an edge. */
const AHEAD = /(?:^|(?:^|[^a-z])(?:to|into|for|from|via|in|at|near|of|and|or|the|my|our|their)|[->→>:,;(/])\s?$/u;
const BEHIND = /^\s*(?:[?!.,;:)/]|$)/u;
/** Japanese: 釜山の店, 釜山港に, 釜山向け. Marked as the object or the subject it may be goods of that name. */
const PARTICLE = /^(?:市|港|空港)?(?:の|に|へ|で|まで|から|向け|宛|行き|着|経由|は|って|[、。?!\s→]|$)/u;
/** Chinese: 到釜山, 在釜山, 釜山港, or the name at an edge. */
const VERB = /(?:^|[到去往至运输销发寄从在进入抵飞经给和与跟、,。?!\s→])$/u;
const SUFFIX = /^(?:市|港|机场|口岸|海关|客户|的|之|嘅)/u;
/** Korean: 부산으로, 부산항에, 부산행. */
const JOSA = /^(?:시|항|공항)?(?:으로|로|에|에서|에는|에도|까지|행|의|은|는|쪽)?(?![\uac00-\ud7a3])/u;
const SHORT_JOSA =
  /^(?:(?:시|항|공항)(?![\uac00-\ud7a3])|(?:시|항|공항)?(?:으로|로|에서|에|까지|행)(?![\uac00-\ud7a3]))/u;

/** Whether the name between what stands ahead and what stands behind, folded, is put as a place. */
export function isPutAsPlace(name: string, ahead: string, behind: string): boolean {
  if (/^[a-z]/.test(name)) return AHEAD.test(ahead) || BEHIND.test(behind);
  if (/^\p{Script=Hangul}/u.test(name)) return (name.length > 2 ? JOSA : SHORT_JOSA).test(behind);
  if (/[\u3041-\u30ff]/u.test(ahead + name + behind)) return PARTICLE.test(behind);
  return VERB.test(ahead) || SUFFIX.test(behind);
}

/** Where something is or was held, in the four languages: "at Gyeongju", 「慶州で」, 在庆州, 경주에서. */
const LOCATIVE = {
  ahead: /(?:^|[^a-z])(?:in|at|near) (?:the )?$|在$/u,
  behind: /^(?:市)?(?:で(?!は?売)|에서)/u,
} as const;

/** Whether the grammar tells of somewhere to be, and not of somewhere to go. */
export const isWhere = (ahead: string, behind: string): boolean =>
  LOCATIVE.ahead.test(ahead) || LOCATIVE.behind.test(behind);

/**
 * Whether two places are the ends of all that lies between: "from Hokkaido to Okinawa", 「北海道から沖縄まで」, 从北海道到冲绳.
 * What is taken from the one to the other is on its way: 「北海道から東京まで運ぶ」.
 */
export const isFromTo = (ahead: string, between: string, behind: string): boolean =>
  (/(?:^|[^a-z])from $/u.test(ahead) && /^ (?:all the way )?(?:to|through) $/u.test(between)) ||
  (/^[都道府県]?から$/u.test(between) && /^[都道府県]?まで(?:の|、|,|$|お|い|広|幅|各|全|さまざま)/u.test(behind)) ||
  (/[从由自]$/u.test(ahead) &&
    /^[都道府县]?[到至]$/u.test(between) &&
    /^[都道府县]?(?:的|，|,|$|各|都|全)/u.test(behind)) ||
  (/^(?:에서|부터|에서부터) ?$/u.test(between) && /^까지(?:의|,|$| (?:다양|모두|전|여러|각))/u.test(behind));

/** 「福島など5県」, 福岛等5县: what stands before it is an example of the set that stands behind. */
export const isExampleOf = (between: string): boolean =>
  /^[都道府県县]?(?:など|等|ほか|をはじめ(?:とする)?|を含む|为首的|在内的)(?:の|的)?$/u.test(between) ||
  /^ ?등 ?$/u.test(between) ||
  /^ (?:and|or) (?:the )?(?:other |rest of )(?:the )?$/u.test(between);

/** "The five prefectures including Fukushima", 「5県（福島など」: the same, the set first. */
export const isSetOf = (between: string): boolean => /^ ?[,(（]? ?(?:including|such as|like|incl\.?) $/u.test(between);

/** Before a place that stands for what happened there: "since Fukushima", "post-Fukushima". */
export const isEvent = (ahead: string): boolean => /(?:^|[^a-z])(?:since |post-|pre-|after )$/u.test(ahead);

/** "Banned because of Fukushima?": the place is the cause of a rule. */
export const isCause = (ahead: string, behind: string): boolean =>
  /(?:^|[^a-z])(?:because of|due to|owing to) $|(?:因为|由于)$/u.test(ahead) ||
  /^[県县]?(?:のせい|が原因|の影响)|^ ?(?:때문|탓)/u.test(behind);

/** "No Fukushima rule any more", beside the place that the goods are from. */
export const isOfRule = (behind: string): boolean =>
  /^ (?:radiation )?(?:rules?|bans?|restrictions?|controls?|measures?|regulations?|limits?|things?|issues?|checks?)(?![a-z])/u.test(
    behind,
  ) || /^(?:関连|関連|关联|相关|관련) ?/u.test(behind);

/** After a name that is only half of an adjective, of a nuclear plant's name or of what happened there: "-era", "Daiichi", 第一, 제1원전, 核事故. */
export const isKindOfWord = (behind: string): boolean =>
  /^ ?(?:dai-?(?:ichi|ni)(?![a-z])|第[一二12](?!次)|제 ?[12] ?원전)/u.test(behind) ||
  /^ (?:nuclear|accident|disaster|crisis|meltdown|incident|discharge|treated|wastewater)(?![a-z])/u.test(behind) ||
  /^[県县]?[の的]?(?:原発|原子力|核(?!桃)|事故|处理水|処理水|污染水|汚染水)/u.test(behind) ||
  /^ ?(?:원전|원자력|핵|사고|오염수|처리수)/u.test(behind) ||
  /^-(?:era|style|related|linked|like|type|inspired|induced|driven|time)(?![a-z])/u.test(behind);

/** Between goods and the place that is told of them: "the rice is from", 「米は」, 米是, 쌀은. A verb of making may be left out. */
const TOLD =
  /^(?: (?:itself|all|only))?(?: (?:is|are|was|were|comes?|came))?(?: (?:from|in|at|off|of))?(?: the)? $|^(?:は|が)(?:全部|全て|すべて)?$|^(?:都|全部|全|是|系|来自|由|从|喺|在|用)+$|^(?:은|는|이|가) ?$/u;
/** Without a word of being or a particle nothing is told: "rice Hyogo". */
export const isToldOfPlace = (between: string): boolean => between.trim() !== '' && TOLD.test(between);

/** Who is spoken of beside the one that is asked about. */
const OTHERS =
  /(?:other|remaining) (?:countries|places|markets|economies)|everyone else|everybody else|(?:ほか|他)の(?:国|所|ところ|地域)|(?:其他|其它|别的|第二)(?:个)?(?:国家|地方|地区)|다른 (?:나라|곳|국가)/gu;

/** "Other seafood", 「ほかの魚」: before goods of which some were named. */
export const isAmongOthers = (ahead: string): boolean =>
  /(?:^|[^a-z])(?:other|all|any)(?: kinds? of)? $|(?:ほか|他)の?$|(?:其他|其它|其余|所有)的?$|(?:다른|기타|모든) ?$/u.test(
    ahead,
  );

/** Where what is told of others begins, in folded letters. */
export const othersIn = (text: string): readonly number[] => [...text.matchAll(OTHERS)].map(({ index }) => index);

/** In the four languages, before and after a place from which somebody travels: 从东京飞, "flying Sendai", 仙台から飛ぶ. */
const TRIP = {
  ahead: /(?:^|[^a-z])(?:flying|fly|flight|departing|leaving)(?: (?:back|home|out))?(?: (?:from|of|out of))? $/u,
  behind:
    /^(?:机场|空港)?(?:飞|起飞|出发|回国|回(?:到|去|来)|返(?:到|去|嚟)|坐飞机|搭机|から(?:飞|帰|归|乗|乘|出発|出发|発|发)|発の?便|发の?便)|^(?:공항)?에서 ?(?:출발|비행기|귀국|돌아|타고)/u,
} as const;

/** Whether somebody sets out from there, which says nothing of where goods are from. */
export const isTripFrom = (ahead: string, behind: string): boolean =>
  TRIP.ahead.test(ahead) || TRIP.behind.test(behind);

/** "Tokyo approved it", "Tokyo says": a capital that does something is the government, and no place of goods. */
export const isGovernment = (behind: string): boolean => GOVERNS.test(behind);

const GOVERNS =
  /^(?: (?:has|have|had|just|already|now|finally))? ?(?<= )(?:says?|said|approve[sd]?|agree[sd]?|announce[sd]?|claim(?:s|ed)?|confirm(?:s|ed)?|den(?:ies|ied)|promise[sd]?|urge[sd]?|protest(?:s|ed)?|demand(?:s|ed)?|lifted|asked|filed|signed|received|got (?:an?|any|no|the|word|told|notified)|(?:was|were) (?:told|notified|informed))(?![a-z])/u;

/** In the four languages, before and after whose doing is only when or why something is asked: "after the China thing". */
const BACKGROUND = {
  ahead:
    /(?:^|[^a-z])(?:after|since|following|because of|due to|given|despite|in spite of|until)(?: all)?(?: (?:the|this|that))? $/u,
  doing: /^(?:'s|’s)? [a-z]/u,
  behind:
    /^(?:本土|大陆|대륙| 본토| 정부|政府|侧|側)?(?:\p{Script=Han}{1,6}を?受け|(?:の|が)[^。.?!、,]{1,14}?(?:以[来降后後]|を受け|のせい|のあと|(?<![今最前午])[後后](?![ろ半]))|(?:의|이|가) [^.?!,]{1,14}?(?:이후|이래|때문|뒤에?|후에?|후로)(?![\uac00-\ud7a3])|\p{Script=Han}{1,12}?(?:之后|以后|以来))/u,
} as const;

/** Whether the grammar tells of what somebody did before, and not of who is asked about. */
export const isBackground = (ahead: string, behind: string): boolean =>
  (BACKGROUND.ahead.test(ahead) && BACKGROUND.doing.test(behind)) || BACKGROUND.behind.test(behind);
