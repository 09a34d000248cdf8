import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo } from 'react';
import { say } from '../../../shared/words/say';
import { useSpeech } from '../../state/plan/plan-hooks';
import { classNames } from '../../ui/class-names';
import type { Group } from './groups';
import { fold, useRoadmap } from './roadmap-store';
import styles from './row.module.css';
import type { Row } from './rows';

interface Props {
  readonly row: Extract<Row, { kind: 'group' }>;
  readonly top: number;
  readonly rowIndex: number;
  readonly isTabStop: boolean;
}

/** The head of a group: its name, how many it has, and whether they are shown. */
export const GroupRow = memo(function GroupRow({
  row: { key, group, folded },
  top,
  rowIndex,
  isTabStop,
}: Props) {
  const { locale } = useSpeech();
  const count = (cards: number) => cards.toLocaleString(locale);
  const Chevron = folded ? ChevronRight : ChevronDown;
  return (
    <div
      className={classNames(styles.row, styles.group)}
      style={{ top }}
      role="row"
      aria-level={1}
      aria-rowindex={rowIndex}
      aria-expanded={!folded}
      tabIndex={isTabStop ? 0 : -1}
      data-row={key}
      onClick={() => fold(key, !folded)}
      onFocus={() => useRoadmap.setState({ focusedRow: key })}
    >
      <div role="rowheader" className={styles.name}>
        <Chevron size={14} aria-hidden="true" />
        <span className={classNames(styles.title, styles.decided)} title={group.words}>
          {group.words}
        </span>
        <span className={styles.count}>{countWords(group, count)}</span>
      </div>
      <div role="gridcell" className={styles.track} />
    </div>
  );
});

/** "2 of 5 funded", "2 of 5 funded, parts of 3 more": what a team does of the work of others counts there. */
function countWords({ funded, cards, parts }: Group, count: (cards: number) => string): string {
  const own = say`${count(funded)} of ${count(cards.length)} funded`;
  if (parts.length === 0) return own;
  return cards.length === 0
    ? say`parts of ${count(parts.length)}`
    : say`${own}, parts of ${count(parts.length)} more`;
}
