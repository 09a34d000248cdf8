import { Tabs } from '@base-ui/react/tabs';
import { say } from '../../../shared/words/say';
import { useFigures, useSpeech } from '../../state/plan-hooks';
import { FreeLine } from '../../ui/free-line';
import { Page } from '../../ui/page';
import { AssumedNote } from './assumed-note';
import { BenefitsCard } from './benefits-card';
import { GoalsCard } from './goals-card';
import { LiveTab } from './live-tab';
import { MoneyCard } from './money-card';
import styles from './outcomes-screen.module.css';
import { PriorityCard } from './priority-card';
import { ValueTab } from './value-tab';

/** What the work is for: priority, goals and benefits; what each initiative is worth; and what came of it. */
export function OutcomesScreen() {
  const figures = useFigures();
  const speech = useSpeech();
  return (
    <Tabs.Root defaultValue="goals" className={styles.tabs}>
      <Page
        title={say`Outcomes`}
        about={<FreeLine figures={figures} speech={speech} />}
        actions={
          <Tabs.List className={styles.tabList} aria-label={say`Outcomes`}>
            <Tabs.Tab value="goals" className={styles.tab}>{say`Priority and goals`}</Tabs.Tab>
            <Tabs.Tab value="value" className={styles.tab}>{say`Value and ranking`}</Tabs.Tab>
            <Tabs.Tab value="live" className={styles.tab}>{say`After go-live`}</Tabs.Tab>
          </Tabs.List>
        }
      >
        <Tabs.Panel value="goals" className={styles.panel}>
          <AssumedNote />
          <div className={styles.columns}>
            <PriorityCard />
            <MoneyCard />
          </div>
          <GoalsCard />
          <BenefitsCard />
        </Tabs.Panel>
        <Tabs.Panel value="value" className={styles.panel}>
          <ValueTab />
        </Tabs.Panel>
        <Tabs.Panel value="live" className={styles.panel}>
          <LiveTab />
        </Tabs.Panel>
      </Page>
    </Tabs.Root>
  );
}
