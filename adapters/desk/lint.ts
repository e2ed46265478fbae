// `npm run lint:knowledge`: every fault of the knowledge with its place and remedy, then counts and what is stale.
import { defineCommand } from 'citty';
import { readAsked } from '../../src/knowledge/asked.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { FAULT, faultLine, KNOWLEDGE, today } from '../host/command-line.ts';

export const lintCommand = defineCommand({
  meta: { name: 'lint', description: 'Check the knowledge.  npm run lint:knowledge [-- DIR]' },
  args: {
    dir: { type: 'positional', required: false, description: 'Knowledge folder (default: knowledge)' },
    knowledge: { type: 'string', description: 'Another knowledge folder' },
  },
  run({ args }) {
    const dir = args.dir ?? args.knowledge ?? KNOWLEDGE;
    const loaded = loadKnowledge(dir, { today: today() });
    const asked = loaded.ok ? readAsked(dir, loaded.knowledge) : { asked: [], faults: [] };
    const notes = [...(loaded.ok ? loaded.warnings : loaded.faults), ...asked.faults];
    for (const fault of notes) process.stdout.write(`${faultLine(fault)}\n`);
    const faults = notes.filter((n) => n.severity === 'fault').length;
    if (loaded.ok) {
      const k = loaded.knowledge;
      const counts = {
        importers: k.importers,
        prefectures: k.prefectures,
        places: k.places,
        products: k.products,
        parties: k.parties,
        conditions: k.conditions,
        measures: k.measures,
        facts: k.facts,
        sources: k.sources,
      };
      process.stdout.write(
        `${Object.entries(counts)
          .map(([name, map]) => `${map.size} ${name}`)
          .join(', ')}\n`,
      );
      const covered = new Set([...k.measures.values()].map((m) => m.importer));
      process.stdout.write(`${asked.asked.length} questions to learn from\n`);
      process.stdout.write(`coverage: ${covered.size} of ${k.importers.size} importers have measures\n`);
      process.stdout.write(`version ${k.version.hash}, newest source ${k.version.newestSource}\n`);
    }
    process.stdout.write(`${faults} faults, ${notes.length - faults} warnings\n`);
    if (faults > 0) process.exitCode = FAULT;
  },
});
