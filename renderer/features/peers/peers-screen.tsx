import { Tabs } from '@base-ui/react/tabs';
import { say } from '../../../shared/words/say';
import { Page } from '../../ui/page';
import { LiaisonCard } from './liaison-card';
import { MissingCard } from './missing-card';
import { PeerList } from './peer-list';
import styles from './peers.module.css';
import { ServedCard } from './served-card';

/** Whom the plan answers: the peers with their pressures, what is funded for each, and who answers for the work. */
export function PeersScreen() {
  return (
    <Tabs.Root defaultValue="peers" className={styles.tabs}>
      <Page
        title={say`Peers`}
        actions={
          <Tabs.List className={styles.tabList} aria-label={say`Peers`}>
            <Tabs.Tab value="peers" className={styles.tab}>{say`Pressures and money`}</Tabs.Tab>
            <Tabs.Tab value="owners" className={styles.tab}>{say`Owners and liaisons`}</Tabs.Tab>
          </Tabs.List>
        }
      >
        <Tabs.Panel value="peers" className={styles.panel}>
          <ServedCard />
          <PeerList />
        </Tabs.Panel>
        <Tabs.Panel value="owners" className={styles.panel}>
          <MissingCard />
          <LiaisonCard />
        </Tabs.Panel>
      </Page>
    </Tabs.Root>
  );
}
