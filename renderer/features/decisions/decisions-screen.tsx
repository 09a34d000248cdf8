import { say } from '../../../shared/words/say';
import { writeDecision } from '../../state/plan/deciding';
import { useEditable, useIsLarge, usePlan } from '../../state/plan/plan-hooks';
import { showScreen } from '../../state/window/view-store';
import { Button } from '../../ui/button';
import { InTurn } from '../../ui/in-turn';
import { EmptyState, Page } from '../../ui/page';
import './ahead';
import { DecisionLog } from './decision-log';
import { LateList } from './late-list';
import { LedgerSection } from './ledger-section';
import { ReviewSection } from './review-section';

/** What was decided and why, what comes too late, and which limits were crossed. */
export function DecisionsScreen() {
  const editable = useEditable();
  const plan = usePlan();
  const atOnce = !useIsLarge();
  if (plan.initiative.size === 0) return <NothingToDecide />;
  return (
    <Page
      title={say`Decisions`}
      actions={
        <Button
          look="solid"
          disabled={!editable}
          onClick={() => writeDecision()}
        >{say`Write down a decision`}</Button>
      }
    >
      <DecisionLog />
      <InTurn atOnce={atOnce}>
        <ReviewSection />
      </InTurn>
      <InTurn atOnce={atOnce}>
        <LateList />
      </InTurn>
      <InTurn atOnce={atOnce}>
        <LedgerSection />
      </InTurn>
    </Page>
  );
}

function NothingToDecide() {
  return (
    <Page title={say`Decisions`}>
      <EmptyState
        title={say`Nothing to decide yet`}
        hint={say`Once the plan has initiatives, each yes, no, later and stop is kept here with its reason, what would change it, and when to look at it again.`}
      >
        <Button look="solid" onClick={() => showScreen('board')}>{say`Go to the board`}</Button>
      </EmptyState>
    </Page>
  );
}
