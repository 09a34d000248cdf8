import { type ReactNode, useState } from 'react';
import { planQuarters } from '../../../shared/rules/people/capacity';
import { say } from '../../../shared/words/say';
import { useIsLarge, usePlan } from '../../state/plan/plan-hooks';
import cardStyles from '../../ui/card.module.css';
import { CopyHead } from '../../ui/copying/copy-head';
import { InTurn } from '../../ui/in-turn';
import { EmptyState } from '../../ui/page';
import { CellDetail } from './cell-detail';
import { IntakeSection } from './intake-section';
import { LoadMap, type Place } from './load-map';
import { LoadRules } from './load-rules';
import styles from './people.module.css';
import { ReserveSection } from './reserve-section';
import { TeamTable } from './team-table';

interface Props {
  /** The team that has just been added. */
  readonly fresh: string | null;
  readonly addButton: ReactNode;
}

/** Teams, what is asked of them by quarter, and what causes it. */
export function TeamsTab({ fresh, addButton }: Props) {
  const plan = usePlan();
  const [chosen, choose] = useState<Place | null>(null);
  const atOnce = !useIsLarge();
  const quarters = planQuarters(plan);
  if (plan.team.size === 0) {
    return (
      <>
        <EmptyState
          title={say`Who does the work`}
          hint={say`A team has person-days a quarter, some of them taken by run work. Say in the panel of an initiative what it asks of which team; this shows where a team is asked for more than it has, and what would fit.`}
        >
          {addButton}
        </EmptyState>
        <IntakeSection />
      </>
    );
  }
  const team = chosen ? plan.team.get(chosen.teamId) : undefined;
  return (
    <>
      <div className={styles.columns}>
        <section className={cardStyles.card} aria-label={say`Load by quarter`}>
          <CopyHead of={say`Load by quarter`} chart table>
            <h2 className={cardStyles.heading}>{say`Load by quarter`}</h2>
          </CopyHead>
          <LoadMap quarters={quarters} chosen={chosen} choose={choose} />
          <p className={cardStyles.note}>
            {say`Share of the usable days that funded work asks for; over 100 % in bold on colour.${plan.capacity.size > 0 ? say` * has days of its own in that quarter.` : ''}`}
          </p>
          <LoadRules />
        </section>
        {chosen && team && quarters.includes(chosen.quarter) ? (
          <CellDetail key={`${chosen.teamId} ${chosen.quarter}`} team={team} quarter={chosen.quarter} />
        ) : (
          <p className={styles.hint}>{say`Choose a cell to see what causes it and what would fit.`}</p>
        )}
      </div>
      <div className={styles.columns}>
        <TeamTable fresh={fresh} />
        <InTurn atOnce={atOnce}>
          <ReserveSection />
        </InTurn>
      </div>
      <InTurn atOnce={atOnce}>
        <IntakeSection />
      </InTurn>
    </>
  );
}
