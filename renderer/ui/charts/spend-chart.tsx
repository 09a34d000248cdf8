import { useId, useMemo } from 'react';
import { quarterOfYear } from '../../../shared/model/quarter';
import { bareMoney } from '../../../shared/words/money';
import { roomLabel } from '../../../shared/words/money/drift-words';
import { quarterSpendWords, spendChartWords } from '../../../shared/words/money/spend-words';
import { yearWords } from '../../../shared/words/quarters';
import { unitWords } from '../../../shared/words/report-units';
import { say } from '../../../shared/words/say';
import { tickWords } from './money-scale';
import styles from './spend-chart.module.css';
import { type Drawn, letter, type Props } from './spend-drawn';
import { spendGeometry, type SpendGeometry } from './spend-geometry';
import { BudgetLine, Squeeze } from './spend-marks';
import { Keys, lookOf, Patterns } from './spend-parts';

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
