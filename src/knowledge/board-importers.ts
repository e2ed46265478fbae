// Importers that restrict something today: of whom a question that names none is answered, most rules first, those over
// radiation before all others: how many others are held tells how far we got, not how much an importer asks.
import { firstDay } from './dates.ts';
import { derived, remembered } from './derived.ts';
import type { Knowledge } from './knowledge.ts';

/** More rows are no answer that anyone reads. */
const MOST = 8;

const found = derived(() => new Map<string, readonly string[]>());

/** Importers, parts of others left out, with a measure in force on the day that stops or conditions an import. */
export const boardImporters = (knowledge: Knowledge, day: string): readonly string[] =>
  remembered(found(knowledge), day, () => {
    const rules = new Map<string, { radiation: number; all: number }>();
    for (const m of knowledge.measures.values()) {
      const isOn = (!m.from || firstDay(m.from) <= day) && (!m.until || firstDay(m.until) > day);
      if (!isOn || m.effect === 'permitted') continue;
      const { radiation, all } = rules.get(m.importer) ?? { radiation: 0, all: 0 };
      rules.set(m.importer, { radiation: radiation + (m.regime === 'radiation' ? 1 : 0), all: all + 1 });
    }
    const order = [...knowledge.importers.keys()];
    return [...rules]
      .filter(([id]) => !knowledge.importers.get(id)?.parent)
      .sort(([a, x], [b, y]) => y.radiation - x.radiation || y.all - x.all || order.indexOf(a) - order.indexOf(b))
      .slice(0, MOST)
      .map(([id]) => id);
  });
