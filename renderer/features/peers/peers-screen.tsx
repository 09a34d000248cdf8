import { say } from '../../../shared/words/say';
import { Page } from '../../ui/page';
import { TabbedScreen, TabList, TabPanel } from '../../ui/tabs';
import { LiaisonCard } from './liaison-card';
import { MissingCard } from './missing-card';
import { PeerList } from './peer-list';
import { ServedCard } from './served-card';

/** Whom the plan answers: the peers with their pressures, what is funded for each, and who answers for the work. */
export function PeersScreen() {
  return (
    <TabbedScreen first="peers">
      <Page
        title={say`Peers`}
        actions={
          <TabList
            label={say`Peers`}
            tabs={[
              ['peers', say`Pressures and money`],
              ['owners', say`Owners and liaisons`],
            ]}
          />
        }
      >
        <TabPanel value="peers">
          <ServedCard />
          <PeerList />
        </TabPanel>
        <TabPanel value="owners">
          <MissingCard />
          <LiaisonCard />
        </TabPanel>
      </Page>
    </TabbedScreen>
  );
}
