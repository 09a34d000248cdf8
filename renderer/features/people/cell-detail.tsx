import type { Quarter } from '../../../shared/model/quarter';
import { capacityId } from '../../../shared/model/records/capacity';
import type { Team } from '../../../shared/model/records/team';
import { isOver, type TeamQuarter, teamQuarter } from '../../../shared/rules/people/capacity';
import { teamDays, usualDays } from '../../../shared/rules/people/team-days';
import { loadWords } from '../../../shared/words/people/team-words';
import { quarterWords } from '../../../shared/words/quarters';
import { say } from '../../../shared/words/say';
import { dispatch } from '../../state/plan/dispatch';
import { useEditable, usePlan, useScenarioId, useSpeech } from '../../state/plan/plan-hooks';
import { isInPlan } from '../../state/plan/plan-store';
import { storeInTurn } from '../../state/plan/store-in-turn';
import { Button } from '../../ui/button';
import cardStyles from '../../ui/card.module.css';
import { classNames } from '../../ui/class-names';
import { FieldPlace } from '../../ui/fields/field-place';
import { WholeNumberField } from '../../ui/fields/number-fields';
import { CauseList } from './cause-list';
import styles from './people.module.css';

interface Props {
  readonly team: Team;
  readonly quarter: Quarter;
}

/** One team in one quarter: what it has, what is asked of it and by what, and what would fit. */
export function CellDetail({ team, quarter }: Props) {
  const plan = usePlan();
  const scenarioId = useScenarioId();
  const speech = useSpeech();
  const load = teamQuarter(plan, scenarioId, team, quarter);
  return (
    <section className={cardStyles.card} aria-label={say`What causes it`} data-testid="cell-detail">
      <h2 className={cardStyles.heading}>{`${team.name}, ${quarterWords(quarter, speech)}`}</h2>
      <p className={classNames(styles.lead, isOver(load) && styles.tooMany)}>{loadWords(load)}</p>
      <p className={styles.parts}>{partsWords(load)}</p>
      <CauseList teamId={team.id} quarter={quarter} />
      <FieldPlace
        id={`${team.id} ${quarter}`}
        name={`${team.name}, ${quarterWords(quarter, speech)}`}
        isThere={() => isInPlan('team', team.id)}
      >
        <OwnDays load={load} />
      </FieldPlace>
    </section>
  );
}

/** "100 days − 20 run work − 12 reserve = 68 usable". */
function partsWords({ days, runDays, reserve, usable }: TeamQuarter): string {
  const kept = reserve.run + reserve.innovate;
  return say`${days} days − ${runDays} run work${kept > 0 ? say` − ${kept} reserve` : ''} = ${usable} usable`;
}

/** The days of this quarter alone, where they differ from the usual ones. */
function OwnDays({ load }: { readonly load: TeamQuarter }) {
  const plan = usePlan();
  const disabled = !useEditable();
  const { team, quarter, days, runDays } = load;
  const isOwn = plan.capacity.has(capacityId(team.id, quarter));
  const usual = usualDays(plan, team);
  const store = (change: { readonly days?: number; readonly runDays?: number }) =>
    storeInTurn((now) => {
      const { days: all, runDays: run } = teamDays(now, now.team.get(team.id) ?? team, quarter);
      const capacity = { days: all, runDays: run, ...change };
      return { type: 'capacity/set', teamId: team.id, quarter, capacity };
    });
  return (
    <div className={styles.pair}>
      <WholeNumberField
        label={say`Days in this quarter`}
        min={0}
        max={1_000_000}
        required
        value={days}
        disabled={disabled}
        commit={(value) => store({ days: value ?? days })}
      />
      <WholeNumberField
        label={say`of them run work`}
        min={0}
        max={1_000_000}
        required
        value={runDays}
        disabled={disabled}
        commit={(value) => store({ runDays: value ?? runDays })}
      />
      {isOwn && (
        <Button
          className={styles.usual}
          disabled={disabled}
          onClick={() =>
            void dispatch(
              { type: 'capacity/set', teamId: team.id, quarter, capacity: null },
              { offerUndo: true },
            )
          }
        >
          {say`As usual: ${usual.days}, ${usual.runDays}`}
        </Button>
      )}
    </div>
  );
}
