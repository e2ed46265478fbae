// Sentences in the order a busy exporter reads, one to lead, none said twice.
import type { Sentence } from './answer.ts';

const ORDER: readonly Sentence['part'][] = [
  'verdict',
  'paper',
  'practice',
  'since',
  'conditions',
  'voices',
  'age',
  'check',
  'detail',
];

/** A stable sort by part; one sentence leads: the verdict's or, where any may, the first that is shown at once. */
export function inReadingOrder(sentences: readonly Sentence[], anyLeads: boolean): Sentence[] {
  const first = anyLeads ? (sentences.find((s) => s.part !== 'detail') ?? sentences[0]) : undefined;
  const lead = sentences.find((s) => s.part === 'verdict') ?? first;
  const rest = sentences
    .filter((s) => s !== lead)
    .map((s) => (s.part === 'verdict' ? { ...s, part: 'voices' as const } : s));
  return [
    ...(lead ? [{ ...lead, part: 'verdict' as const }] : []),
    ...ORDER.flatMap((part) => rest.filter((s) => s.part === part)),
  ];
}

/** The same words on several entries are said once, standing on all of them. */
export function merged(sentences: readonly Sentence[]): Sentence[] {
  const said = Map.groupBy(sentences, (s) => s.text);
  return [...said.values()].map((same) => ({
    ...(same[0] as Sentence),
    cites: [...new Set(same.flatMap((s) => s.cites))],
    sources: [...new Set(same.flatMap((s) => s.sources))],
  }));
}
