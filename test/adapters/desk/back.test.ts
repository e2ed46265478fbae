// The command that returns a running service to an earlier version of the knowledge.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from 'citty';
import { expect, it, vi } from 'vitest';
import { backCommand } from '../../../adapters/desk/back.ts';
import { heldIn } from '../../../adapters/host/versions.ts';
import { inFolder } from '../../knowledge/fixture.ts';

it('goes back a version at a time or to a named one, shows which there are, and ends it', () =>
  inFolder({}, async (folder) => {
    const names = [
      '20261101T000000000Z-aaaaaaaaaaaa',
      '20261102T000000000Z-bbbbbbbbbbbb',
      '20261103T000000000Z-cccccccccccc',
    ];
    for (const name of [...names, 'notes']) mkdirSync(join(folder, name));
    vi.stubEnv('KNOWLEDGE_VERSIONS', folder);
    const out: string[] = [];
    const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0);
    const back = async (...rawArgs: string[]): Promise<string | undefined> => {
      await runCommand(backCommand, { rawArgs });
      return heldIn(folder);
    };
    expect(await back()).toBe(names[1]);
    expect(await back()).toBe(names[0]);
    expect(await back('cccc')).toBe(names[2]);
    out.length = 0;
    await back('--list');
    expect(out.join('')).toBe(
      'cccccccccccc  2026-11-03 00:00:00 UTC  held\nbbbbbbbbbbbb  2026-11-02 00:00:00 UTC\naaaaaaaaaaaa  2026-11-01 00:00:00 UTC\n',
    );
    expect(await back('--latest')).toBeUndefined();
    write.mockRestore();
    vi.unstubAllEnvs();
  }));
