// What stands before Bolt's receiver: who signed a request and when, and whether it is anything that Slack sends.
import type { ServerResponse } from 'node:http';
import { isValidSlackRequest } from '@slack/bolt';
import type { Log } from '../host/adapter.ts';
import { headerOf, readBody } from '../host/body.ts';
import { type Handler, refuse } from '../host/http.ts';
import { shapeOf } from './shapes.ts';

/** Slack's own requests are tens of kilobytes. */
const MAX_BYTES = 1_000_000;
/** Either way: a signature from the future would be good for ever. */
const WINDOW_S = 5 * 60;
const FORM = 'application/x-www-form-urlencoded';

export interface Front {
  readonly secret: string;
  readonly log: Log;
  /** Wall-clock milliseconds. */
  readonly now: () => number;
  /** Takes the request with its body read. */
  readonly next: Handler;
}

export const inFront =
  ({ secret, log, now, next }: Front): Handler =>
  (request, response) => {
    const no = (status: number, reason: string): void => refuse(request, response, status, log, reason);
    const at = Number(headerOf(request, 'x-slack-request-timestamp'));
    const signature = headerOf(request, 'x-slack-signature');
    const isForm = (headerOf(request, 'content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() === FORM;
    const isNow = Number.isInteger(at) && Math.abs(now() / 1000 - at) <= WINDOW_S;
    readBody(request, MAX_BYTES, (body) => {
      if (body === 'too long') return no(413, `longer than ${MAX_BYTES} bytes`);
      const text = body.toString();
      // A test of the certificate, which Slack does not sign; nothing else of it is looked at.
      if (isForm && signature === undefined && new URLSearchParams(text).get('ssl_check') === '1')
        return done(response);
      if (signature === undefined) return no(401, 'not signed');
      if (!isNow) return no(401, 'signed more than five minutes ago or ahead');
      const headers = { 'x-slack-signature': signature, 'x-slack-request-timestamp': at };
      if (!isValidSlackRequest({ signingSecret: secret, body: text, headers, nowMilliseconds: now() }))
        return no(401, 'signed with another secret');
      const shaped = shapeOf(text, isForm);
      if (!shaped) return no(400, 'of no shape that is known');
      if (shaped.kind === 'verification') return done(response, { challenge: shaped.challenge });
      if (shaped.kind === 'notice') log.warn({ notice: shaped.type }, 'a notice from Slack');
      if (shaped.kind !== 'event') return done(response);
      // As Bolt compares it.
      request.headers['content-type'] = isForm ? FORM : 'application/json';
      next(Object.assign(request, { rawBody: body }), response);
    });
  };

function done(response: ServerResponse, body?: object): void {
  response.writeHead(200, body ? { 'content-type': 'application/json' } : {});
  response.end(body && JSON.stringify(body));
}
