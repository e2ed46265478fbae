// An activity is told per litre or per kilogram as its row holds it: water and food have limits of their own.
import { type KnowledgeRule, within } from './rule.ts';

const PER: Readonly<Record<string, RegExp>> = {
  'Bq/L': /^(?:l|litre|liter|リットル|升|公升|리터)/i,
  'Bq/kg': /^(?:kg|kilogram|kilogramme|キロ|千克|公斤|킬로)/i,
};
const BECQUEREL = '(?:Bq|becquerels?|ベクレル|贝克(?:勒尔)?|貝克(?:勒爾)?|베크렐)';
/** The number, and what stands after the stroke. */
const TOLD = new RegExp(String.raw`(\d[\d,]*(?:\.\d+)?)\s?${BECQUEREL}\s?(?:\/|per|毎|每)\s?(\S{1,10})`, 'gi');

export const toldUnits: KnowledgeRule = {
  name: 'told-units',
  description: 'A number of results told in Bq/L or Bq/kg is told in the unit of its row.',
  scope: 'knowledge',
  check(draft, report) {
    for (const entry of draft.facts) {
      const texts = Object.entries(entry.value.statement).map(([language, text]) => ({ language, told: toldIn(text) }));
      for (const { value, unit, subject } of entry.value.results ?? []) {
        const own = unit?.normalize('NFKC');
        if (value === undefined || own === undefined || !Object.hasOwn(PER, own)) continue;
        for (const { language, told } of texts) {
          const units = told.filter((one) => one.value === Math.abs(value)).map((one) => one.unit);
          // Two rows may have the number, each in its own unit.
          if (units.length === 0 || units.includes(own)) continue;
          report({
            where: within(entry, 'statement', language),
            message: `\`${language}\` tells ${value} ${units[0]}, but the result on \`${subject}\` is in ${own}`,
            remedy: 'correct the unit here or there',
          });
        }
      }
    }
  },
};

function toldIn(text: string): { readonly value: number; readonly unit: string }[] {
  return [...text.normalize('NFKC').matchAll(TOLD)].flatMap(([, number = '', after = '']) => {
    const unit = Object.keys(PER).find((name) => PER[name]?.test(after));
    return unit === undefined ? [] : [{ value: Number(number.replaceAll(',', '')), unit }];
  });
}
