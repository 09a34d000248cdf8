import { useMemo } from 'react';
import type { Goal } from '../../../../shared/model/records/goal';
import { baselineDayOf } from '../../../../shared/rules/outcomes/baseline-day';
import { measuresOf } from '../../../../shared/rules/outcomes/goal-measures';
import { hasOnlyItMetrics } from '../../../../shared/rules/outcomes/pair-findings';
import { metricRule, onlyItWords } from '../../../../shared/words/outcomes/metric-words';
import { say } from '../../../../shared/words/say';
import { usePlan } from '../../../state/plan/plan-hooks';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { HowMade } from '../../../ui/how-made';
import { BaselineDayForm } from './baseline-day-form';
import { MeasureLine } from './goal-measures';
import styles from './metrics-dialog.module.css';
import { PairForm } from './pair-form';
import { ReadingForm } from './reading-form';
import { ReadingList } from './reading-list';

interface Props {
  readonly goal: Goal;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Both metrics of a goal with their charts, what IT watches, and the readings. */
export function MetricsDialog({ goal, open, onClose }: Props) {
  const plan = usePlan();
  const measures = useMemo(() => measuresOf(plan, goal), [plan, goal]);
  const [business] = measures;
  const isPaired = plan.metricPair.has(goal.id);
  // Beside an IT metric one day holds for both; without one it would be nowhere to be said.
  const isDayAsked = business && !isPaired && goal.baseline !== null && baselineDayOf(business) === null;
  return (
    <Dialog
      wide
      open={open}
      onClose={onClose}
      title={say`Metrics of “${goal.name}”`}
      actions={<Button onClick={onClose}>{say`Done`}</Button>}
    >
      <div className={styles.content}>
        {measures.map((measure) => (
          <MeasureLine key={measure.side} measure={measure} />
        ))}
        {hasOnlyItMetrics(plan, goal) && <p className={styles.warn}>{onlyItWords}</p>}
        <PairForm goal={goal} />
        {isDayAsked && <BaselineDayForm goal={goal} measure={business} />}
        <ReadingForm goal={goal} hasPair={isPaired} />
        <ReadingList measures={measures} />
        <HowMade bare rules={[metricRule]} />
      </div>
    </Dialog>
  );
}
