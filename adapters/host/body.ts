// The bytes of a request's body, as they came: what was signed is these and no others.
import type { IncomingMessage } from 'node:http';

/** Who leaves in the middle of a body gets no answer. */
export function readBody(request: IncomingMessage, most: number, use: (body: Buffer | 'too long') => void): void {
  const chunks: Buffer[] = [];
  let bytes = 0;
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes <= most) {
      chunks.push(chunk);
      return;
    }
    request.removeAllListeners('data').removeAllListeners('end');
    request.resume();
    use('too long');
  });
  request.on('end', () => use(Buffer.concat(chunks)));
  request.on('error', () => undefined);
}

export const headerOf = ({ headers }: IncomingMessage, name: string): string | undefined => {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
};
