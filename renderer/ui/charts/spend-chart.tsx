import { useId, useMemo } from 'react';
import { quarterOfYear } from '../../../shared/model/quarter';
import type { Drift } from '../../../shared/rules/budgets/drift';
import { bareMoney, type MoneyUnit } from '../../../shared/words/money';
import { roomLabel, squeezedWords } from '../../../shared/words/money/drift-words';
import { quarterSpendWords, spendChartWords, spendPartWords } from '../../../shared/words/money/spend-words';
import { yearWords } from '../../../shared/words/quarters';
import { unitWords } from '../../../shared/words/report-units';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import { tickWords } from './money-scale';
import styles from './spend-chart.module.css';
import { type SpendGeometry, spendGeometry } from './spend-geometry';
import type { SpendPart } from './spend-layers';

interface Props {
  readonly drift: Drift;
  readonly unit: MoneyUnit;
  readonly speech: Speech;
  readonly width: number;
  readonly height: number;
}

/** The width of a letter of a label. */
const letter = 6.6;

interface Drawn extends Props {
  readonly at: SpendGeometry;
  /** Begins the ids of the patterns, which are the whole page's. */
  readonly id: string;
}

/** Spend by quarter in stacked bars: what runs, what is added and saved, what is spent once, and the IT budget. */
export function SpendChart(props: Props) {
  const { drift, speech, width, height } = props;
  const id = useId();
  const at = useMemo(() => spendGeometry(drift, width, height), [drift, width, height]);
  const drawn = { ...props, at, id };
  return (
    <figure className={styles.figure}>
      <Keys drift={drift} at={at} id={id} />
      <svg
        viewBox={`0 0 ${width} ${height}`}
        className={styles.chart}
        role="img"
        aria-label={spendChartWords(drift, speech)}
      >
        <Patterns id={id} />
        <Axis {...drawn} />
        <Bars {...drawn} />
        <YearLabels {...drawn} />
        <BudgetLine {...drawn} />
        <Squeeze {...drawn} />
      </svg>
    </figure>
  );
}

/** What cannot be told by its own colour is told by its hatching. */
function Patterns({ id }: { readonly id: string }) {
  const sizes = { added: 4, saved: 6 };
  return (
    <defs>
      {(['added', 'saved'] as const).map((part) => (
        <pattern
          key={part}
          id={`${id}-${part}`}
          width={sizes[part]}
          height={sizes[part]}
          patternUnits="userSpaceOnUse"
          patternTransform={`rotate(${part === 'added' ? 45 : -45})`}
        >
          {part === 'added' && <rect width={4} height={4} className={styles.today} />}
          <line x1={0} x2={0} y1={0} y2={sizes[part]} className={styles[`${part}Stripe`]} />
        </pattern>
      ))}
    </defs>
  );
}

function lookOf(part: SpendPart, id: string) {
  const isHatched = part === 'added' || part === 'saved';
  return { className: styles[part], ...(isHatched && { fill: `url(#${id}-${part})` }) };
}

/** The names of the parts that are to be seen. */
function Keys({ drift, at, id }: Pick<Drawn, 'drift' | 'at' | 'id'>) {
  const seen = new Set(at.bars.flatMap(({ layers }) => layers.map(({ part }) => part)));
  const parts = (Object.keys(spendPartWords) as SpendPart[]).filter((part) => seen.has(part));
  return (
    <figcaption>
      <ul className={styles.keys}>
        {parts.map((part) => (
          <li key={part}>
            <svg width={13} height={11} aria-hidden="true">
              <rect x={0.5} y={0.5} width={12} height={10} {...lookOf(part, id)} />
            </svg>
            {spendPartWords[part]}
          </li>
        ))}
        {drift.years.some(({ budget }) => budget !== null) && (
          <li>
            <svg width={16} height={11} aria-hidden="true">
              <line x1={0} x2={16} y1={5.5} y2={5.5} className={styles.budget} />
            </svg>
            {say`IT budget, a fourth of its year`}
          </li>
        )}
      </ul>
    </figcaption>
  );
}

