import { Plus } from 'lucide-react';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { planQuarters } from '../../../shared/rules/capacity';
import { dispatch } from '../../state/dispatch';
import { useEditable, useFigures, usePlan, useSpeech } from '../../state/plan-hooks';
import { Button } from '../../ui/button';
import { FreeLine } from '../../ui/free-line';
import { EmptyState, Page } from '../../ui/page';
import { CellDetail } from './cell-detail';
import { IntakeSection } from './intake-section';
import { LoadMap, type Place } from './load-map';
import { LoadRules } from './load-rules';
import styles from './people.module.css';
import { ReserveSection } from './reserve-section';
import { TeamTable } from './team-table';

/** Days of one person in a quarter, holidays aside: what a new team begins with. */
const onePerson = 60;

/** Who does the work: teams, what is asked of them by quarter, and what causes it. */
export function PeopleScreen() {
  const plan = usePlan();
  const editable = useEditable();
  const figures = useFigures();
  const speech = useSpeech();
  const [fresh, setFresh] = useState<string | null>(null);
  const [chosen, choose] = useState<Place | null>(null);
  const quarters = planQuarters(plan);
  const add = async () => {
    const id = uuidv7();
    setFresh(id);
    const team = { id, name: 'New team', daysPerQuarter: onePerson, runDaysPerQuarter: 0, dayRate: null };
    await dispatch({ type: 'team/set', team });
  };
  const addButton = (
    <Button look="solid" onClick={() => void add()} disabled={!editable}>
      <Plus size={15} aria-hidden="true" />
      Add a team
    </Button>
  );
  if (plan.team.size === 0) {
    return (
      <Page title="People" about={<FreeLine figures={figures} speech={speech} onlyWhereSet />}>
        <EmptyState
          title="Who does the work"
          hint="A team has person-days a quarter, some of them taken by run work. Say in the panel of an initiative what it asks of which team; this shows where a team is asked for more than it has, and what would fit."
        >
          {addButton}
        </EmptyState>
        <IntakeSection />
      </Page>
    );
  }
  const team = chosen ? plan.team.get(chosen.teamId) : undefined;
  return (
    <Page title="People" actions={addButton} about={<FreeLine figures={figures} speech={speech} />}>
      <div className={styles.columns}>
        <section className={styles.card} aria-label="Load by quarter">
          <h2 className={styles.heading}>Load by quarter</h2>
          <LoadMap quarters={quarters} chosen={chosen} choose={choose} />
          <p className={styles.note}>
            Share of the usable days that funded work asks for; over 100 % in bold on colour.
            {plan.capacity.size > 0 && ' * has days of its own in that quarter.'}
          </p>
          <LoadRules />
        </section>
        {chosen && team && quarters.includes(chosen.quarter) ? (
          <CellDetail key={`${chosen.teamId} ${chosen.quarter}`} team={team} quarter={chosen.quarter} />
        ) : (
          <p className={styles.hint}>Choose a cell to see what causes it and what would fit.</p>
        )}
      </div>
      <div className={styles.columns}>
        <TeamTable fresh={fresh} />
        <ReserveSection />
      </div>
      <IntakeSection />
    </Page>
  );
}
