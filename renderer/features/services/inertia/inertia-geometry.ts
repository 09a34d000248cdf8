import type { Inert } from '../../../../shared/rules/services/inertia';
import { moneyScale } from '../../../ui/charts/money-scale';

export const margins = { left: 68, right: 20, top: 22, bottom: 36 };

export interface Dot {
  readonly item: Inert;
  readonly x: number;
  readonly y: number;
}

interface Tick {
  readonly value: number;
  readonly at: number;
}

export interface InertiaGeometry {
  readonly dots: readonly Dot[];
  readonly years: readonly Tick[];
  readonly costs: readonly Tick[];
  /** Costs are drawn by their powers of ten: the dearest would press all others to the ground. */
  readonly logarithmic: boolean;
  /** Of the costs' steps; of a logarithmic axis the least one. */
  readonly step: number;
}

/** From such a ratio of the dearest to the cheapest on, the axis is logarithmic. */
const wide = 50;

/** Where everything in the radar stands: years unchanged to the right, cost a year up. `items` have years and a cost above zero. */
export function inertiaGeometry(items: readonly Inert[], width: number, height: number): InertiaGeometry {
  const costs = items.map(({ costAYear }) => costAYear);
  const [least, most] = [Math.min(...costs), Math.max(...costs)];
  const logarithmic = most / least > wide;
  const oldest = Math.max(5, ...items.map(({ years }) => years ?? 0));
  const across = width - margins.left - margins.right;
  const up = height - margins.top - margins.bottom;
  const xOf = (years: number) => margins.left + (years / oldest) * across;
  const scale = moneyScale(0, most, up);
  const [bottom, top] = [Math.floor(Math.log10(least)), Math.ceil(Math.log10(most))];
  const yOf = (cost: number) =>
    margins.top + (logarithmic ? ((top - Math.log10(cost)) / Math.max(1, top - bottom)) * up : scale.y(cost));
  const powers = Array.from({ length: top - bottom + 1 }, (_, index) => 10 ** (bottom + index));
  const yearStep = oldest > 20 ? 5 : oldest > 10 ? 2 : 1;
  return {
    dots: items.map((item) => ({ item, x: xOf(item.years ?? 0), y: yOf(item.costAYear) })),
    years: Array.from({ length: Math.floor(oldest / yearStep) + 1 }, (_, index) => ({
      value: index * yearStep,
      at: xOf(index * yearStep),
    })),
    costs: (logarithmic ? powers : scale.ticks).map((value) => ({ value, at: yOf(value) })),
    logarithmic,
    step: logarithmic ? 10 ** bottom : scale.step,
  };
}
