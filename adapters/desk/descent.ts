// Logistic regression over signs that are there or not, kept small by how common a sign is: the likeliest weights, sought by
// steps that learn from the last ones how the ground bends (L-BFGS). The same examples give the same weights.

export interface Example {
  /** Buckets, each once. */
  readonly signs: readonly number[];
  /** The output that is right. */
  readonly right: number;
  /** Counts as so many. */
  readonly times: number;
}

export interface Weights {
  /** For each bucket a number for each output. */
  readonly of: ReadonlyMap<number, Float64Array>;
  readonly bias: Float64Array;
}

/** What one or two examples alone show tells nothing of others. */
const SEEN = 3;
/** How much the right outputs count against small weights. */
const FIT = 1;
const STEPS = 20;
/** Steps that tell of the ground. */
const MEMORY = 8;
/** A step that wins less than this share of what it promised is too long. */
const WINS = 1e-4;
/** Halvings of a step. */
const TRIES = 20;
/** A slope this flat, against the first, is the bottom. */
const FLAT = 1e-3;

export function descend(examples: readonly Example[], outputs: number): Weights {
  const rows = rowsOf(examples, outputs);
  const { at } = lowest((point, slope) => cost(rows, point, slope), (rows.buckets.length + 1) * outputs);
  const of = new Map<number, Float64Array>();
  for (const [column, bucket] of rows.buckets.entries()) {
    const scale = rows.scales[column] ?? 0;
    of.set(
      bucket,
      at.slice(column * outputs, (column + 1) * outputs).map((value) => value * scale),
    );
  }
  return { of, bias: at.slice(rows.buckets.length * outputs) };
}

/** Chances of the outputs, as an example with such signs has them. */
export function chancesOf({ of, bias }: Weights, signs: readonly number[]): Float64Array {
  const sums = Float64Array.from(bias);
  const share = 1 / Math.sqrt(Math.max(1, signs.length));
  for (const sign of signs) {
    const row = of.get(sign);
    if (row) for (let k = 0; k < sums.length; k += 1) sums[k] = (sums[k] ?? 0) + (row[k] ?? 0) * share;
  }
  return toChances(sums);
}

interface Rows {
  readonly outputs: number;
  readonly buckets: readonly number[];
  /** By column, how rare it is: what is common has to say more to weigh as much. */
  readonly scales: readonly number[];
  /** Where the columns of each example begin, and after the last where they end. */
  readonly from: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
  readonly right: Int32Array;
  readonly times: Float64Array;
}

function rowsOf(examples: readonly Example[], outputs: number): Rows {
  const seen = new Map<number, number>();
  for (const { signs } of examples) for (const sign of signs) seen.set(sign, (seen.get(sign) ?? 0) + 1);
  const kept = [...seen].filter(([, times]) => times >= SEEN).sort(([a], [b]) => a - b);
  const scales = kept.map(([, times]) => Math.log((examples.length + 1) / (times + 0.5)));
  const columnOf = new Map(kept.map(([bucket], column) => [bucket, column]));
  const [from, columns, values] = [[0], [] as number[], [] as number[]];
  for (const { signs } of examples) {
    const share = 1 / Math.sqrt(Math.max(1, signs.length));
    for (const sign of signs) {
      const column = columnOf.get(sign);
      if (column === undefined) continue;
      columns.push(column);
      values.push((scales[column] ?? 0) * share);
    }
    from.push(columns.length);
  }
  return {
    outputs,
    buckets: kept.map(([bucket]) => bucket),
    scales,
    from: Int32Array.from(from),
    columns: Int32Array.from(columns),
    values: Float64Array.from(values),
    right: Int32Array.from(examples, ({ right }) => right),
    times: Float64Array.from(examples, ({ times }) => times),
  };
}

