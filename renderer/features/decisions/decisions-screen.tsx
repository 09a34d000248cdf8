import { writeDecision } from '../../state/deciding';
import { useEditable, usePlan } from '../../state/plan-hooks';
import { Button } from '../../ui/button';
import { Page } from '../../ui/page';
import { DecisionLog } from './decision-log';
import { LateList } from './late-list';
import { LedgerSection } from './ledger-section';

/** What was decided and why, what comes too late, and which limits were crossed. */
export function DecisionsScreen() {
  const editable = useEditable();
  const plan = usePlan();
  return (
    <Page
      title="Decisions"
      actions={
        <Button
          look="solid"
          disabled={!editable || plan.initiative.size === 0}
          onClick={() => writeDecision()}
        >
          Write down a decision
        </Button>
      }
    >
      <DecisionLog />
      <LateList />
      <LedgerSection />
    </Page>
  );
}
