// The log: JSON lines by pino. Secrets never reach it, whether as a field or inside a text.
import { type DestinationStream, type Logger, pino } from 'pino';

const TOKEN =
  /\b(?:xox[a-z]|xapp)-[\w-]+|\bv0=[0-9a-f]{64}\b|(?<=hooks\.slack\.com\/)[^\s"']+|(?<=\/commands\/)[^\s"']+|(?<=\/(?:webhooks|interactions)\/\d+\/)[\w-]{20,}/g;

const FIELDS = ['token', 'authorization', 'Authorization', 'signingSecret', 'appToken', 'botToken', 'response_url'];

/** `secrets`: values that must not occur in any line, whatever they look like. */
export function createLog(
  level: string,
  secrets: readonly (string | undefined)[],
  stream?: DestinationStream | undefined,
): Logger {
  const values = secrets.flatMap((value) => (value && value.length >= 8 ? [value] : []));
  const clean = (text: string): string =>
    values.reduce((line, value) => line.replaceAll(value, '[secret]'), text).replace(TOKEN, '[secret]');
  return pino(
    {
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: FIELDS.flatMap((field) => [field, `*.${field}`]), censor: '[secret]' },
      formatters: { level: (label) => ({ level: label }) },
      hooks: { streamWrite: clean },
    },
    stream ?? pino.destination({ sync: true }),
  );
}
