// How English marks who sends, who receives and who asks, around a noun ("to a sushi restaurant").

const ARTICLE = '(?:an?|the|my|our|your|his|her|their|some|this|that)';
/** An adjective may stand before the noun. */
const BEFORE = `(?:${ARTICLE} (?:[a-z-]+ )?)`;

export const TO = new RegExp(`(?:^|[^a-z])(?:(?:to|for|at|by) ${BEFORE}?|into ${BEFORE})$`);
export const FROM = new RegExp(`(?:^|[^a-z])(?:from|in|with|of) ${BEFORE}$`);
/** Verbs of being and having. */
export const SELF =
  /(?:^|[^a-z])(?:i|we)(?:'m|'re| am| are| run| own| have| manage| operate| represent) (?:an?|the) (?:[a-z-]+ )?$/;
/** Who asks, said first: "Sushi bar in Hong Kong. …". */
export const FIRST = /(?:^|[.!?\n] ?)$/;
export const OWN = /(?:^|[^a-z])(?:my|our) (?:[a-z-]+ )?$/;
/** Who does what the noun before it is of: "our fish people". */
export const PERSONS =
  /^ (?:people|person|guys?|folks|team|staff|side|desk|department|division|unit|colleagues?|partners?|buyers?|sellers?|suppliers?|clients?|customers?|traders?|brokers?|agents?)(?![a-z])/;
export const SOMEWHERE = /^ (?:in|at|near|of) /;
/** A participle and where it leads: "going to", "coming from". */
export const MOVING = /^ [a-z]+ing (?:to|into|from|through|via)(?![a-z])/;
