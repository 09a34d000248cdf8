import { evenShare, type Money } from '../../model/money';
import { type Quarter, quarterOfYear } from '../../model/quarter';
import type { MoneyLine } from '../../model/records/money-line';

/**
 * The run lines that speak of the years ahead: a forecast takes the place of what was planned; what is booked counts in
 * its own quarters alone (`booked-run.ts`).
 */
export function runLinesOf(lines: readonly MoneyLine[]): readonly MoneyLine[] {
  const run = lines.filter(({ nature, stage }) => nature === 'run' && stage !== 'actual');
  const forecast = run.filter(({ stage }) => stage === 'forecast');
  return forecast.length ? forecast : run;
}

/**
 * What a run line costs (negative: saves) in a quarter: a fourth of its year from the quarter of go-live on, later by
 * its offset, or from its own quarter on; a saving later by its parallel running, since until then both run. Over a ramp of n quarters it rises by
 * equal steps: (k + 1) / (n + 1) of the whole in quarter k, rounded half away from zero.
 */
export function runLineInQuarter(line: MoneyLine, goLive: Quarter, quarter: Quarter): Money {
  const parallel = line.amount < 0 ? line.parallelQuarters : 0;
  const begins = (line.anchor ?? goLive + line.offsetQuarters) + parallel;
  return rampedFourth(line.amount, begins, line.rampQuarters, quarter);
}

/** The part of a yearly sum that falls in a quarter: nothing before it begins, then rising over its ramp. */
export function rampedFourth(yearly: Money, begins: Quarter, rampQuarters: number, quarter: Quarter): Money {
  if (quarter < begins) return 0;
  const whole = evenShare(yearly, quarterOfYear(quarter) - 1, 4);
  const step = quarter - begins + 1;
  const steps = rampQuarters + 1;
  if (step >= steps) return whole;
  return Math.sign(whole) * Math.round((Math.abs(whole) * step) / steps);
}
