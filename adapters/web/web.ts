// The web on the port that all places share: whoever has no chat, or wants to cite, embed or compute.
import type { Adapter, PlaceHealth } from '../host/adapter.ts';
import { type Comparing, comparing } from '../host/compare-apart.ts';
import type { MakeAdapter, Surroundings } from '../host/service.ts';
import { webApp } from './app.ts';
import { Corrections } from './corrections.ts';
import { listenerOf } from './listener.ts';
import { PACE, type Pace } from './pace.ts';

/** Requests under way are answered, but no longer than this. */
const STOP_MS = 5_000;

export const web =
  (where: Comparing, pace: Pace = PACE): MakeAdapter =>
  (around) =>
    around.configuration.isWeb ? new Web(around, where, pace) : null;

class Web implements Adapter {
  readonly name = 'web';
  readonly #around: Surroundings;
  readonly #corrections: Corrections;
  readonly #pace: Pace;
  #isReady = false;
  #underWay = 0;

  constructor(around: Surroundings, where: Comparing, pace: Pace) {
    this.#around = around;
    this.#corrections = new Corrections(comparing(where));
    this.#pace = pace;
  }

  async start(): Promise<void> {
    const { asking, configuration, log, others } = this.#around;
    const app = webApp({
      knowledge: () => asking.knowledge,
      today: () => asking.today(),
      corrections: (knowledge) => this.#corrections.of(knowledge),
      publicUrl: configuration.PUBLIC_URL,
      proxies: configuration.PROXIES,
      pace: this.#pace,
      // Its message may hold what was asked; where it broke does not.
      fault: (at, error) =>
        log.error({ adapter: this.name, at, ...brokenAt(error) }, 'a request could not be answered'),
    });
    const listen = listenerOf(app);
    others((request, response) => {
      this.#underWay += 1;
      response.once('close', () => {
        this.#underWay -= 1;
      });
      listen(request, response);
    });
    this.#isReady = true;
  }

  health(): PlaceHealth {
    return { ready: this.#isReady };
  }

  async stop(): Promise<void> {
    this.#isReady = false;
    const until = Date.now() + STOP_MS;
    while (this.#underWay > 0 && Date.now() < until) await new Promise((done) => setTimeout(done, 20));
  }
}

function brokenAt(error: unknown): { readonly error: string; readonly where: string } {
  const { name, stack = '' } = error instanceof Error ? error : new Error();
  const where = stack.split('\n').find((line) => /^\s+at /.test(line)) ?? '';
  return { error: name, where: where.trim() };
}
