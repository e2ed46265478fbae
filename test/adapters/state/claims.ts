// A process of its own that takes events on: `node claims.ts FILE EVENTS` prints how many it got.
import { openState } from '../../../adapters/state/open.ts';

const [file = '', events = '0'] = process.argv.slice(2);
const state = await openState(file, Date.now);
let claimed = 0;
for (let event = 0; event < Number(events); event += 1) if (await state.seenEvents.claim(`Ev${event}`)) claimed += 1;
await state.close();
process.stdout.write(String(claimed));
