import { type Money, minorPerMajor } from '../../../shared/model/money';
import { type MoneyUnit, moneyIn } from '../../../shared/words/money';
import type { Speech } from '../../../shared/words/speech';

export interface MoneyScale {
  /** How far below the top an amount lies. */
  readonly y: (amount: Money) => number;
  readonly ticks: readonly Money[];
  /** Between two ticks. */
  readonly step: Money;
}

/** A linear axis from `low` (0 or less) to `high`, `height` long, with four to eight round steps. */
export function moneyScale(low: Money, high: Money, height: number): MoneyScale {
  const span = Math.max(1, high - low);
  const rough = span / 7;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, ([1, 2, 5].find((digit) => digit * power >= rough) ?? 10) * power);
  const bottom = Math.floor(low / step) * step;
  const top = Math.max(Math.ceil(high / step) * step, bottom + step);
  const ticks = Array.from(
    { length: Math.round((top - bottom) / step) + 1 },
    (_, index) => bottom + index * step,
  );
  return { y: (amount) => ((top - amount) / (top - bottom)) * height, ticks, step };
}

/** The amount at a tick in the axis' unit, with the digits the step needs. */
export function tickWords(amount: Money, step: Money, unit: MoneyUnit, speech: Speech): string {
  const inUnits = step / (minorPerMajor(speech.currency) * unit.size);
  const digits = Math.max(0, Math.ceil(-Math.log10(inUnits) - 1e-9));
  return moneyIn(amount, { ...unit, digits: Math.min(9, digits) }, speech);
}
