import { memo } from 'react';
import { partWords } from '../../../shared/words/cards/roadmap-words';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import { classNames } from '../../ui/class-names';
import bars from './bar.module.css';
import { barBox, type Scale } from './geometry';
import { goToMain, useRoadmap } from './roadmap-store';
import { saidOnce } from '../../ui/said-once';
import styles from './row.module.css';
import type { Row } from './rows';

interface Props {
  readonly row: Extract<Row, { kind: 'part' }>;
  readonly top: number;
  readonly rowIndex: number;
  readonly isTabStop: boolean;
  readonly scale: Scale;
  readonly speech: Speech;
}

/** What a team does of work that stands with another team: leads there, and is neither moved nor counted here. */
export const PartRow = memo(function PartRow({
  row: { key, part },
  top,
  rowIndex,
  isTabStop,
  scale,
  speech,
}: Props) {
  const { initiative, placement } = part.card;
  const words = partWords({ ...part, title: initiative.title }, speech);
  const { left, width } = barBox(part.card, placement, scale);
  return (
    <div
      className={classNames(styles.row, styles.part)}
      style={{ top }}
      role="row"
      aria-level={2}
      aria-rowindex={rowIndex}
      tabIndex={isTabStop ? 0 : -1}
      data-row={key}
      onFocus={() => useRoadmap.setState({ focusedRow: key })}
    >
      <div role="rowheader" className={styles.name} title={words}>
        <span className={styles.title}>{initiative.title}</span>
        <button
          type="button"
          className={styles.way}
          tabIndex={isTabStop ? 0 : -1}
          title={say`Go to it with ${part.main}`}
          onClick={() => goToMain(part)}
        >
          {say`with ${part.main}`}
        </button>
      </div>
      <div role="gridcell" className={styles.track} aria-label={words} {...saidOnce} title={words}>
        <div className={classNames(bars.bar, bars[placement.lane], bars.part)} style={{ left, width }} />
      </div>
    </div>
  );
});
