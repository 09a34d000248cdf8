import { Plus } from 'lucide-react';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { say } from '../../../shared/words/say';
import { dispatch } from '../../state/plan/dispatch';
import { useEditable, useFigures, usePlan, useSpeech } from '../../state/plan/plan-hooks';
import { Button } from '../../ui/button';
import { FreeLine } from '../../ui/free-line';
import { Page } from '../../ui/page';
import { TabbedScreen, TabList, TabPanel } from '../../ui/tabs';
import './ahead';
import { StrengthsTab } from './strengths-tab';
import { TeamsTab } from './teams-tab';

/** Days of one person in a quarter, holidays aside: what a new team begins with. */
const onePerson = 60;

/** Who does the work: teams and what is asked of them; and what the organisation is good at. */
export function PeopleScreen() {
  const plan = usePlan();
  const editable = useEditable();
  const figures = useFigures();
  const speech = useSpeech();
  const [tab, setTab] = useState('teams');
  const [fresh, setFresh] = useState<string | null>(null);
  const isEmpty = plan.team.size === 0;
  const add = async () => {
    const id = uuidv7();
    setFresh(id);
    const team = { id, name: say`New team`, daysPerQuarter: onePerson, runDaysPerQuarter: 0, dayRate: null };
    await dispatch({ type: 'team/set', team });
  };
  const addButton = (
    <Button look="solid" onClick={() => void add()} disabled={!editable}>
      <Plus size={15} aria-hidden="true" />
      {say`Add a team`}
    </Button>
  );
  return (
    <TabbedScreen value={tab} onChoose={setTab}>
      <Page
        title={say`People`}
        about={<FreeLine figures={figures} speech={speech} onlyWhereSet={isEmpty} />}
        actions={
          <>
            {tab === 'teams' && !isEmpty && addButton}
            <TabList
              label={say`People`}
              tabs={[
                ['teams', say`Teams and load`],
                ['strengths', say`Strengths`],
              ]}
            />
          </>
        }
      >
        <TabPanel value="teams">
          <TeamsTab fresh={fresh} addButton={addButton} />
        </TabPanel>
        <TabPanel value="strengths">
          <StrengthsTab />
        </TabPanel>
      </Page>
    </TabbedScreen>
  );
}
