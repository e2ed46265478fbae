// When what was announced begins: at 00:00 of its day by the clock of the importer, whatever day it is where it is told.
import type { Change } from '../../src/change/change.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';

/** In wall-clock milliseconds; 0 for what time alone does not bring about. Of several importers when the last of them has it. */
export function beginsAt(knowledge: Knowledge, change: Change): number {
  if (change.kind !== 'verdict' || change.told.time !== 'due') return 0;
  const day = Temporal.PlainDate.from(change.told.from ?? change.day);
  return Math.max(
    0,
    ...change.importers.flatMap((id) => {
      const zone = zoneOf(knowledge, id);
      // The first moment of the day, also where the clock leaps over midnight.
      return zone === undefined ? [] : [day.toZonedDateTime(zone).epochMilliseconds];
    }),
  );
}

function zoneOf({ importers }: Knowledge, id: string): string | undefined {
  const importer = importers.get(id);
  return importer?.zone ?? (importer?.parent === undefined ? undefined : importers.get(importer.parent)?.zone);
}
