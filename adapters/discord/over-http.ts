// Interactions that Discord posts to us: signed by its key, answered within the request. docs.discord.com/developers, "Security and
// Authorization" of receiving interactions.
import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { type APIInteraction, type APIInteractionResponse, InteractionResponseType, InteractionType } from 'discord.js';
import type { Log } from '../host/adapter.ts';
import { headerOf, readBody } from '../host/body.ts';
import { type Handler, refuse } from '../host/http.ts';
import { type Incoming, incoming, interactionIn } from './interaction.ts';

export const INTERACTIONS_PATH = '/discord/interactions';
/** An interaction on a message carries that message whole. */
const MAX_BYTES = 1_000_000;
/** Either way: what was signed once would be good for ever. */
const WINDOW_S = 5 * 60;
const SIGNATURE = /^[0-9a-f]{128}$/i;

export interface OverHttp {
  /** The application's, 32 bytes in hexadecimal digits, as Discord shows it. */
  readonly publicKey: string;
  readonly log: Log;
  /** Wall-clock milliseconds. */
  readonly now: () => number;
  /** Answers it, or not; never throws. */
  readonly take: (one: Incoming) => Promise<unknown>;
}

export function interactionsOverHttp({ publicKey, log, now, take }: OverHttp): Handler {
  const key = keyOf(publicKey);
  return (request, response) => {
    const no = (status: number, reason: string): void => refuse(request, response, status, log, reason);
    const signature = headerOf(request, 'x-signature-ed25519') ?? '';
    const at = headerOf(request, 'x-signature-timestamp') ?? '';
    readBody(request, MAX_BYTES, (body) => {
      if (body === 'too long') return no(413, `longer than ${MAX_BYTES} bytes`);
      if (!isSigned(key, at, body, signature)) return no(401, 'not signed by the key of the application');
      if (!(Math.abs(now() / 1000 - Number(at)) <= WINDOW_S))
        return no(401, 'signed more than five minutes ago or ahead');
      const of = parsed(body);
      if (isPing(of)) return answer(response, { type: InteractionResponseType.Pong });
      const interaction = interactionIn(of);
      if (!interaction) return no(400, 'of no shape that is known');
      void reply(interaction, response);
    });
  };

  /** What is not for us, or was answered by another process, gets an empty answer: Discord asks us no more. */
  async function reply(interaction: APIInteraction, response: ServerResponse): Promise<void> {
    await take(incoming(interaction, async (body) => answer(response, body)));
    if (!response.headersSent) response.writeHead(202).end();
  }
}

function answer(response: ServerResponse, body: APIInteractionResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

const keyOf = (hex: string): KeyObject =>
  createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(hex, 'hex').toString('base64url') },
    format: 'jwk',
  });

const isSigned = (key: KeyObject, at: string, body: Buffer, signature: string): boolean =>
  SIGNATURE.test(signature) && verify(null, Buffer.concat([Buffer.from(at), body]), key, Buffer.from(signature, 'hex'));

const isPing = (of: unknown): boolean =>
  typeof of === 'object' && of !== null && 'type' in of && of.type === InteractionType.Ping;

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}
