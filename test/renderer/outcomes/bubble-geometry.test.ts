import { expect, test } from 'vitest';
import { bubbleGeometry } from '../../../renderer/features/outcomes/value/bubble-geometry';
import type { Point } from '../../../renderer/features/outcomes/value/chart-values';

const point = (id: string, cost: number, height: number, size: number | null): Point => ({
  id,
  title: id,
  outcome: 'risk',
  funded: true,
  cost,
  height,
  size,
  runCost: size,
  risk: null,
});

test('areas are in proportion: four times the run cost is twice as wide; unknown is the smallest', () => {
  const { bubbles } = bubbleGeometry(
    [point('small', 1_000, 10, 100), point('large', 2_000, 20, 400), point('unknown', 500, 5, null)],
    700,
    380,
  );
  const radius = (id: string) => bubbles.find((bubble) => bubble.point.id === id)?.radius ?? 0;
  expect(radius('large')).toBe(2 * radius('small'));
  expect(radius('unknown')).toBeLessThan(radius('small'));
  expect(bubbles[0]?.point.id).toBe('large');
});

test('dearer stands further right, better further up, below zero under the ground line', () => {
  const { bubbles, yOf } = bubbleGeometry(
    [point('cheap', 1_000, 100, 1), point('dear', 9_000, -50, 1)],
    700,
    380,
  );
  const [cheap, dear] = ['cheap', 'dear'].map((id) => bubbles.find((bubble) => bubble.point.id === id));
  expect(cheap?.x).toBeLessThan(dear?.x ?? 0);
  expect(cheap?.y).toBeLessThan(yOf(0));
  expect(dear?.y).toBeGreaterThan(yOf(0));
});

test('no name lies on another, and all stay inside', () => {
  const crowd = Array.from({ length: 300 }, (_, index) =>
    point(`Initiative number ${index}`, (index * 7919) % 10_000, (index * 104_729) % 100, index),
  );
  const { labels } = bubbleGeometry(crowd, 700, 380);
  const crossed = labels.filter((label, index) =>
    labels
      .slice(index + 1)
      .some((other) => Math.abs(label.y - other.y) < 13 && Math.abs(label.x - other.x) < 60),
  );
  expect(crossed).toEqual([]);
  expect(labels.every(({ x }) => x >= 0 && x <= 700)).toBe(true);
});

test('a single point and none can be drawn', () => {
  expect(bubbleGeometry([], 700, 380).bubbles).toEqual([]);
  const { bubbles } = bubbleGeometry([point('one', 0, 0, 0)], 700, 380);
  expect(Number.isFinite(bubbles[0]?.x) && Number.isFinite(bubbles[0]?.y)).toBe(true);
});