function Axis({ at, unit, speech }: Drawn) {
  const { plot, scale, y } = at;
  return (
    <g>
      <text x={0} y={12}>
        {say`${unitWords(unit, speech)} a quarter`}
      </text>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={plot.left}
            x2={plot.right}
            y1={y(tick)}
            y2={y(tick)}
            className={tick === 0 ? styles.ground : styles.grid}
          />
          <text x={plot.left - 6} y={y(tick) + 4} textAnchor="end">
            {tickWords(tick, scale.step, unit, speech)}
          </text>
        </g>
      ))}
    </g>
  );
}

function Bars({ drift, at, id, speech }: Drawn) {
  return (
    <g>
      {at.bars.map(({ x, width, layers }, index) => {
        const quarter = drift.quarters[index];
        if (!quarter) return null;
        return (
          <g key={quarter.quarter} data-quarter={quarter.quarter}>
            <title>{quarterSpendWords(quarter, speech)}</title>
            <rect
              x={x}
              width={width}
              y={at.plot.top}
              height={at.plot.bottom - at.plot.top}
              className={styles.touch}
            />
            {layers.map(({ part, from, to }) => (
              <rect
                key={`${part} ${from}`}
                x={x}
                width={width}
                y={at.y(to)}
                height={Math.max(0, at.y(from) - at.y(to))}
                data-part={part}
                {...lookOf(part, id)}
              />
            ))}
            {width > 16 && (
              <text x={x + width / 2} y={at.plot.bottom + 15} textAnchor="middle">
                {`Q${quarterOfYear(quarter.quarter)}`}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** Below each year its name and the room it has for change; in its bars what runs today, where it fits. */
function YearLabels({ drift, at, speech }: Drawn) {
  const bare = (amount: number) => bareMoney(amount, speech);
  return (
    <g>
      {drift.years.map((year, index) => {
        const span = at.years[index];
        if (!span) return null;
        const middle = (span.from + span.to) / 2;
        const today = index === 0 ? say`Run today ${bare(year.runToday)}` : bare(year.runToday);
        const lowest = Math.min(
          ...at.bars.slice(index * 4, index * 4 + 4).map(({ layers }) => todayTop(layers)),
        );
        const fits = at.y(0) - at.y(lowest) > 24 && today.length * letter < span.to - span.from;
        return (
          <g key={year.year}>
            {fits && (
              <text x={middle} y={at.y(0) - 8} textAnchor="middle" className={styles.inside}>
                {today}
              </text>
            )}
            <text x={middle} y={at.plot.bottom + 33} textAnchor="middle" className={styles.year}>
              {yearWords(year.year, speech)}
            </text>
            <text x={middle} y={at.plot.bottom + 49} textAnchor="middle">
              {roomLabel(year, bare)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function todayTop(layers: SpendGeometry['bars'][number]['layers']): number {
  return layers.find(({ part }) => part === 'today')?.to ?? 0;
}

/** A step for each year that has a budget; said where it begins and where it changes. */
function BudgetLine({ drift, at, speech }: Drawn) {
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
function Squeeze({ drift, at, speech }: Drawn) {
  const index = drift.quarters.findIndex(({ quarter }) => quarter === drift.squeezed);
  const bar = at.bars[index];
  const words = squeezedWords(drift, speech);
  if (!bar || !words) return null;
  const x = bar.x - 1;
  const fitsRight = x + words.length * letter < at.plot.right;
  return (
    <g>
      <line x1={x} x2={x} y1={22} y2={at.plot.bottom + 4} className={styles.squeeze} />
      <text
        x={fitsRight ? x + 5 : x - 5}
        y={28}
        textAnchor={fitsRight ? 'start' : 'end'}
        className={styles.squeezeLabel}
      >
        {words.slice(0, -1)}
      </text>
    </g>
  );
}
