import { useState } from 'react';
import { endDeciding, useDeciding } from '../../state/deciding';
import { Dialog } from '../../ui/dialog';
import { DecisionForm } from './decision-form';

/** Where a decision is written down, from wherever it was asked for. */
export function DecisionDialog() {
  const initiativeId = useDeciding((state) => state.initiativeId);
  const [asked, setAsked] = useState({ number: 0, id: initiativeId });
  if (initiativeId !== null && initiativeId !== asked.id)
    setAsked({ number: asked.number + 1, id: initiativeId });
  if (initiativeId === null && asked.id !== null) setAsked({ ...asked, id: null });
  return (
    <Dialog open={initiativeId !== null} onClose={endDeciding} title="Write down a decision">
      {initiativeId !== null && <DecisionForm key={asked.number} initiativeId={initiativeId} />}
    </Dialog>
  );
}
