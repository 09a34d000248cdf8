import { memo } from 'react';
import { classNames } from '../../../ui/class-names';
import { outcomeShapes } from '../../../ui/outcome-mark';
import colours from '../outcome-colours.module.css';
import styles from './bubble-chart.module.css';
import type { Bubble } from './bubble-geometry';

interface Props {
  readonly bubble: Bubble;
  readonly words: string;
  readonly reachable: boolean;
  readonly onStand: (id: string) => void;
  readonly onLook: (id: string | null) => void;
  readonly onOpen: (id: string) => void;
}

/** The mark of the outcome as large as the bubble, its ring by delivery risk. */
export const BubbleShape = memo(function BubbleShape(props: Props) {
  const { bubble, words, reachable, onStand, onLook, onOpen } = props;
  const { point, x, y, radius } = bubble;
  const { id, outcome, risk, funded } = point;
  const scale = radius / 5.2;
  return (
    <g
      transform={`translate(${x} ${y})`}
      className={classNames(
        styles.bubble,
        outcome ? colours[outcome] : styles.none,
        !funded && styles.notFunded,
      )}
      role="button"
      tabIndex={reachable ? 0 : -1}
      aria-label={words}
      data-bubble={id}
      onFocus={() => onStand(id)}
      onBlur={() => onLook(null)}
      onPointerEnter={() => onLook(id)}
      onPointerLeave={() => onLook(null)}
      onClick={() => onOpen(id)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onOpen(id);
      }}
    >
      <path
        d={outcomeShapes[outcome ?? 'none']}
        transform={`scale(${scale}) translate(-6 -6)`}
        vectorEffect="non-scaling-stroke"
        strokeWidth={risk === null ? 1.2 : 0.4 + risk * 0.7}
        strokeDasharray={risk === null ? '1.5 2.5' : undefined}
      />
    </g>
  );
});
