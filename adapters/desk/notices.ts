// `npm run notices`: what waits in the outbox and what is under way, dead letters, and places that are off.
import { existsSync, readFileSync } from 'node:fs';
import { defineCommand } from 'citty';
import { FAULT, fail } from '../host/command-line.ts';
import { configureState } from '../host/configuration.ts';
import { StateFault } from '../state/fault.ts';
import { openState } from '../state/open.ts';
import type { Overview, State } from '../state/ports.ts';

/** The store that the configuration names; a look makes no file where there is none. */
export async function openStore(): Promise<State> {
  const configured = configureState(process.env, existsSync('.env') ? readFileSync('.env', 'utf8') : '');
  if (!configured.ok) fail(FAULT, configured.faults.join('\n'));
  const { DATABASE_URL, STATE } = configured.configuration;
  return openState(DATABASE_URL ?? (existsSync(STATE) ? STATE : 'memory'), Date.now).catch((error: unknown) => {
    if (error instanceof StateFault) return fail(FAULT, error.message);
    throw error;
  });
}

/** Null where nothing was ever kept. */
export async function storeIfAny(): Promise<State | null> {
  const configured = configureState(process.env, existsSync('.env') ? readFileSync('.env', 'utf8') : '');
  if (!configured.ok) return null;
  const { DATABASE_URL, STATE } = configured.configuration;
  if (DATABASE_URL === undefined && !existsSync(STATE)) return null;
  return openStore();
}

export const noticesCommand = defineCommand({
  meta: {
    name: 'notices',
    description: 'What is to be told of changes, what is under way, dead letters, and places that are off',
  },
  args: {
    again: { type: 'boolean', description: 'Try the dead letters once more' },
    skip: { type: 'boolean', description: 'Tell nothing of what moved until now: begin with what is served next' },
    json: { type: 'boolean', description: 'all of it as JSON' },
  },
  async run({ args }) {
    const state = await openStore();
    const tell = (text: string): void => void process.stdout.write(`${text}\n`);
    try {
      if (args.again) tell(`${await state.outbox.revive()} dead letters are tried again.`);
      if (args.skip) {
        await state.outbox.restart();
        tell('What moved until now is told to nobody.');
      }
      const overview = await state.outbox.overview();
      tell(args.json ? JSON.stringify(overview, null, 2) : linesOf(overview).join('\n'));
    } finally {
      await state.close();
    }
  },
});

export function linesOf({ told, places, due, later, underWay, sent, dead, off }: Overview): string[] {
  return [
    told ? `told up to: version ${told.version}, ${told.day}` : 'told up to: nothing yet',
    `places: ${places}`,
    `to be told, changes × places: ${due} due, ${later} later; ${underWay} places under way`,
    `told: ${sent}`,
    `dead letters: ${dead.length}`,
    ...dead.map(({ place, change, why }) => `  ${place}  ${change}  ${why}`),
    `places that are off: ${off.length}`,
    ...off.map(({ place, why }) => `  ${place}  ${why}`),
  ];
}
