import { Plus } from 'lucide-react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { type Outcome, outcomes } from '../../../../shared/model/codes';
import type { Plan } from '../../../../shared/model/plan';
import type { Goal } from '../../../../shared/model/records/goal';
import { type GoalProgress, goalsOf } from '../../../../shared/rules/outcomes/goals';
import { outcomeNames } from '../../../../shared/words/codes';
import { inSentence } from '../../../../shared/words/counts';
import { goalsSummary } from '../../../../shared/words/outcomes/goal-words';
import { type Rule, sources } from '../../../../shared/words/rule-sources';
import { say } from '../../../../shared/words/say';
import { useEditable, usePlan, useScenarioId } from '../../../state/plan/plan-hooks';
import { askedGoalShown, useAskedGoal } from '../../../state/window/asked-goal';
import { Button } from '../../../ui/button';
import cardStyles from '../../../ui/card.module.css';
import { HowMade } from '../../../ui/how-made';
import { OutcomeMark } from '../../../ui/outcome-mark';
import marks from '../../../ui/outcome-mark.module.css';
import { GoalDialog } from './goal-dialog';
import { GoalLine } from './goal-line';
import styles from './goals-card.module.css';
import { useMeasuring } from './use-measuring';

const rules: readonly Rule[] = [
  [
    say`Goals`,
    say`Baseline + what the funded initiatives add that are not stopped and live by the date. One is live by a day where its first quarter after the work begins on or before it. What comes after the date, and what is tied but not funded, is told apart and not counted.`,
    sources.own,
  ],
];

interface Editing {
  readonly goal: Goal | null;
  readonly outcome: Outcome;
  readonly number: number;
  readonly open: boolean;
}

/** The goal whose dialog is open: one that was chosen here, or that another screen asked for. */
function useEditing(plan: Plan) {
  const [editing, setEditing] = useState<Editing | null>(null);
  const edit = useCallback(
    (goal: Goal | null, outcome: Outcome) =>
      setEditing((before) => ({ goal, outcome, number: (before?.number ?? 0) + 1, open: true })),
    [],
  );
  const asked = useAskedGoal(({ goalId }) => goalId);
  useEffect(() => {
    const goal = asked === null ? undefined : plan.goal.get(asked);
    if (asked !== null) askedGoalShown();
    if (goal) edit(goal, goal.outcome);
  }, [asked, plan, edit]);
  const close = () => setEditing((before) => before && { ...before, open: false });
  return { editing, edit, close };
}

/** The goals by outcome, how far the funded plan gets with each, and what serves none. */
export function GoalsCard() {
  const plan = usePlan();
  const scenarioId = useScenarioId();
  const editable = useEditable();
  const goals = useMemo(() => goalsOf(plan, scenarioId), [plan, scenarioId]);
  const { editing, edit, close } = useEditing(plan);
  const measuring = useMeasuring();
  const summary = goalsSummary(goals);
  return (
    <section className={cardStyles.card} aria-label={say`Goals`}>
      <div className={cardStyles.bar}>
        <h2 className={cardStyles.heading}>{say`Goals`}</h2>
        <div className={cardStyles.tools}>
          {goals.goals.length > 0 && (
            <Button disabled={!editable} onClick={measuring.startImport}>{say`Import readings`}</Button>
          )}
          <Button disabled={!editable} onClick={() => edit(null, 'revenue')}>
            <Plus size={15} aria-hidden="true" />
            {say`Add a goal`}
          </Button>
        </div>
      </div>
      {goals.goals.length === 0 && (
        <p
          className={cardStyles.note}
        >{say`A goal is a metric that moves: from where it stands to where it should be, by a day, for one outcome. Tie initiatives to it and see how far the funded plan gets.`}</p>
      )}
      {outcomes.map((outcome) => (
        <OutcomeGoals
          key={outcome}
          outcome={outcome}
          goals={goals.goals.filter(({ goal }) => goal.outcome === outcome)}
          onEdit={(goal) => edit(goal, outcome)}
          onMeasure={measuring.open}
        />
      ))}
      {goals.goals.length > 0 && summary.length > 0 && <p className={cardStyles.note}>{summary.join(' ')}</p>}
      <HowMade bare rules={rules} />
      {measuring.dialogs}
      {editing && (
        <GoalDialog
          key={editing.number}
          goal={editing.goal}
          outcome={editing.outcome}
          open={editing.open}
          onClose={close}
        />
      )}
    </section>
  );
}

interface OutcomeProps {
  readonly outcome: Outcome;
  readonly goals: readonly GoalProgress[];
  readonly onEdit: (goal: Goal) => void;
  readonly onMeasure: (goal: Goal) => void;
}

function OutcomeGoals({ outcome, goals, onEdit, onMeasure }: OutcomeProps) {
  if (goals.length === 0) return null;
  return (
    <div className={styles.group}>
      <h3 className={marks.named}>
        <OutcomeMark outcome={outcome} silent />
        {outcomeNames[outcome]}
      </h3>
      <ul aria-label={say`Goals for ${inSentence(outcomeNames[outcome])}`}>
        {goals.map((progress) => (
          <GoalLine
            key={progress.goal.id}
            progress={progress}
            onEdit={() => onEdit(progress.goal)}
            onMeasure={() => onMeasure(progress.goal)}
          />
        ))}
      </ul>
    </div>
  );
}
