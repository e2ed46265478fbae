// `npm run discord:deploy [-- --guild ID --dry-run]`: tells Discord of the commands, and prints what changes.
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { REST } from 'discord.js';
import { commandsOf } from './discord/commands.ts';
import { deploy } from './discord/deploy.ts';
import { FAULT, fail, KNOWLEDGE, knowledgeOrExit, USAGE } from './host/command-line.ts';
import { configureDeploy } from './host/configuration.ts';

const USE = 'npm run discord:deploy [-- --guild ID --dry-run]';
const { guild, 'dry-run': dryRun = false } = flags();
if (guild !== undefined && !/^\d{15,20}$/.test(guild)) fail(USAGE, `--guild ${guild} is not a server's id.  ${USE}`);

const configured = configureDeploy(process.env, existsSync('.env') ? readFileSync('.env', 'utf8') : '');
if (!configured.ok) fail(FAULT, configured.faults.join('\n'));
const { DISCORD_TOKEN: token, DISCORD_API_URL: api, KNOWLEDGE: folder = KNOWLEDGE } = configured.configuration;

try {
  await deploy({
    rest: new REST(api ? { api } : {}).setToken(token),
    commands: commandsOf(await knowledgeOrExit(folder)),
    guild,
    dryRun,
    print: (line) => void process.stdout.write(`${line}\n`),
  });
} catch (error) {
  fail(FAULT, `Discord refused: ${error instanceof Error ? error.message : String(error)}`);
}

function flags(): { readonly guild?: string; readonly 'dry-run'?: boolean } {
  try {
    const { values } = parseArgs({ options: { guild: { type: 'string' }, 'dry-run': { type: 'boolean' } } });
    return values;
  } catch (error) {
    return fail(USAGE, `${error instanceof Error ? error.message : String(error)}.  ${USE}`);
  }
}
