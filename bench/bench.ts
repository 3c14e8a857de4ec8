/** One measurement of speed: a file in benches/, found by the registry. */
export interface Bench {
  /** Same as the file name. */
  id: string;
  /** Takes minutes or needs a build: left out unless asked for. */
  onlyWhenNamed?: true;
  /** The figures as JSON, and as lines to read. Options are what was given as `--name=value`. */
  run(options?: Readonly<Record<string, string>>): Promise<BenchAnswer>;
}
export interface BenchAnswer {
  json: unknown;
  text: string;
}
export const defineBench = (bench: Bench): Bench => bench;

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}
