import { type MoneyScale, moneyScale } from '../../../ui/charts/money-scale';
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

interface Box {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** Names beside the largest bubbles; left out where on either side they would lie on another name or bubble. */
function labelsOf(bubbles: readonly Bubble[], width: number): Label[] {
  const labels: (Label & Box)[] = [];
  for (const bubble of bubbles.slice(0, labelCount)) {
    const free = bothSides(bubble).find(
      (box) =>
        box.from >= margins.left &&
        box.to <= width &&
        !labels.some((other) => crossing(box, other)) &&
        !isOnBubble(box, bubble, bubbles),
    );
    if (free) labels.push(free);
  }
  return labels;
}

function bothSides({ point, x, y, radius }: Bubble): (Label & Box)[] {
  const words = point.title.length > 28 ? `${point.title.slice(0, 27).trimEnd()}…` : point.title;
  const long = words.length * letter;
  const right = x + radius + 4;
  const left = x - radius - 4;
  const named = { id: point.id, words, y };
  return [
    { ...named, x: right, anchor: 'start', from: right, to: right + long },
    { ...named, x: left, anchor: 'end', from: left - long, to: left },
  ];
}

function crossing(a: Box, b: Box): boolean {
  return Math.abs(a.y - b.y) < line && a.from < b.to && b.from < a.to;
}

/** Whether a name would lie on a bubble other than its own. */
function isOnBubble(box: Box, own: Bubble, bubbles: readonly Bubble[]): boolean {
  return bubbles.some(
    (other) =>
      other !== own &&
      Math.abs(other.y - box.y) < other.radius + line / 2 &&
      other.x + other.radius > box.from &&
      other.x - other.radius < box.to,
  );
}