/** How unlikely the right outputs are, and how large the weights; the slope is written into what is given. */
function cost(rows: Rows, point: Float64Array, slope: Float64Array): number {
  const { outputs, from, columns, values, right, times } = rows;
  const bias = point.length - outputs;
  let sum = 0;
  for (let at = 0; at < bias; at += 1) {
    const value = point[at] ?? 0;
    sum += (value * value) / 2;
    slope[at] = value;
  }
  slope.fill(0, bias);
  const off = new Float64Array(outputs);
  for (let row = 0; row < right.length; row += 1) {
    const [start, end, is, much] = [from[row] ?? 0, from[row + 1] ?? 0, right[row] ?? 0, FIT * (times[row] ?? 0)];
    for (let k = 0; k < outputs; k += 1) off[k] = point[bias + k] as number;
    for (let at = start; at < end; at += 1) {
      const base = (columns[at] as number) * outputs;
      const value = values[at] as number;
      for (let k = 0; k < outputs; k += 1) (off[k] as number) += (point[base + k] as number) * value;
    }
    toChances(off);
    sum -= much * Math.log(Math.max(Number.MIN_VALUE, off[is] ?? 0));
    off[is] = (off[is] ?? 0) - 1;
    for (let k = 0; k < outputs; k += 1) {
      (off[k] as number) *= much;
      (slope[bias + k] as number) += off[k] as number;
    }
    for (let at = start; at < end; at += 1) {
      const base = (columns[at] as number) * outputs;
      const value = values[at] as number;
      for (let k = 0; k < outputs; k += 1) (slope[base + k] as number) += (off[k] as number) * value;
    }
  }
  return sum;
}

/** In place. */
function toChances(sums: Float64Array): Float64Array {
  let top = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < sums.length; k += 1) top = Math.max(top, sums[k] as number);
  let total = 0;
  for (let k = 0; k < sums.length; k += 1) total += sums[k] = Math.exp((sums[k] as number) - top);
  for (let k = 0; k < sums.length; k += 1) (sums[k] as number) /= total;
  return sums;
}

interface Step {
  readonly by: Float64Array;
  readonly turn: Float64Array;
  readonly share: number;
}

function lowest(
  costAt: (point: Float64Array, slope: Float64Array) => number,
  size: number,
): { readonly at: Float64Array } {
  let at = new Float64Array(size);
  let slope = new Float64Array(size);
  let height = costAt(at, slope);
  const flat = FLAT * Math.sqrt(dot(slope, slope));
  const steps: Step[] = [];
  for (let round = 0; round < STEPS && Math.sqrt(dot(slope, slope)) > flat; round += 1) {
    const way = downhill(slope, steps);
    const promise = dot(slope, way);
    let length = round === 0 ? 1 / Math.sqrt(dot(way, way)) : 1;
    const next = new Float64Array(size);
    const nextSlope = new Float64Array(size);
    let nextHeight = Number.POSITIVE_INFINITY;
    for (let tried = 0; tried < TRIES && !(nextHeight <= height + WINS * length * promise); tried += 1) {
      if (tried > 0) length /= 2;
      for (let k = 0; k < size; k += 1) next[k] = (at[k] ?? 0) + length * (way[k] ?? 0);
      nextHeight = costAt(next, nextSlope);
    }
    if (nextHeight >= height) break;
    const [by, turn] = [less(next, at), less(nextSlope, slope)];
    const bend = dot(by, turn);
    if (bend > 0) steps.push({ by, turn, share: 1 / bend });
    if (steps.length > MEMORY) steps.shift();
    [at, slope, height] = [next, nextSlope, nextHeight];
  }
  return { at };
}

/** Against the slope, turned by what the last steps told. */
function downhill(slope: Float64Array, steps: readonly Step[]): Float64Array {
  const way = slope.map((value) => -value);
  const taken: number[] = [];
  for (const { by, turn, share } of steps.toReversed()) {
    const much = share * dot(by, way);
    taken.unshift(much);
    add(way, turn, -much);
  }
  const last = steps.at(-1);
  if (last) {
    const scale = 1 / (last.share * dot(last.turn, last.turn));
    for (let k = 0; k < way.length; k += 1) way[k] = (way[k] ?? 0) * scale;
  }
  for (const [index, { by, turn, share }] of steps.entries())
    add(way, by, (taken[index] ?? 0) - share * dot(turn, way));
  return way;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < one.length; k += 1) sum += (one[k] ?? 0) * (other[k] ?? 0);
  return sum;
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let k = 0; k < to.length; k += 1) to[k] = (to[k] ?? 0) + times * (what[k] ?? 0);
}

const less = (one: Float64Array, other: Float64Array): Float64Array =>
  one.map((value, index) => value - (other[index] ?? 0));
