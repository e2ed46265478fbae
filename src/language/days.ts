// How a day is put among other words, in the four languages.
import { fold } from './fold.ts';

/** 「2011年って書いてる記事」, "articles say 2011": what others say of it is no day that is asked for. */
export const isQuoted = (ahead: string, behind: string): boolean =>
  QUOTED_BEHIND.test(behind) || QUOTED_AHEAD.test(ahead) || TOLD_AHEAD.test(ahead);

const QUOTED_BEHIND =
  /^(?:だ|から|だった)?(?:って|と)(?:书い|書い|言っ|言う|いう|聞い|闻い|报じ|報じ|記事|记事|なって)|^(?:이라고|라고|이라는|라는)\s?(?:하|쓴|쓰|적|나오|나온|보도|기사)/u;
const QUOTED_AHEAD =
  /(?:^|[^a-z])(?:say|says|said|saying|claim|claims|claiming|claimed|wrote|writes|reads)(?: that)?(?: it'?s| it was| it is)?(?: since| from| in)? $/;

/** "He says they approved it last week, …": what is told to have been done then. */
const TOLD_AHEAD =
  /(?:^|[^a-z])(?:says|said|saying|claims|claimed|heard|(?:told|tells) (?:me|us))(?: that)? [^.?!,;]{0,32}[a-z]ed(?: [a-z]+){0,2} $/;

/** "Since they scrapped the rules last November": the day of the clause is from when on. */
export const isSinceClause = (ahead: string): boolean => SINCE_CLAUSE.test(ahead);

/** "In 2024, was it still banned?": a question of what was. */
export const isOfPast = (question: string): boolean => /(?:^|[^a-z])(?:was|were|did|had)(?![a-z])/.test(question);

/** "We imported it before 2023", 「2022年までは出していました」: what somebody did then, themselves. */
export const isDone = (sentence: string): boolean => DONE.test(sentence);

const DONE = new RegExp(
  fold(
    [
      '(?:^|[^a-z])(?:i|we|they|he|she|you) (?:(?:have|had|used to|always|already|last) )?(?:[a-z]+ed|bought|sent|took|sold|brought|got|used to)(?![a-z])',
      '(?:していました|していた|てました|てた|しました|した|送った|出した|入れた)(?:ん|の)?(?:です|だ)?(?:が|けど|けれど)?[。、]?$',
      // 「2023年まで送っていたホタテ」, 수출하던 가리비: said of the goods.
      'まで(?:は)?[^。?!]{0,12}(?:送|出|入れ|輸出|輸入|扱|売|卖|买|買)[^。?!]{0,4}た',
      '(?:我们|我|他们|公司)[^。?!]{0,16}(?:过|了)[,。，]?',
      '(?:我们|我|他们|公司)(?:之前|以前|原来|原本)?(?:一直|经常|每年|都)(?:有|在)?(?:进口|出口|进|卖|做|发|买)',
      '(?:했습니다|했어요|했는데|했었|보냈|들여왔)',
      '까지(?:는)? ?[^.?!]{0,12}(?:하던|보내던|팔던|들여오던|했던|보냈던)',
    ].join('|'),
  ),
  'u',
);

/** "We plan to send it in January", 3月に送る予定: a month without a year is the next one. */
export const isOfPlan = (question: string): boolean => PLAN.test(question) && !isOfPast(question);

const PLAN = new RegExp(
  fold(
    [
      "(?:^|[^a-z])(?:(?:i|we|they) ?(?:will|'ll)|(?:plan|planning|going|about|intend|intending|want|hope|hoping) to|(?:can|may|could) (?:i|we)) (?!know|ask|find|learn|check|confirm|see|hear|understand|get|have)",
      '(?:予定|つもり|(?:送|出|輸出し|持っていき|入れ)(?:り|し)?たい)',
      '(?:打算|计划|准备|想(?:在)?\\d{1,2}月|想(?:要)?(?:进|入|发|出|买|做|卖|带|寄|订|搞|试)(?!行|展))',
      '(?:예정|하려고|보내려|려고 합|계획)',
    ].join('|'),
  ),
  'u',
);

/** 「再開時期は」, "timeline for lifting it": the day of a move is asked for that is told of by no verb. */
export function moveDayIn(question: string): { readonly start: number; readonly end: number } | null {
  const found = MOVE_DAY.exec(question);
  return found && { start: found.index, end: found.index + found[0].length };
}

const MOVE_DAY = new RegExp(
  fold(
    [
      '(?:再開|再开|解除|解禁|撤廃|緩和|恢复|重开|放开)(?:の|的)? ?(?:時期|时间|时机|日期|日程|予定|見込み|見通し|めど|目処|目途|はいつ|いつ|何时|时间表|有望)',
      // 「いつ解除される」, 언제 풀려요, 什么时候能放开: of what is over other forms tell.
      'いつ(?:頃|ごろ|になったら)?(?:、)?(?:解除|再開|解禁|撤廃|緩和)(?:に|が|は)?(?:され(?:る|ます|そう)|す(?:る|れば)|します|でき|なる|なり|[?？。]|$)',
      '(?:何时|什么时候|几时|啥时候|何時)(?:才|会|能|可以|才能|才会|先)?(?:会|能)?(?:恢复|解禁|解除|放开|开放|重开|取消)(?!了|的|过)',
      '언제(?:쯤|나|까지)? ?(?:(?:다시|다) ?)?(?:풀[려리릴]|재개(?:되|돼|될|하)(?!었)|해제(?:되|돼|될|하)(?!었)|열[려리릴])(?!렸|었)',
      '(?:재개|해제|완화|철폐)(?:의)? ?(?:시기|시점|일정|예정|전망|언제|날짜)',
      '(?:^|[^a-z])(?:date|timing|timeline|timetable|schedule|eta|prospects?|outlook) (?:of|for) (?:[a-z]+ ){0,2}(?:resumption|lifting|reopening|restart|easing)',
      '(?:resumption|lifting|reopening|restart) (?:date|timing|timeline|timetable|schedule|eta|prospects?)(?![a-z])',
    ].join('|'),
  ),
  'u',
);

const SINCE_CLAUSE = /(?:^|[^a-z])since [a-z' -]{1,60}$/;

/** 「2023年8月に止めた10都県」, "when it reopened in 2025": the day of an act that is only told of. */
export const isOfAct = (ahead: string, behind: string): boolean =>
  ACT_BEHIND.test(behind) || ACT_AHEAD.test(ahead) || NAMED_AHEAD.test(ahead) || NAMED_BEHIND.test(behind);

/** "Our side says abolished Nov 2025": the day of an act that is told, beside another that is asked for. */
export const isOfDeed = (ahead: string): boolean => DEED.test(ahead);

const DEED =
  /(?:^|[^a-z])(?:abolished|lifted|scrapped|dropped|ended|banned|stopped|suspended|halted|resumed|reopened|eased|introduced|announced|published|signed|gone)(?: (?:in|on|since|from))? (?:early |late |mid-?)?$/u;

/** "Was it 6 or 9 September?", 2011年…定係2018年: of two days that are asked to be told apart, neither is asked of. */
export const isAlternative = (between: string, behind: string): boolean =>
  ALTERNATIVE.test(between) || (ASKED_EACH.test(between) && ASKED_EACH.test(behind));

const ALTERNATIVE = new RegExp(
  fold('(?:^|[^a-z])or(?: (?:was|is) it)?(?: (?:in|on))? $|(?:还是|定系|抑或|それとも|아니면)[^。.?？!]{0,6}$'),
  'u',
);
const ASKED_EACH = new RegExp(
  fold('^(?:일|년|월)?(?:인가요|인지|이에요|예요|이야|입니까)|^(?:日|年|月)?(?:ですか|なのか|か、)'),
  'u',
);

/** What authorities do, before what it is done to or about. */
const ACT_BEHIND = new RegExp(
  fold(
    [
      '^(?:に|から|より)?[^、。?!]{0,8}(?:止めた|停止した|停止された|禁止した|禁止された|始めた|始まった|再開した|再開された|解禁した|解禁された|撤廃した|撤廃された|導入した|導入された|発動した|発表した|公表した|施行された|施行した|緩和した|廃止した|決めた)(?![がけのんとらり、。]|$)',
      '^(?:에|부터)? ?[^,.?!]{0,8}(?:금지한|금지된|중단한|중단된|막은|재개한|재개된|해제한|해제된|도입한|도입된|시행한|시행된|발표한|발표된|시작된|시작한|완화한|폐지한) ',
      '^(?:起|开始)?[^,。?!]{0,6}(?:禁止|暂停|停止|恢复|取消|放开|解除|公布|发布|实施|出台|宣布)(?:[^,。?!吗呢]{0,16}|进口)?的',
      // 「2024年9月の改正」, "June 2025 partial resumption", 去年不是说……: what an act or a disaster is called, and what is only told.
      '^の[^、。?!\\d]{0,6}(?:事故|震災|災害|改正|改定|再開|停止|禁輸|解禁|撤廃|緩和|公告|告示|発表|合意|協定|判断|判決)',
      '^(?:年|月|日)?(?:那|嗰)(?:次|个|份|条)',
      '^(?:的|那次|那个|那份)?[^,。?!a-z\\d]{0,4}(?:事故|地震|公告|通告|禁令|措施|决定|通知|协定|协议)',
      '^(?:不是|唔系)(?:说|话|讲|已经|都)',
      // 「2023年8月で合ってますか」, 23년 8월 맞나요: a day that is asked to be confirmed.
      '^(?:で|だと)?(?:合って|あって|間違いない|正しい|でしたっけ|ですよね|だよね)',
      '^(?:이|가)? ?(?:맞[나죠아습는]|이죠|이었죠)',
      '^(?:에|의)? ?(?:[^,.?!\\d]{0,8} )?(?:사고|재개|중단|조치|발표|공고|고시|합의|협정|판정|판결|개정|해제)(?:의|에서|로|으로| 때|는|은|를|을|가|이| 후| 전|\\?|$)',
    ].join('|'),
  ),
  'u',
);
const ACT_NOUN =
  '(?:accident|disaster|earthquake|meltdown|measures?|ban|halt|suspension|stop|reopening|resumption|easing|relaxation|lifting|repeal|deal|agreement|ruling|decision|announcement|notice|order|discharge|release)s?(?![a-z])';
/** "The halt of November 2025", "Aug 2023 measures". */
const NAMED_AHEAD = new RegExp(
  `(?:^|[^a-z])(?:(?:${ACT_NOUN}|ones?|rules?|lists?|versions?|notices?|letters?) (?:of|from)|the (?:[a-z]+ )?${ACT_NOUN} in) (?:early |late |mid-?)?$`,
  'u',
);
const NAMED_BEHIND = new RegExp(`^ (?:(?!the|a|is|was|will|did)[a-z]+ )?${ACT_NOUN}`, 'u');
const ACT_AHEAD =
  /(?:^|[^a-z])(?:when (?:it|they|we|(?:mainland )?[a-z]+)|that|which) (?:had )?(?:reopened|banned|halted|suspended|stopped|lifted|resumed|eased)(?: [a-z]+){0,4} (?:in|on) $/;
