// The 47 prefectures as a drawing, each a link with its status in words. Colour never alone: stops are hatched, and the
// groups stand as text beside it.
import drawing from '@svg-maps/japan';
import { html } from 'hono/html';
import { z } from 'zod';
import type { Words } from '../../../src/say/words.ts';
import type { Status, Verdict } from '../../../src/status/verdict.ts';
import { home, verdictPath } from '../../present/paths.ts';
import type { Html } from './frame.ts';

/** Its types are of another module system than it is. */
const japan = z
  .object({ viewBox: z.string(), locations: z.array(z.object({ id: z.string(), path: z.string() })) })
  .parse(drawing);

/** As its licence asks. */
const CREDIT = 'Japan, Victor Cazanave, CC BY 4.0';
const CREDIT_URL = 'https://github.com/VictorCazanave/svg-maps/tree/master/packages/japan';

/** A page is read on a phone: five decimals of a drawing 438 wide draw nothing that half a step does not. */
const STEPS = 2;

/** The same outlines on a grid of whole steps, without points that fall on the one before. */
function onGrid(path: string): string {
  let [x, y] = [0, 0];
  const outlines = path.split(/z/i).flatMap((outline) => {
    // Each begins where the one before began: what it draws is told from there, and closed.
    const points: [number, number][] = [];
    let [atX, atY] = [x, y];
    for (const [index, [, dx, dy]] of [...outline.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].entries()) {
      [atX, atY] = [atX + Number(dx), atY + Number(dy)];
      if (index === 0) [x, y] = [atX, atY];
      const [gridX, gridY] = [Math.round(atX * STEPS), Math.round(atY * STEPS)];
      const last = points.at(-1);
      if (last?.[0] !== gridX || last[1] !== gridY) points.push([gridX, gridY]);
    }
    if (points.length < 3) return [];
    const steps = points.map(([toX, toY], index) => {
      const [fromX, fromY] = points[index - 1] ?? [0, 0];
      return `${toX - fromX},${toY - fromY}`;
    });
    return [`M${steps[0]}l${steps.slice(1).join(' ')}z`];
  });
  return outlines.join('').replace(/[ ,]-/g, '-');
}

const VIEW_BOX = japan.viewBox
  .split(' ')
  .map((side) => Number(side) * STEPS)
  .join(' ');
const SHAPES: ReadonlyMap<string, string> = new Map(japan.locations.map(({ id, path }) => [id, onGrid(path)]));

/** A line across, two ways, dots or none. */
const PATTERNS: Readonly<Record<Status, Html>> = {
  banned: html`<path d="M0 0l10 10M10 0l-10 10"/>`,
  suspended: html`<path d="M0 10l10-10"/>`,
  conditional: html`<circle cx="5" cy="5" r="1.5"/>`,
  clear: html``,
  permitted: html``,
  unknown: html`<path d="M0 5h10"/>`,
};

export function mapOf(words: Words, importer: string, product: string, verdicts: readonly Verdict[]): Html {
  const statuses = new Map(verdicts.flatMap(({ origins, status }) => origins.map((id) => [id, status] as const)));
  const present = [...new Set(statuses.values())];
  return html`<figure class="map"><svg viewBox="${VIEW_BOX}" role="group" aria-label="${words.say('ui_web_map')}">
<defs>${present.map((status) => html`<pattern id="p-${status}" class="${status}" width="10" height="10" patternUnits="userSpaceOnUse"><rect width="10" height="10"/>${PATTERNS[status]}</pattern>`)}</defs>
${[...statuses].flatMap(([id, status]) => {
  const shape = SHAPES.get(id);
  const title = `${words.prefecture(id)}: ${words.status(status).word}`;
  return shape === undefined
    ? []
    : [
        html`<a href="${home(words.language)}${verdictPath(importer, product, id)}"><title>${title}</title><path fill="url(#p-${status})" d="${shape}"/></a>\n`,
      ];
})}</svg>
<figcaption>${present.map((status) => {
    const { symbol, word } = words.status(status);
    return html`<span class="key"><svg width="18" height="18" aria-hidden="true"><rect width="18" height="18" fill="url(#p-${status})"/></svg> ${symbol} ${word}</span> `;
  })}<br><a href="${CREDIT_URL}">${words.say('ui_web_map_credit', { credit: CREDIT })}</a></figcaption></figure>`;
}
