import { useMemo, useState } from 'react';
import type { Plan } from '../../../shared/model/plan';
import { settingsOf } from '../../../shared/model/plan';
import { type Quarter, quarterIn } from '../../../shared/model/quarter';
import { causesOf, type LoadCause } from '../../../shared/rules/people/load-causes';
import { nearestFit } from '../../../shared/rules/people/nearest-fit';
import { locale } from '../../../shared/words/language';
import { daysWords } from '../../../shared/words/people/team-words';
import { quarterWords } from '../../../shared/words/quarters';
import { say } from '../../../shared/words/say';
import { dispatch } from '../../state/plan/dispatch';
import { useEditable, usePlan, useScenarioId, useSpeech } from '../../state/plan/plan-hooks';
import { openPanel } from '../../state/window/view-store';
import { Button } from '../../ui/button';
import cardStyles from '../../ui/card.module.css';
import styles from './people.module.css';

const atFirst = 8;

interface Props {
  readonly teamId: string;
  readonly quarter: Quarter;
}

/** The initiatives that ask a team for days in a quarter; each leads to its card, or moves to where it fits. */
export function CauseList({ teamId, quarter }: Props) {
  const plan = usePlan();
  const scenarioId = useScenarioId();
  const [all, setAll] = useState(false);
  const causes = useMemo(
    () => causesOf(plan, scenarioId, teamId, quarter),
    [plan, scenarioId, teamId, quarter],
  );
  if (causes.length === 0)
    return (
      <p className={cardStyles.note}>{say`No funded initiative asks this team for days in this quarter.`}</p>
    );
  const hidden = causes.length - atFirst;
  return (
    <>
      <ol className={styles.causes} aria-label={say`Asked by`}>
        {(all ? causes : causes.slice(0, atFirst)).map((cause) => (
          <Cause key={cause.work.initiative.id} cause={cause} plan={plan} scenarioId={scenarioId} />
        ))}
      </ol>
      {hidden > 0 && !all && (
        <Button look="quiet" className={styles.usual} onClick={() => setAll(true)}>
          {say`Show the other ${hidden.toLocaleString(locale)}`}
        </Button>
      )}
    </>
  );
}

interface CauseProps {
  readonly cause: LoadCause;
  readonly plan: Plan;
  readonly scenarioId: string;
}

function Cause({ cause: { work, days }, plan, scenarioId }: CauseProps) {
  const { id, title } = work.initiative;
  return (
    <li>
      <button type="button" className={styles.cause} onClick={() => openPanel(id)}>
        {title}
      </button>
      <span className={styles.days}>{daysWords(days)}</span>
      <Fit id={id} title={title} start={work.placement.start} plan={plan} scenarioId={scenarioId} />
    </li>
  );
}

interface FitProps extends Omit<CauseProps, 'cause'> {
  readonly id: string;
  readonly title: string;
  readonly start: Quarter | null;
}

/** The nearest start that overloads none of its teams, as one step to take. */
function Fit({ id, title, start, plan, scenarioId }: FitProps) {
  const speech = useSpeech();
  const editable = useEditable();
  const planStart = quarterIn(settingsOf(plan).firstYear, 1);
  if (start !== null && start < planStart)
    return <span className={styles.fit}>{say`Under way since before the plan.`}</span>;
  const fit = nearestFit(plan, scenarioId, id);
  if (fit === null) return <span className={styles.fit}>{say`No start within the plan’s years fits.`}</span>;
  if (fit === (start ?? planStart)) return <span className={styles.fit}>{say`Fits where it is.`}</span>;
  const move = () =>
    dispatch(
      { type: 'placement/schedule', scenarioId, initiativeIds: [id], changes: { start: fit } },
      { offerUndo: true },
    );
  const words = say`Move to ${quarterWords(fit, speech)}: fits`;
  return (
    <Button
      className={styles.move}
      disabled={!editable}
      aria-label={`${words} (${title})`}
      onClick={() => void move()}
    >
      {words}
    </Button>
  );
}
