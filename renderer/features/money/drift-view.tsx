import { type ReactNode, useMemo } from 'react';
import type { Plan } from '../../../shared/model/plan';
import { type Drift, driftOf } from '../../../shared/rules/budgets/drift';
import { paidToGate } from '../../../shared/rules/cards/paid-to-gate';
import type { MoneyUnit } from '../../../shared/words/money';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import cardStyles from '../../ui/card.module.css';
import { SpendChart } from '../../ui/charts/spend-chart';
import { CopyHead } from '../../ui/copying/copy-head';
import { HowMade } from '../../ui/how-made';
import { InTurn } from '../../ui/in-turn';
import { useWidth } from '../../ui/use-width';
import { CauseList } from './cause-list';
import { DriftHeadline } from './drift-headline';
import { driftRules } from './drift-rules';
import styles from './money.module.css';
import { SpendTable } from './spend-table';
import { TrialBar } from './trial-bar';
import { useTrial } from './use-trial';

interface Props {
  readonly plan: Plan;
  readonly scenarioId: string;
  readonly drift: Drift;
  readonly unit: MoneyUnit;
  readonly speech: Speech;
  /** Whether all of it is drawn with the chart. */
  readonly atOnce: boolean;
  /** What stands below the figures, beside what drives them. */
  readonly children: ReactNode;
}

/** Run-cost drift: the chart, its figures, and what drives it; each cause can be left out to see what it does. */
export function DriftView({ plan, scenarioId, drift, unit, speech, atOnce, children }: Props) {
  const trial = useTrial(plan, scenarioId);
  const yearCount = drift.years.length;
  const shown = useMemo(
    () => (trial.plan ? driftOf(trial.plan, scenarioId, yearCount) : drift),
    [trial.plan, drift, scenarioId, yearCount],
  );
  return (
    <>
      <section className={cardStyles.card} aria-label={say`Run-cost drift`}>
        <TrialBar
          trial={trial}
          plan={plan}
          scenarioId={scenarioId}
          speech={speech}
          before={drift}
          after={shown}
        />
        <CopyHead of={say`Run-cost drift`} chart>
          <DriftHeadline drift={shown} cards={paidToGate(trial.plan ?? plan, scenarioId)} />
        </CopyHead>
        <WideChart drift={shown} unit={unit} speech={speech} />
        <HowMade rules={driftRules} />
      </section>
      <div className={styles.columns}>
        <div className={styles.column}>
          <InTurn atOnce={atOnce}>
            <SpendTable drift={shown} unit={unit} speech={speech} />
          </InTurn>
          <InTurn atOnce={atOnce}>{children}</InTurn>
        </div>
        <InTurn atOnce={atOnce}>
          <CauseList drift={drift} plan={plan} scenarioId={scenarioId} speech={speech} trial={trial} />
        </InTurn>
      </div>
    </>
  );
}

function WideChart(props: Pick<Parameters<typeof SpendChart>[0], 'drift' | 'unit' | 'speech'>) {
  const [ref, width] = useWidth<HTMLDivElement>(960, 'spend-chart');
  return (
    <div ref={ref} data-testid="spend-chart" data-chart>
      <SpendChart {...props} width={width} height={360} />
    </div>
  );
}
