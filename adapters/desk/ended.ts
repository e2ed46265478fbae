// A measure's text once another has ended it: `until` and `ended_by` beside its beginning, every other byte kept.
import { isScalar, type YAMLMap } from 'yaml';
import { apply } from './yaml-edit.ts';

/** `until` is the first day on which it no longer holds. */
export function endedText(
  text: string,
  node: YAMLMap,
  { until, by }: { readonly until: string; readonly by: string },
): string | { readonly fault: string } {
  const id = String(node.get('id'));
  if (node.has('until')) return { fault: `${id} already ends, on ${String(node.get('until'))}: correct it by hand` };
  const keys = node.items.map(({ key }) =>
    isScalar(key) ? { name: String(key.value), at: key.range?.[0] ?? 0 } : null,
  );
  const begins = keys.findLastIndex(
    (key) => key?.name === 'from' || key?.name === 'may_cover' || key?.name === 'origins',
  );
  const next = keys[begins + 1];
  if (begins < 0 || !next || node.flow)
    return { fault: `${id} is written otherwise than the template: end it by hand` };
  const line = text.lastIndexOf('\n', next.at - 1) + 1;
  const indent = text.slice(line, next.at);
  return apply(text, [{ start: line, end: line, text: `${indent}until: "${until}"\n${indent}ended_by: ${by}\n` }]);
}
