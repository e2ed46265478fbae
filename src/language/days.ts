// How a day is put among other words, in the four languages.

/** 「2011年って書いてる記事」, "articles say 2011": what others say of it is no day that is asked for. */
export const isQuoted = (ahead: string, behind: string): boolean =>
  QUOTED_BEHIND.test(behind) || QUOTED_AHEAD.test(ahead);

const QUOTED_BEHIND =
  /^(?:だ|から|だった)?(?:って|と)(?:书い|書い|言っ|言う|いう|聞い|闻い|报じ|報じ|記事|记事|なって)|^(?:이라고|라고|이라는|라는)\s?(?:하|쓴|쓰|적|나오|나온|보도|기사)/u;
const QUOTED_AHEAD =
  /(?:^|[^a-z])(?:say|says|said|saying|claim|claims|claiming|claimed|wrote|writes|reads)(?: that)?(?: it'?s| it was| it is)?(?: since| from| in)? $/;

/** "Since they scrapped the rules last November": the day of the clause is from when on. */
export const isSinceClause = (ahead: string): boolean => SINCE_CLAUSE.test(ahead);

/** "In 2024, was it still banned?": a question of what was. */
export const isOfPast = (question: string): boolean => /(?:^|[^a-z])(?:was|were|did|had)(?![a-z])/.test(question);

const SINCE_CLAUSE = /(?:^|[^a-z])since [a-z' -]{1,60}$/;
