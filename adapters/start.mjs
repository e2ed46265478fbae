// Where the terminal's program starts. Plain JavaScript, so that a compiled program needs no one to strip its types.
import { enableCompileCache } from 'node:module';

// A person waits for the start: what was compiled once is kept for the next time.
enableCompileCache?.();
await import('./main.ts');
