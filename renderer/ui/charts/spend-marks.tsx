import { bareMoney } from '../../../shared/words/money';
import { squeezedWords } from '../../../shared/words/money/drift-words';
import { say } from '../../../shared/words/say';
import { type Drawn, letter } from './spend-drawn';
import styles from './spend-chart.module.css';
import type { SpendGeometry } from './spend-geometry';

/** A step for each year that has a budget; said where it begins and where it changes. */
export function BudgetLine({ drift, at, speech }: Drawn) {
  const budgets = drift.years.map(({ budget }) => budget);
  const first = budgets.findIndex((budget) => budget !== null);
  const path = at.years.map(({ from, to }, index) => {
    const budget = budgets[index] ?? null;
    if (budget === null) return '';
    const y = at.y(budget / 4);
    return `${(budgets[index - 1] ?? null) === null ? `M${from - 4} ${y}` : `H${from - 6} V${y}`} H${to + 4}`;
  });
  if (first < 0) return null;
  return (
    <g>
      <path d={path.join(' ')} className={styles.budget} />
      {at.years.map(({ from }, index) => {
        const budget = budgets[index] ?? null;
        if (budget === null || budget === budgets[index - 1]) return null;
        const words = bareMoney(budget, speech);
        const tops = at.bars.slice(index * 4, index * 4 + 4).map(({ layers }) => at.y(topOf(layers)));
        return (
          <text
            key={from}
            x={from}
            y={Math.min(at.y(budget / 4), ...tops) - 7}
            className={styles.budgetLabel}
          >
            {index === first ? say`IT budget ${words} a year` : words}
          </text>
        );
      })}
    </g>
  );
}

function topOf(layers: SpendGeometry['bars'][number]['layers']): number {
  return Math.max(0, ...layers.map(({ to }) => to));
}

/** Marks the quarter in which run leaves less than innovation is to get. */
export function Squeeze({ drift, at, speech }: Drawn) {
  const index = drift.quarters.findIndex(({ quarter }) => quarter === drift.squeezed);
  const bar = at.bars[index];
  const words = squeezedWords(drift, speech);
  if (!bar || !words) return null;
  const x = bar.x - 1;
  const room = words.length * letter;
  const fitsRight = x + room < at.plot.right;
  // Where a narrow chart has room on neither side it begins at the left edge, over the line.
  const fitsLeft = x - 5 > room;
  const [start, anchor] = fitsRight
    ? ([x + 5, 'start'] as const)
    : fitsLeft
      ? ([x - 5, 'end'] as const)
      : ([4, 'start'] as const);
  return (
    <g>
      <line x1={x} x2={x} y1={22} y2={at.plot.bottom + 4} className={styles.squeeze} />
      <text x={start} y={28} textAnchor={anchor} className={styles.squeezeLabel}>
        {words.slice(0, -1)}
      </text>
    </g>
  );
}
