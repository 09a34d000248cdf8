import { type MoneyScale, moneyScale } from '../../ui/money-scale';
import type { Point } from './chart-values';

export const margins = { left: 52, right: 16, top: 14, bottom: 34 };

export interface Bubble {
  readonly point: Point;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Label {
  readonly id: string;
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

export interface BubbleGeometry {
  readonly across: MoneyScale;
  readonly up: MoneyScale;
  readonly xOf: (cost: number) => number;
  readonly yOf: (height: number) => number;
  /** The largest first, so that small ones lie on top. */
  readonly bubbles: readonly Bubble[];
  readonly labels: readonly Label[];
}

const smallest = 4.5;
const largest = 22;
const labelCount = 12;

/** Where everything in the chart stands. Areas are in proportion to sizes; an unknown size is the smallest. */
export function bubbleGeometry(points: readonly Point[], width: number, height: number): BubbleGeometry {
  const heights = points.map((point) => point.height);
  const across = moneyScale(0, maxOf(points.map(({ cost }) => cost)), width - margins.left - margins.right);
  const up = moneyScale(Math.min(0, minOf(heights)), maxOf(heights), height - margins.top - margins.bottom);
  const xOf = (cost: number) => width - margins.right - across.y(cost);
  const yOf = (value: number) => margins.top + up.y(value);
  const most = maxOf(points.map(({ size }) => size ?? 0));
  const radius = ({ size }: Point) =>
    size === null || most === 0 ? smallest : Math.max(smallest, largest * Math.sqrt(size / most));
  const bubbles = points
    .map((point): Bubble => ({ point, x: xOf(point.cost), y: yOf(point.height), radius: radius(point) }))
    .sort((a, b) => b.radius - a.radius || b.point.cost - a.point.cost);
  return { across, up, xOf, yOf, bubbles, labels: labelsOf(bubbles, width) };
}

function maxOf(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}

function minOf(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), 0);
}

const letter = 5.9;
const line = 13;

/** Names beside the largest bubbles, those left out that would lie on another. */
function labelsOf(bubbles: readonly Bubble[], width: number): Label[] {
  const labels: (Label & { readonly from: number; readonly to: number })[] = [];
  for (const { point, x, y, radius } of bubbles.slice(0, labelCount)) {
    const words = point.title.length > 28 ? `${point.title.slice(0, 27).trimEnd()}…` : point.title;
    const long = words.length * letter;
    const anchor = x + radius + 4 + long > width - margins.right ? 'end' : 'start';
    const at = anchor === 'start' ? x + radius + 4 : x - radius - 4;
    const from = anchor === 'start' ? at : at - long;
    const crossed = labels.some(
      (other) => Math.abs(other.y - y) < line && from < other.to && other.from < from + long,
    );
    if (crossed || from < margins.left) continue;
    labels.push({ id: point.id, words, x: at, y, anchor, from, to: from + long });
  }
  return labels;
}
