// Times in milliseconds: a median over rounds, a share of a sorted list, one child process.
import { spawnSync } from 'node:child_process';

export const quantile = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;

export const median = (times: readonly number[]): number => quantile(times, 0.5);

/** Each item's median time over the rounds, after rounds that only warm up. */
export function timesOf<T>(items: readonly T[], run: (item: T) => unknown, rounds: number, warm = 3): number[] {
  const times = items.map((): number[] => []);
  for (let round = -warm; round < rounds; round += 1) {
    items.forEach((item, index) => {
      const start = performance.now();
      run(item);
      if (round >= 0) times[index]?.push(performance.now() - start);
    });
  }
  return times.map(median);
}

export interface Process {
  readonly wall: number;
  /** Peak memory in megabytes. */
  readonly memory: number;
}

/** Tells the child's peak memory on its way out. */
const TELL = `data:text/javascript,${encodeURIComponent(
  "process.on('exit',()=>process.stderr.write('@peak='+process.resourceUsage().maxRSS))",
)}`;

export interface Command {
  readonly args: readonly string[];
  /** Asked before every start. */
  readonly env?: () => Readonly<Record<string, string>>;
}

/** Medians over the rounds of the given commands, in turn so that a busy moment falls on all of them. */
export function processes(commands: readonly Command[], rounds: number): Process[] {
  const found = commands.map(() => ({ wall: [] as number[], memory: [] as number[] }));
  for (let round = -1; round < rounds; round += 1) {
    commands.forEach(({ args, env = () => ({}) }, index) => {
      const start = performance.now();
      run(args, env());
      const wall = performance.now() - start;
      const told = run(args, { ...env(), NODE_OPTIONS: `--import ${TELL}` }).match(/@peak=(\d+)/)?.[1];
      if (round < 0) return;
      found[index]?.wall.push(wall);
      found[index]?.memory.push(Number(told) / 1024);
    });
  }
  return found.map(({ wall, memory }) => ({ wall: median(wall), memory: median(memory) }));
}

function run(args: readonly string[], env: Record<string, string>): string {
  const child = spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, ...env } });
  if (child.status !== 0) throw new Error(`node ${args.join(' ')}: ${child.stderr}`);
  return child.stderr;
}
