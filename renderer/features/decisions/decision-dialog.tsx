import { useState } from 'react';
import { say } from '../../../shared/words/say';
import { endDeciding, useDeciding } from '../../state/plan/deciding';
import { Dialog } from '../../ui/dialog';
import { DecisionForm } from './decision-form';

/** Where a decision is written down or changed, from wherever it was asked for. */
export function DecisionDialog() {
  const { initiativeId, entryId } = useDeciding();
  const [asked, setAsked] = useState({ number: 0, id: initiativeId, entryId });
  if (initiativeId !== null && (initiativeId !== asked.id || entryId !== asked.entryId))
    setAsked({ number: asked.number + 1, id: initiativeId, entryId });
  if (initiativeId === null && asked.id !== null) setAsked({ ...asked, id: null, entryId: null });
  const title = entryId === null ? say`Write down a decision` : say`Change a decision`;
  return (
    <Dialog open={initiativeId !== null} onClose={endDeciding} title={title}>
      {initiativeId !== null && (
        <DecisionForm key={asked.number} initiativeId={initiativeId} entryId={entryId} />
      )}
    </Dialog>
  );
}
