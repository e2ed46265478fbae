// The configuration: every fault in one message, no secret in any; and a log that holds none either.
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { configure } from '../../../adapters/host/configuration.ts';
import { createLog } from '../../../adapters/host/log.ts';

describe('configure', () => {
  it('takes two variables for Slack, from the environment or from .env, the environment first', () => {
    const made = configure({ SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_BOT_TOKEN=xoxb-2\nSLACK_APP_TOKEN=xapp-1\n');
    expect(made).toMatchObject({
      ok: true,
      configuration: { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1', PORT: 3000, LOG_LEVEL: 'info' },
    });
  });

  it('opens the web where PORT is set, alone or beside a chat place', () => {
    const webOf = (environment: object): unknown => {
      const made = configure({ ...environment }, '');
      return made.ok && [made.configuration.isWeb, made.configuration.PORT];
    };
    const token = { DISCORD_TOKEN: 'x'.repeat(20) };
    const proxied = configure({ PORT: '1', PROXIES: '-1', PUBLIC_URL: 'example.org' }, '');
    expect(proxied.ok ? [] : proxied.faults.map((fault) => fault.split(' ')[0])).toEqual(['PUBLIC_URL', 'PROXIES']);
    expect([webOf({ PORT: '8080' }), webOf({ ...token, PORT: '0' }), webOf(token)]).toEqual([
      [true, 8080],
      [true, 0],
      [false, 3000],
    ]);
  });

  it('keeps the state in a file unless told otherwise', () => {
    const stateOf = (environment: object): string | false => {
      const made = configure({ DISCORD_TOKEN: 'x'.repeat(20), ...environment }, '');
      return made.ok && made.configuration.STATE;
    };
    expect([stateOf({}), stateOf({ STATE: ' ' }), stateOf({ STATE: 'memory' })]).toEqual([
      './state.db',
      './state.db',
      'memory',
    ]);
  });

  it('names every malformed variable at once, and the value of none', () => {
    const made = configure(
      { SLACK_BOT_TOKEN: 'hunter2secret', SLACK_APP_TOKEN: 'also-secret', PORT: 'http', LOG_LEVEL: 'loud' },
      '',
    );
    if (made.ok) throw new Error('accepted');
    expect(made.faults.map((fault) => fault.split(' ')[0])).toEqual([
      'SLACK_BOT_TOKEN',
      'SLACK_APP_TOKEN',
      'PORT',
      'LOG_LEVEL',
    ]);
    expect(made.faults.join()).not.toMatch(/hunter2|also-secret|loud/);
  });

  it.each([
    [{}, 'SLACK_BOT_TOKEN is missing, and so are DISCORD_TOKEN and PORT'],
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_APP_TOKEN is missing'],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN is missing'],
    [{ SLACK_BOT_TOKEN: ' ' }, 'SLACK_BOT_TOKEN is missing'],
    [{ SLACK_CLIENT_ID: '1.2' }, 'SLACK_CLIENT_SECRET is missing'],
    [{ SLACK_CLIENT_SECRET: 'a-secret' }, 'TOKEN_KEY is missing'],
    [{ SLACK_CLIENT_ID: '1.2', SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_BOT_TOKEN is of one workspace'],
    [{ DISCORD_TOKEN: 'x'.repeat(20), DATABASE_URL: 'mysql://x:secret@y/z' }, 'DATABASE_URL is no address of Postgres'],
    [{ DISCORD_TOKEN: 'x'.repeat(20), TOKEN_KEY: 'short-secret' }, 'TOKEN_KEY does not look right: 32 bytes as base64'],
  ])('says what is missing: %j', (environment, fault) => {
    const made = configure(environment, '');
    expect(made.ok ? [] : made.faults.join()).toContain(fault);
    expect(JSON.stringify(made)).not.toMatch(/secret@|short-secret/);
  });
});

it('a secret is in no line of the log, as a field or inside a text', () => {
  const lines: string[] = [];
  const stream = new Writable({ write: (chunk, _, done) => done(void lines.push(String(chunk)) as never) });
  const log = createLog('info', ['plain-secret-1'], stream);
  log.info({ token: 'abc', deep: { authorization: 'Bearer abc' } }, 'sent xoxb-12-ab with plain-secret-1');
  log.error({ error: 'https://hooks.slack.com/commands/T1/2/abc failed' }, `v0=${'a'.repeat(64)}`);
  expect(lines.join('')).not.toMatch(/abc|xoxb|plain-secret|aaaa/);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'info', msg: 'sent [secret] with [secret]' });
});
