// `npm run back [-- VERSION --latest --list]`: the knowledge of a running service as it was before.
import { existsSync, readFileSync } from 'node:fs';
import { defineCommand } from 'citty';
import { FAULT, fail, USAGE } from '../host/command-line.ts';
import { configureReturn } from '../host/configuration.ts';
import { notOwnFolder } from '../host/own-folder.mjs';
import { heldIn, hold, versionsIn } from '../host/versions.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

export const backCommand = defineCommand({
  meta: {
    name: 'back',
    description: 'Returns a running service to the version of the knowledge before, until told to follow its folder',
  },
  args: {
    version: { type: 'positional', required: false, description: 'the version to return to, by its first digits' },
    latest: { type: 'boolean', description: 'follow the knowledge folder again' },
    list: { type: 'boolean', description: 'what can be returned to, newest first' },
  },
  run: ({ args }) => {
    const configured = configureReturn(process.env, existsSync('.env') ? readFileSync('.env', 'utf8') : '');
    if (!configured.ok) fail(FAULT, configured.faults.join('\n'));
    const folder = configured.configuration.KNOWLEDGE_VERSIONS;
    const all = versionsIn(folder);
    const held = heldIn(folder);
    if (args.list) {
      for (const { name, hash } of all) say(`${hash}  ${timeOf(name)}${name === held ? '  held' : ''}`);
      return;
    }
    const refused = all.length > 0 ? notOwnFolder(folder) : 'it holds no version; a service that runs keeps each there';
    if (refused !== null) fail(FAULT, `KNOWLEDGE_VERSIONS ${folder}: ${refused}`);
    if (args.latest) {
      hold(folder, null);
      say('The service follows its knowledge folder again, within seconds.');
      return;
    }
    const wanted = args.version;
    // Without a version, the one before what is served: before the held one, or before the newest.
    const at = all.findIndex(({ name }) => name === held);
    const found = wanted ? all.find(({ hash }) => hash.startsWith(wanted)) : all[Math.max(at, 0) + 1];
    if (!found && wanted) fail(USAGE, `${wanted} is no version here: npm run back -- --list shows them`);
    if (!found) fail(FAULT, 'no earlier version is kept');
    hold(folder, found.name);
    say(`The service returns to ${found.hash} of ${timeOf(found.name)}, within seconds, and stays there whatever its`);
    say('folder holds. `npm run back -- --latest` ends that; GET /healthz shows what is served.');
  },
});

/** `20261129T203154Z-…` as `2026-11-29 20:31:54 UTC`. */
const timeOf = (name: string): string =>
  name.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)\d{3}Z.*$/, '$1-$2-$3 $4:$5:$6 UTC');
