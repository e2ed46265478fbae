// Vitest's own counts, by its JSON report.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const Report = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });

/** A file for one report, in a folder that goes once it was read. */
export const reportFile = (): string => join(mkdtempSync(join(tmpdir(), 'ban-status-')), 'vitest.json');

/** None where it did not come as far as a report. */
export function countsIn(report: string): Counts {
  try {
    const counts = Report.parse(JSON.parse(readFileSync(report, 'utf8')));
    return { passed: counts.numPassedTests, failed: counts.numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  } finally {
    rmSync(dirname(report), { recursive: true, force: true });
  }
}
