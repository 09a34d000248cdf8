import { useLayoutEffect, useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { type Proposal, proposalsOf } from '../../../../shared/rules/services/landscape-review';
import { proposalDescription, proposalTitle } from '../../../../shared/words/cards/review-words';
import { counted } from '../../../../shared/words/counts';
import { say } from '../../../../shared/words/say';
import { dispatch } from '../../../state/plan/dispatch';
import { useEditable, usePlan, useScenarioId } from '../../../state/plan/plan-hooks';
import { Button } from '../../../ui/button';
import { nextInDialog } from '../../../ui/next-in-dialog';
import styles from './review.module.css';

/** A button that has the keyboard once there is something for it to do. */
function useKeyboardOn(isThere: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  // The last answer may be drawn a moment after the round is over.
  useLayoutEffect(() => {
    if (isThere) nextInDialog(button.current);
  }, [isThere]);
  return button;
}

/** The initiatives that the answers ask for, to be added one by one or together; each adding is one step to undo. */
export function ReviewProposals() {
  const plan = usePlan();
  const scenarioId = useScenarioId();
  const editable = useEditable();
  const [left, leaveOut] = useState<ReadonlySet<string>>(new Set());
  const proposals = proposalsOf(plan, scenarioId);
  const hasProposals = proposals.length > 0;
  const button = useKeyboardOn(hasProposals);
  const chosen = proposals.filter(({ service }) => !left.has(service.id));
  const add = () =>
    dispatch(
      {
        type: 'service/propose',
        scenarioId,
        cards: chosen.map((each) => ({
          id: uuidv7(),
          serviceId: each.service.id,
          title: proposalTitle(each),
          description: proposalDescription(each),
          effectId: each.kind === 'replace' ? uuidv7() : null,
        })),
      },
      { offerUndo: true },
    );
  if (!hasProposals)
    return <p role="status">{say`The review asks for no work that is not in the plan already.`}</p>;
  return (
    <div className={styles.step}>
      <p>{say`What the answers ask for. Added to the backlog, tied to the service, for risk until you confirm it.`}</p>
      <ul className={styles.proposals}>
        {proposals.map((each) => (
          <ProposalLine
            key={each.service.id}
            proposal={each}
            chosen={!left.has(each.service.id)}
            onChoose={(chosenNow) => {
              const next = new Set(left);
              if (chosenNow) next.delete(each.service.id);
              else next.add(each.service.id);
              leaveOut(next);
            }}
          />
        ))}
      </ul>
      <Button
        ref={button}
        look="solid"
        className={styles.add}
        disabled={!editable || chosen.length === 0}
        onClick={() => void add()}
      >
        {say`Add ${counted(chosen.length, 'initiative')}`}
      </Button>
    </div>
  );
}

interface LineProps {
  readonly proposal: Proposal;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

function ProposalLine({ proposal, chosen, onChoose }: LineProps) {
  return (
    <li>
      <label>
        <input type="checkbox" checked={chosen} onChange={({ target }) => onChoose(target.checked)} />
        {proposalTitle(proposal)}
      </label>
    </li>
  );
}
