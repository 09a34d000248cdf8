import type { Drift } from '../../../shared/rules/budgets/drift';
import { type MoneyScale, moneyScale } from './money-scale';
import { type SpendLayer, spendLayers } from './spend-layers';

const left = 46;
const right = 2;
const top = 44;
const bottom = 56;
const betweenYears = 12;
const betweenQuarters = 1.5;

export interface SpendGeometry {
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly scale: MoneyScale;
  /** From an amount to its height in the drawing. */
  readonly y: (amount: number) => number;
  readonly bars: readonly {
    readonly x: number;
    readonly width: number;
    readonly layers: readonly SpendLayer[];
  }[];
  readonly years: readonly { readonly from: number; readonly to: number }[];
}

/** Where everything in the chart stands, for a drawing of a width and a height. */
export function spendGeometry({ quarters, years }: Drift, width: number, height: number): SpendGeometry {
  const layers = quarters.map(spendLayers);
  const ends = layers.flat().flatMap(({ from, to }) => [from, to]);
  const budgets = years.flatMap(({ budget }) => (budget === null ? [] : [budget / 4]));
  const [low, high] = [...ends, ...budgets].reduce(
    ([least, most], amount) => [Math.min(least, amount), Math.max(most, amount)] as const,
    [0, 0] as readonly [number, number],
  );
  const scale = moneyScale(low, high, height - top - bottom);
  const yearWidth = (width - left - right) / Math.max(1, years.length);
  const spans = years.map((_, index) => ({
    from: left + index * yearWidth + betweenYears / 2,
    to: left + (index + 1) * yearWidth - betweenYears / 2,
  }));
  const band = (yearWidth - betweenYears) / 4;
  return {
    plot: { left, right: width - right, top, bottom: height - bottom },
    scale,
    y: (amount) => top + scale.y(amount),
    bars: layers.map((each, index) => ({
      x: (spans[Math.floor(index / 4)]?.from ?? left) + (index % 4) * band,
      width: band - betweenQuarters,
      layers: each,
    })),
    years: spans,
  };
}
