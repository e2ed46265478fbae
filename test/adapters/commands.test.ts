import { describe, expect, it } from 'vitest';
import { commands, described, isCommand } from '../../adapters/commands.ts';
import { overview, usageOf } from '../../adapters/terminal/usage.ts';

const COLUMNS = 80;
const names = Object.keys(commands).filter(isCommand);

describe('help', () => {
  it.each(names)('on %s', async (name) => {
    const usage = usageOf(await described(name), COLUMNS);
    expect(usage).toMatchSnapshot();
    // An example is there to be copied: it is not broken.
    for (const line of usage.split('\n'))
      if (!line.startsWith('  npm run')) expect(line.length).toBeLessThan(COLUMNS + 1);
  });

  it('on all of them', async () => {
    const all = await Promise.all(names.map(async (name) => ({ name, ...(await described(name)) })));
    expect(overview(all, COLUMNS)).toMatchSnapshot();
  });
});

it('no word of every object is taken for a command', () => {
  expect(['constructor', 'toString', ''].filter(isCommand)).toEqual([]);
});
