import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const folder = resolve(import.meta.dirname, '..', '..', '..', 'renderer');
const paper = readFileSync(join(folder, 'features', 'report', 'paper.module.css'), 'utf8');

function valueOf(name: string): string {
  const found = new RegExp(`--${name}:\\s*([^;]+);`).exec(paper)?.[1];
  if (found === undefined) throw new Error(`paper has no --${name}`);
  return found;
}

/** How light a colour of the paper is on white where it covers so much of it, 0 to 255 (Rec. 601, as printers do it). */
function greyOf(name: string, share = 1): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(valueOf(name).slice(at, at + 2), 16),
  );
  return (0.299 * red + 0.587 * green + 0.114 * blue) * share + 255 * (1 - share);
}

/** Of 255: what two neighbours of a bar must be apart to be told without their colours. */
const apart = 60;

test('parts of bars that touch are told apart without their colours', () => {
  const innovate = greyOf('innovate', Number(valueOf('innovate-share')));
  expect(greyOf('today') - greyOf('run')).toBeGreaterThan(apart);
  expect(innovate - greyOf('run')).toBeGreaterThan(apart);
  // Of nearly the same lightness as what runs today, which it may touch: its edge says which it is.
  expect(valueOf('innovate-edge')).toBe('var(--ink)');
  // In full the two lists would be as dark as each other.
  expect(Math.abs(greyOf('innovate') - greyOf('run'))).toBeLessThan(apart);
});

test('every chart of the paper gives the list its share and its edge', () => {
  for (const file of [
    'features/report/summary.module.css',
    'features/report/summary/roadmap.module.css',
    'ui/charts/spend-chart.module.css',
  ]) {
    const rule = /\n {2}\.innovate \{([^}]*)\}/.exec(readFileSync(join(folder, file), 'utf8'))?.[1];
    expect(rule, file).toContain('fill-opacity: var(--innovate-share');
    expect(rule, file).toContain('stroke: var(--innovate-edge');
  }
});
