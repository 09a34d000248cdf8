import { memo } from 'react';
import type { Card } from '../../../shared/rules/cards/card';
import { shiftedDates } from '../../../shared/rules/people/shift-commands';
import { milestonesByInitiative } from '../../../shared/rules/tables/lines';
import type { Speech } from '../../../shared/words/speech';
import { usePlan } from '../../state/plan/plan-hooks';
import { Bar } from './bar';
import { barWords } from './bar-words';
import { useBarDrag } from './drag/drag-store';
import { barBox, type Dates, type Scale } from './geometry';
import { firstMarkOn, MilestoneMarks } from './milestone-marks';
import { saidOnce } from '../../ui/said-once';
import styles from './row.module.css';

interface Props {
  readonly card: Card;
  readonly scale: Scale;
  readonly speech: Speech;
  readonly editable: boolean;
}

/** Start and length of a bar as it is, or as the hand holds it. */
function useShownDates(card: Card, scale: Scale): Dates {
  const { id } = card.initiative;
  const shift = useBarDrag((drag) => (drag.moving.has(id) ? drag.shift : null));
  return shift ? shiftedDates(card.placement, shift, scale.from) : card.placement;
}

/** What a row shows over the quarters; apart from the row, which is selected, focused and passed by. */
export const Track = memo(function Track({ card, scale, speech, editable }: Props) {
  const plan = usePlan();
  const dates = useShownDates(card, scale);
  const words = barWords(plan, card, speech);
  const milestones = milestonesByInitiative(plan.milestone).of(card.initiative.id);
  const box = barBox(card, dates, scale);
  return (
    <div role="gridcell" className={styles.track} aria-label={words} {...saidOnce} title={words}>
      <Bar
        card={card}
        box={box}
        dates={dates}
        scale={scale}
        firstMark={firstMarkOn(box, milestones, dates, scale)}
        speech={speech}
        editable={editable}
      />
      <MilestoneMarks milestones={milestones} dates={dates} scale={scale} />
    </div>
  );
});
