import { useState } from 'react';
import type { Goal } from '../../../../shared/model/records/goal';
import { usePlan } from '../../../state/plan/plan-hooks';
import { MetricsDialog } from './metrics-dialog';
import { ReadingsImport } from './readings-import';

interface Measuring {
  readonly goalId: string | null;
  readonly number: number;
  readonly open: 'metrics' | 'import' | null;
}

/** The dialogs in which goals are measured, and what opens them. */
export function useMeasuring() {
  const plan = usePlan();
  const [now, setNow] = useState<Measuring>({ goalId: null, number: 0, open: null });
  const goal = plan.goal.get(now.goalId ?? '');
  const close = () => setNow({ ...now, open: null });
  return {
    open: ({ id }: Goal) => setNow({ goalId: id, number: now.number + 1, open: 'metrics' }),
    startImport: () => setNow({ ...now, open: 'import' }),
    dialogs: (
      <>
        {goal && <MetricsDialog key={now.number} goal={goal} open={now.open === 'metrics'} onClose={close} />}
        <ReadingsImport open={now.open === 'import'} onClose={close} />
      </>
    ),
  };
}
