/** What a measurement is held against: a bound of its own, or a multiple of its baseline's median in the same run. */
export type Limit =
  | { readonly atMost: number }
  | { readonly atLeast: number }
  | { readonly timesBaseline: number };

/** One thing that is measured: its median over the rounds is held against its limit. */
export interface Measurement {
  readonly name: string;
  readonly unit: "ms" | "kB" | "MB" | "points";
  readonly rounds: number;
  readonly limit: Limit;
  /** Takes one sample, in `unit`. */
  readonly sample: () => Promise<number>;
  /** The least that the same machine needs for the same form of work, sampled in turn with it. */
  readonly baseline?: { readonly name: string; readonly sample: () => Promise<number> };
}

/** What a file `bench/*.bench.ts` exports as its default: it readies what it measures and leaves nothing behind. */
export type Bench = (room: BenchRoom) => Promise<readonly Measurement[]>;

/** What a bench is given: the repository with its programs built, a folder of its own, and the end of its time. */
export interface BenchRoom {
  readonly root: string;
  readonly folder: string;
  /** The database that holds the collection. */
  readonly database: string;
  /** Aborts when the bench is over: whatever it started ends then. */
  readonly signal: AbortSignal;
}

/** The medians of one measurement and whether they keep within its limit. */
export interface Result {
  readonly measurement: Measurement;
  readonly median: number;
  readonly baselineMedian: number | null;
  readonly isWithinLimit: boolean;
}

/** The middle of the samples; the mean of the two middle ones where their number is even. */
export function medianOf(samples: readonly number[]): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1];
  const high = sorted[Math.floor(middle)];
  if (low === undefined || high === undefined) throw new Error("no samples to take a median of");
  return (low + high) / 2;
}

/** Takes all samples, those of the baseline in turn with the others, so that a busy moment of the machine meets both. */
export async function measure(measurement: Measurement): Promise<Result> {
  const { baseline, limit } = measurement;
  const samples: number[] = [];
  const baselineSamples: number[] = [];
  for (let round = 0; round < measurement.rounds; round += 1) {
    if (baseline !== undefined) baselineSamples.push(await baseline.sample());
    samples.push(await measurement.sample());
  }
  const median = medianOf(samples);
  const baselineMedian = baseline === undefined ? null : medianOf(baselineSamples);
  return {
    measurement,
    median,
    baselineMedian,
    isWithinLimit: keeps(median, limit, baselineMedian),
  };
}

function keeps(median: number, limit: Limit, baselineMedian: number | null): boolean {
  if ("atLeast" in limit) return median >= limit.atLeast;
  if ("atMost" in limit) return median <= limit.atMost;
  return median <= limit.timesBaseline * (baselineMedian ?? Number.NaN);
}
