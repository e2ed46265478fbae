// `npm run new -- measure|fact|source`: a commented skeleton that has its shape, to be filled in.
import { defineCommand } from 'citty';
import * as schema from '../../src/knowledge/schema.ts';
import { fail, today, USAGE } from '../host/command-line.ts';

export const newCommand = defineCommand({
  meta: { name: 'new', description: 'A skeleton to fill in.  npm run new -- measure > knowledge/measures/NAME.yaml' },
  args: {
    kind: { type: 'positional', required: false, description: 'measure, fact or source' },
  },
  run({ args }) {
    const kind = args.kind ?? '';
    const make = Object.hasOwn(SKELETONS, kind) ? SKELETONS[kind] : undefined;
    if (!make) fail(USAGE, `${kind || 'Nothing'} is none of measure, fact, source. Example: npm run new -- measure`);
    process.stdout.write(`# yaml-language-server: $schema=../../schemas/${kind}s.schema.json\n${make(today())}`);
  },
});

const choice = (options: readonly string[]): string => `# ${options.join(', ')}`;

const SKELETONS: Readonly<Record<string, (day: string) => string>> = {
  measure: (day) => `measures:
  - id: importer-what-year # kebab-case; never changes once published
    importer: importer-id # of vocabulary/importers.yaml
    title:
      en: What is forbidden, required or allowed
      ja: 何が禁止・要求・許可されるか
      zh: 禁止、要求或允许什么
    effect: banned ${choice(schema.Effect.options)}
    standing: paper ${choice(schema.Standing.options)}; paper is a published act, practice is what happens
    # acts_on: import ${choice(schema.ActsOn.options)}
    products: [product-id] # of vocabulary/products/
    origins: all # all, or prefecture ids in a list, or { all_but: [prefecture-id] }
    # origin_by: [grown] ${choice(schema.Step.options)}
    from: "${day}" # "2023-08-24", "2025-11" or "2001", as exact as the source; leave out where none says
    # until: "${day}" # first day no longer in force
    # ended_by: entry-id
    # overrides: [measure-id] # of the same importer
    # conditions: [condition-id] # where effect is conditional
    # basis: { en: Notice No. 1, ja: 公告第1号, zh: 第1号公告 }
    says: [party-id] # who says so
    evidence: primary ${choice(schema.Evidence.options)}
    # disputed_by: [entry-id]
    sources: [source-id]
    verified: "${day}" # the date of the newest of the sources, not the day of writing
    summary:
      en: One sentence with who, what, where from and since when.
      ja: 誰が、何を、どこから、いつからかを一文で。
      zh: 用一句话写明谁、什么、来自何处、自何时起。
    # aliases: { en: [other words] }
    # note: What a curator should know; never shown.
`,
  fact: (day) => `facts:
  - id: subject-what-year # kebab-case; never changes once published
    topic: [talks] ${choice(schema.Topic.options)}
    about: # what it is about; every list may be left out
      importers: [importer-id]
      # products: [product-id]
      # origins: [prefecture-id]
      # measures: [measure-id]
    date: "${day}" # "2023-08-24", "2025-11" or "2001", as exact as the source
    # until: "${day}"
    nature: statement ${choice(schema.Fact.shape.nature.options)}
    says: [party-id] # who says so
    statement:
      en: One sentence that its sources carry, with its date.
      ja: 出典で裏付けられる、日付入りの一文。
      zh: 有出处、写明日期的一句话。
    # results: # figures, where there are any
    #   - { subject: what was measured, value: 1, unit: Bq/L, place: where, date: "${day}" }
    evidence: primary ${choice(schema.Evidence.options)}
    # disputed_by: [entry-id]
    sources: [source-id]
    # aliases: { en: [other words] }
    # note: What a curator should know; never shown.
`,
  source: (day) => `sources:
  - id: publisher-what-date # kebab-case; never changes once cited
    publisher: Who published it
    title: The title as it stands there, in its own language
    url: https://example.org/page # needed where link is shown
    # original_url: https://example.org/original # where url is a copy
    # copy: true
    published: "${day}" # or not_before, where it bears no date
    # not_before: "${day}"
    read: "${day}" # the day it was read
    language: en ${choice(schema.Source.shape.language.options)}
    kind: primary ${choice(schema.Source.shape.kind.options)}
    link: shown ${choice(schema.Source.shape.link.options)}; internal is never shown and confirms nothing
    # note: What a curator should know; never shown.
`,
};
