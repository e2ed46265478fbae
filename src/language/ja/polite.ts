// Entries are written plainly, as notices are; an answer is polite throughout. Japanese makes the one of the other by how
// a predicate ends, and by the few stems of which the end does not tell how they bend.

/** Stems in -u and in -tsu, whose past looks like that of stems in -ru. */
const IN_U = /[言扱従伴払失買使違担補狙争迷願思伺行会合]$/u;
const IN_TSU = /[立待持保放打勝]$/u;
/** Stems in -bu, whose past looks like that of stems in -mu. */
const IN_BU = /[及選並運結呼学飛]$/u;
/** Stems that stay as they are before る and ない. */
const KEPT = /[出得見経着似煮寝えけせてねへめれげぜでべいきしちにみりぎじぢび]$/u;
/** Stems that keep the い of -いた. */
const KEPT_I = /[てで用率強]$/u;
/** After these, ない is that nothing is there. */
const THERE = /(?:[がはもに]|しか)$/u;
/** Verbs among what ends in -かった; the others are adjectives. */
const IN_KARU = /[\u3041-\u3096分向掛助預授]$/u;

const I_ROW: Readonly<Record<string, string>> = {
  ...{ わ: 'い', ら: 'り', ば: 'び', さ: 'し', か: 'き', た: 'ち', ま: 'み', な: 'に', が: 'ぎ' },
  ...{ う: 'い', る: 'り', ぶ: 'び', す: 'し', く: 'き', つ: 'ち', む: 'み', ぬ: 'に', ぐ: 'ぎ' },
};
const toI = (stem: string): string => stem.slice(0, -1) + (I_ROW[stem.slice(-1)] ?? stem.slice(-1));

/** Before ません. */
function denied(stem: string): string {
  if (stem.endsWith('で')) return `${stem}はあり`;
  if (THERE.test(stem)) return `${stem}あり`;
  return KEPT.test(stem) ? stem : toI(stem);
}

function past(stem: string): string {
  if (stem.endsWith('っ')) {
    const bare = stem.slice(0, -1);
    return `${bare}${IN_U.test(bare) ? 'い' : IN_TSU.test(bare) ? 'ち' : 'り'}ました`;
  }
  if (stem.endsWith('い')) return KEPT_I.test(stem.slice(0, -1)) ? `${stem}ました` : `${stem.slice(0, -1)}きました`;
  return `${stem}ました`;
}

const UNCHANGED = /(?:です|ます|ません|ました|でした|よう|うる|という|とある|まで|はず)$/u;

/** From the most particular end to the most general: what it is, and how the stem before it is told politely. */
const ENDS: readonly (readonly [RegExp, (stem: string, end: string) => string])[] = [
  [/(?<!少)なかった$/u, (stem) => `${denied(stem)}ませんでした`],
  [/(?<!少)ない$/u, (stem) => `${denied(stem)}ません`],
  [/(?:だった|であった)$/u, (stem) => `${stem}でした`],
  [/んだ$/u, (stem) => `${stem}${IN_BU.test(stem) ? 'び' : 'み'}ました`],
  [/いだ$/u, (stem) => `${stem}ぎました`],
  [/(?:である|だ)$/u, (stem) => `${stem}です`],
  [/かった$/u, (stem) => (IN_KARU.test(stem) ? `${stem}かりました` : `${stem}かったです`)],
  [/した$/u, (stem) => `${stem}しました`],
  [/(?<=[\p{Script=Han}\p{Script=Hiragana}])た$/u, past],
  [/する$/u, (stem) => `${stem}します`],
  [/る$/u, (stem) => (KEPT.test(stem) ? `${stem}ます` : `${stem}ります`)],
  [
    /(?<=\p{Script=Han}|[っゃかさたなまらわ])(?:(?<![一二三四五六七八九])つ|[うくすぶむぐ])$/u,
    (stem, end) => `${stem}${toI(end)}ます`,
  ],
  [/(?:(?<=\p{Script=Han}|し)い|同じ|必要|不要|可能|有効|無効|不明|未確認)$/u, (stem, end) => `${stem}${end}です`],
];

/** Bidden: "ask the station". */
const BID = /(?<=[にで])確認を?$/u;
/** A noun at the end of what is said of something, and not of what is done: 受領を否定 is half a verb. */
const NOUN = /(?:[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9%]|のみ|だけ)$/u;
const DONE = /[をとに]\p{Script=Han}{2,3}$/u;
/** What it is said of; a list after a colon is no sentence. */
const TOPIC = /[はがも]|^うち/u;

/** 輸出は143トン as 輸出は143トンです. */
const named = (sentence: string): string =>
  BID.test(sentence)
    ? 'してください'
    : NOUN.test(sentence) && !DONE.test(sentence) && TOPIC.test(sentence) && !sentence.includes('：')
      ? 'です'
      : '';

/** What has none of these ends, a noun, stays as it is. */
function politely(predicate: string): string {
  if (UNCHANGED.test(predicate)) return predicate;
  for (const [end, say] of ENDS) {
    const found = end.exec(predicate);
    if (found) return say(predicate.slice(0, found.index), found[0]);
  }
  return predicate;
}

/** The end of a sentence, what follows it in brackets apart, not within a quotation. */
const PREDICATE = /([^。、（）「」『』]+)((?:（(?:[^（）]|（[^（）]*）)*）)*)(?=。(?!」))/gu;

/** A sentence that goes on with "but". */
const BUT = /([^。、（）「」『』]+(?:ている|できる|される|れる|する|ある|した|った|れた|ない|だ))が、/gu;

/** `始まった。` as `始まりました。`, `輸出は143トン。` as `輸出は143トンです。`; a noun of which nothing is said stays as it is. */
export const polite = (text: string): string =>
  text
    .replace(PREDICATE, (_, predicate: string, aside: string, at: number, whole: string) => {
      const told = politely(predicate);
      if (told !== predicate || UNCHANGED.test(predicate)) return `${told}${aside}`;
      const sentence = whole.slice(whole.lastIndexOf('。', at) + 1, at) + predicate;
      const end = named(sentence);
      return `${end === 'してください' ? predicate.replace(/を$/u, '') : predicate}${end}${aside}`;
    })
    .replace(BUT, (_, clause: string) => `${politely(clause)}が、`);
