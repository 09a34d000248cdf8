import type { Measure } from '../../../shared/rules/outcomes/goal-measures';
import { daysBetween } from '../../../shared/rules/time/day-count';

interface SparkSize {
  readonly width: number;
  readonly height: number;
}

type Spot = readonly [x: number, y: number];

interface Spark {
  /** From the baseline to the target; null where one of them, or their days, are not known. */
  readonly line: readonly [Spot, Spot] | null;
  readonly dots: readonly Spot[];
}

/** Left free at each side, so that no dot is cut. */
const edge = 4;

/** Where a metric's line and readings stand in a small chart; null where there is nothing to draw. */
export function sparkOf(measure: Measure, { width, height }: SparkSize): Spark | null {
  const { baseline, target, by, readings } = measure;
  const from = measure.from ?? readings[0]?.day ?? null;
  if (readings.length === 0 || from === null) return null;
  const hasLine = baseline !== null && target !== null && by !== null && by > from;
  const days = [...readings.map(({ day }) => day), from, ...(hasLine ? [by] : [])].sort();
  const values = [...readings.map(({ value }) => value), ...(hasLine ? [baseline, target] : [])];
  const first = days[0] ?? from;
  const span = Math.max(1, daysBetween(first, days.at(-1) ?? first));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const spot = (day: string, value: number): Spot => [
    edge + (daysBetween(first, day) / span) * (width - 2 * edge),
    high === low ? height / 2 : height - edge - ((value - low) / (high - low)) * (height - 2 * edge),
  ];
  return {
    line: hasLine ? [spot(from, baseline), spot(by, target)] : null,
    dots: readings.map(({ day, value }) => spot(day, value)),
  };
}
