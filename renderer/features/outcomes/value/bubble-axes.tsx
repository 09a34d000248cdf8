import type { MoneyUnit } from '../../../../shared/words/money';
import { unitWords } from '../../../../shared/words/report-units';
import { say } from '../../../../shared/words/say';
import type { Speech } from '../../../../shared/words/speech';
import { tickWords } from '../../../ui/charts/money-scale';
import styles from './bubble-chart.module.css';
import { type BubbleGeometry, margins } from './bubble-geometry';

interface Props {
  readonly geometry: BubbleGeometry;
  readonly units: { readonly across: MoneyUnit; readonly up: MoneyUnit | null };
  readonly words: string;
  readonly width: number;
  readonly height: number;
  readonly speech: Speech;
}

/** Both axes with their round steps. */
export function BubbleAxes({ geometry, units, words, width, height, speech }: Props) {
  const { across, up, xOf, yOf } = geometry;
  const bottom = height - margins.bottom;
  const upWords = (value: number) =>
    units.up
      ? tickWords(value, up.step, units.up, speech)
      : new Intl.NumberFormat(speech.locale, { maximumFractionDigits: 1 }).format(value);
  return (
    <g className={styles.axes} aria-hidden="true">
      {up.ticks.map((value) => (
        <g key={value}>
          <line x1={margins.left} x2={width - margins.right} y1={yOf(value)} y2={yOf(value)} />
          <text x={margins.left - 6} y={yOf(value)} dy="0.34em" textAnchor="end">
            {upWords(value)}
          </text>
        </g>
      ))}
      {across.ticks.map((cost) => (
        <text key={cost} x={xOf(cost)} y={bottom + 14} textAnchor="middle">
          {tickWords(cost, across.step, units.across, speech)}
        </text>
      ))}
      <line className={styles.ground} x1={margins.left} x2={width - margins.right} y1={yOf(0)} y2={yOf(0)} />
      <text x={width - margins.right} y={bottom + 29} textAnchor="end">
        {say`One-off cost, ${unitWords(units.across, speech)}`}
      </text>
      <text x={margins.left} y={10}>
        {units.up ? `${words}, ${unitWords(units.up, speech)}` : words}
      </text>
    </g>
  );
}
