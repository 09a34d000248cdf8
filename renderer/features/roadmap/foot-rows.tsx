import type { CSSProperties } from 'react';
import type { Quarter } from '../../../shared/model/quarter';
import { quarterWords } from '../../../shared/words/quarters';
import { say } from '../../../shared/words/say';
import { useSpeech } from '../../state/plan/plan-hooks';
import { classNames } from '../../ui/class-names';
import styles from './foot-rows.module.css';
import type { Scale } from './geometry';
import { footRowHeight } from './metrics';

/** What a row at the foot says of one quarter. */
interface FootCell {
  readonly quarter: Quarter;
  readonly words: string;
  /** 0 to 1: how deep its colour is; more than 1 is too much, and marked. */
  readonly level: number;
}

/** A row at the foot of the timeline: money, or the load of a team. */
export interface FootRow {
  readonly id: string;
  readonly name: string;
  readonly tone: 'run' | 'innovate' | 'plain' | 'load';
  readonly cells: readonly FootCell[];
}

interface Props {
  readonly label: string;
  readonly rows: readonly FootRow[];
  readonly scale: Scale;
}

/** Rows by quarter under the bars, each figure on a ground as deep as it is large. */
export function FootRows({ label, rows, scale }: Props) {
  const speech = useSpeech();
  return (
    <div className={styles.table} role="table" aria-label={label}>
      {rows.map(({ id, name, tone, cells }) => (
        <div key={id} className={styles.row} role="row" style={{ height: footRowHeight }}>
          <div className={styles.name} role="rowheader" title={name}>
            {name}
          </div>
          {cells.map(({ quarter, words, level }) => (
            <div
              key={quarter}
              className={classNames(styles.cell, styles[tone], level > 1 && styles.over)}
              style={{ '--level': Math.min(1, Math.max(0, level)), width: scale.quarter } as CSSProperties}
              role="cell"
              aria-label={`${quarterWords(quarter, speech)}: ${words || say`nothing`}`}
            >
              {words}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
