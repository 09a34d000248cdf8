import { say } from '../../../shared/words/say';
import { useFigures, useIsLarge, useSpeech } from '../../state/plan/plan-hooks';
import { FreeLine } from '../../ui/free-line';
import { InTurn } from '../../ui/in-turn';
import { Page } from '../../ui/page';
import { TabbedScreen, TabList, TabPanel } from '../../ui/tabs';
import './ahead';
import { AssumedNote } from './assumed-note';
import { BenefitsCard } from './benefits-card';
import { GoalsCard } from './goals/goals-card';
import { LiveTab } from './live/live-tab';
import { MoneyCard } from './money-card';
import styles from './outcomes-screen.module.css';
import { PriorityCard } from './priority/priority-card';
import { ValueTab } from './value/value-tab';

/** What the work is for: priority, goals and benefits; what each initiative is worth; and what came of it. */
export function OutcomesScreen() {
  const figures = useFigures();
  const speech = useSpeech();
  const atOnce = !useIsLarge();
  return (
    <TabbedScreen first="goals">
      <Page
        title={say`Outcomes`}
        about={<FreeLine figures={figures} speech={speech} />}
        actions={
          <TabList
            label={say`Outcomes`}
            tabs={[
              ['goals', say`Priority and goals`],
              ['value', say`Value and ranking`],
              ['live', say`After go-live`],
            ]}
          />
        }
      >
        <TabPanel value="goals">
          <AssumedNote />
          <div className={styles.columns}>
            <PriorityCard />
            <MoneyCard />
          </div>
          <InTurn atOnce={atOnce}>
            <GoalsCard />
          </InTurn>
          <InTurn atOnce={atOnce}>
            <BenefitsCard />
          </InTurn>
        </TabPanel>
        <TabPanel value="value">
          <ValueTab />
        </TabPanel>
        <TabPanel value="live">
          <LiveTab />
        </TabPanel>
      </Page>
    </TabbedScreen>
  );
}
