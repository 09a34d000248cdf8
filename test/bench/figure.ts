/** One line of the table: the app against the same work with nothing around it, measured in the same run. */
export interface Figure {
  readonly what: string;
  readonly floor: string;
  /** Medians in milliseconds. */
  readonly appTime: number;
  readonly floorTime: number;
  /** How many times the floor is still good. */
  readonly limit: number | null;
}

/** Something that is measured against a number that was promised, and not against a floor. */
export interface Bound {
  readonly what: string;
  readonly value: number;
  readonly limit: number;
  readonly unit: 'ms' | 'MB';
}

/** A slow variant planted on purpose: it must show as at least so many times the floor, or the bench measures nothing. */
export interface Control {
  readonly what: string;
  readonly slowTime: number;
  readonly floorTime: number;
  readonly atLeast: number;
}

export interface Measured {
  readonly figures: readonly Figure[];
  readonly bounds?: readonly Bound[];
  readonly controls: readonly Control[];
  readonly remarks: readonly string[];
}

export function timesFloor(figure: Figure): number {
  return figure.appTime / figure.floorTime;
}

export function showsSlow({ slowTime, floorTime, atLeast }: Control): boolean {
  return slowTime >= floorTime * atLeast;
}

/** The value below which a share of the values lies; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

type Work = () => Promise<number>;

/**
 * Runs each kind of work so many times and gives the median of what each says. They take turns, so that a machine that
 * grows slower meanwhile is slow for all of them.
 */
export async function inTurns<K extends string>(
  runs: number,
  works: Readonly<Record<K, Work>>,
): Promise<Record<K, number>> {
  const names = Object.keys(works) as K[];
  const times = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let run = 0; run < runs; run++) for (const name of names) times.get(name)?.push(await works[name]());
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<K, number>;
}
