import { useMemo, useState } from 'react';
import type { ScoreKey } from '../../../../shared/rules/scores/score-row';
import { scoresOf } from '../../../../shared/rules/scores/scores';
import { say } from '../../../../shared/words/say';
import { useCards, usePlan, useScenarioId } from '../../../state/plan/plan-hooks';
import { showScreen } from '../../../state/window/view-store';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/page';
import { ScoreDialog } from './score-dialog';
import { ScoreTable } from './score-table';
import { ValueChart } from './value-chart';
import styles from './value-tab.module.css';
import { WeightsCard } from './weights-card';

/** What each initiative is worth, by the plan's own score and by the field's; and the lanes ranked by one of them. */
export function ValueTab() {
  const plan = usePlan();
  const scenarioId = useScenarioId();
  const cards = useCards();
  const scores = useMemo(() => scoresOf(plan, scenarioId), [plan, scenarioId]);
  const [explained, setExplained] = useState<{ readonly id: string; readonly open: boolean } | null>(null);
  const [rankBy, setRankBy] = useState<ScoreKey>('weighted');
  if (cards.byId.size === 0)
    return (
      <EmptyState
        title={say`Nothing to value yet`}
        hint={say`Once the plan has initiatives, this shows what each costs, what it brings and how it scores.`}
      >
        <Button look="solid" onClick={() => showScreen('board')}>{say`Go to the board`}</Button>
      </EmptyState>
    );
  const card = explained ? cards.byId.get(explained.id) : undefined;
  const cardScores = explained ? scores.get(explained.id) : undefined;
  return (
    <>
      <div className={styles.columns}>
        <ValueChart cards={cards} scores={scores} />
        <WeightsCard />
      </div>
      <ScoreTable
        cards={cards}
        scores={scores}
        rankBy={rankBy}
        onRankBy={setRankBy}
        onExplain={(id) => setExplained({ id, open: true })}
      />
      {explained && card && cardScores && (
        <ScoreDialog
          card={card}
          scores={cardScores}
          open={explained.open}
          onClose={() => setExplained({ ...explained, open: false })}
        />
      )}
    </>
  );
}
