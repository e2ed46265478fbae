// An entry as YAML: what is known of it filled in, of the rest the sample with what it is for.
import { Document, isPair, isScalar, isSeq, Scalar, visit } from 'yaml';
import { type EntryKind, FIELDS, type Field, flagsOf, TODAY } from './entry-fields.ts';
import type { Values } from './entry-values.ts';

const SAMPLE_IDS: Readonly<Record<EntryKind, string>> = {
  measure: 'importer-what-year # kebab-case; never changes once published',
  fact: 'subject-what-year # kebab-case; never changes once published',
  source: 'publisher-what-date # kebab-case; never changes once cited',
};

/** The whole skeleton where nothing is known; else what is known and, of the rest, what there is no entry without. */
export function entryText(kind: EntryKind, values: Values, day: string): string {
  const all = values.size === 0;
  const id = values.get('id');
  const lines = [`  - id: ${typeof id === 'string' ? id : SAMPLE_IDS[kind]}`];
  let open: string | undefined;
  for (const field of FIELDS[kind]) {
    const { within } = field;
    const written = fieldLines(kind, field, values, all).map((line) => line.replaceAll(TODAY, day));
    if (within !== undefined && within !== open) {
      const any = all || FIELDS[kind].some((one) => one.within === within && values.has(one.flag));
      lines.push(`    ${within}:${any ? (all ? ' # every list of it may be left out' : '') : ' {}'}`);
      open = within;
    }
    lines.push(...written.map((line) => `${within === undefined ? '    ' : '      '}${line}`));
  }
  return `${lines.join('\n')}\n`;
}

function fieldLines(kind: EntryKind, field: Field, values: Values, all: boolean): string[] {
  const flags = flagsOf(kind).filter((flag) => flag.field === field);
  const known = flags.filter((flag) => values.has(flag.name));
  if (known.length === 0 && !field.needed && !all) return [];
  if (known.length > 0 && flags.every((flag) => flag.language === undefined)) {
    const value = values.get(field.flag);
    return value === null ? [] : yamlLines({ [field.key]: value });
  }
  if (known.length > 0 || (field.needed && typeof field.sample !== 'string'))
    return [
      `${field.key}:`,
      ...flags.flatMap(({ name, language = 'en', needed }) => {
        if (values.has(name)) return yamlLines({ [language]: values.get(name) }).map((line) => `  ${line}`);
        const isSample = typeof field.sample !== 'string' && (needed || all);
        return isSample && typeof field.sample !== 'string' ? [`  ${language}: ${field.sample[language]}`] : [];
      }),
    ];
  return [sampleLine(field)];
}

/** With the choices there are and what it is for; commented out where it may be left out. */
function sampleLine(field: Field): string {
  const { key, sample, comment, needed, usual } = field;
  const value =
    typeof sample === 'string'
      ? sample
      : `{ ${Object.entries(sample)
          .map(([language, text]) => `${language}: ${text}`)
          .join(', ')} }`;
  const told = [...('options' in field ? [field.options.join(', ')] : []), ...(comment ? [comment] : [])].join('; ');
  return `${needed || usual ? '' : '# '}${key}: ${value}${told && ` # ${told}`}`;
}

/** Quoted where YAML needs it, and dates always; lists of words stand on one line. */
function yamlLines(value: object): string[] {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === 'string' && /^\d{4}(-\d{2}){0,2}$/.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
    Pair(_key, pair) {
      if (isPair(pair) && isSeq(pair.value)) pair.value.flow = pair.value.items.every((item) => isScalar(item));
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd().split('\n');
}
