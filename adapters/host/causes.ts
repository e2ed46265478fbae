// What went wrong and why, in one line: a library's error says "failed", and its cause what to look at.

/** Deeper chains repeat themselves. */
const DEEPEST = 5;

export function causesOf(error: unknown): string {
  const told: string[] = [];
  let at: unknown = error;
  for (let depth = 0; at !== undefined && at !== null && depth < DEEPEST; depth += 1) {
    const said = saidBy(at);
    // A wrapper mostly repeats what it wraps.
    if (said !== '' && !told.some((before) => before.includes(said))) told.push(said);
    at = causeOf(at);
  }
  return told.join(': ') || 'unknown';
}

function saidBy(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return error.message === '' ? code : error.message;
}

/** Slack's library keeps it as `original`; of several that failed at once, the first tells enough. */
function causeOf(error: unknown): unknown {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof AggregateError) return error.errors[0];
  return error.cause ?? ('original' in error ? error.original : undefined);
}
