import { useMemo } from 'react';
import { counted, sentence } from '../../../shared/words/counts';
import { locale } from '../../../shared/words/language';
import { say } from '../../../shared/words/say';
import { dispatch } from '../../state/plan/dispatch';
import { useCards, useEditable } from '../../state/plan/plan-hooks';
import { Button } from '../../ui/button';
import callout from './callout.module.css';

/** Outcomes that were inferred in bulk and that nobody has confirmed; confirming all is one step. */
export function AssumedNote() {
  const cards = useCards();
  const editable = useEditable();
  const assumed = useMemo(
    () => [...cards.byId.values()].filter(({ initiative }) => initiative.outcomeAssumed),
    [cards],
  );
  if (assumed.length === 0) return null;
  const funded = assumed.filter((card) => card.funded).length;
  const confirm = () =>
    dispatch(
      {
        type: 'initiative/edit',
        ids: assumed.map(({ initiative }) => initiative.id),
        changes: { outcomeAssumed: false },
      },
      { offerUndo: true },
    );
  return (
    <p className={callout.callout}>
      <span>
        {say`${sentence(counted(assumed.length, 'outcome is', 'outcomes are'))} assumed, not confirmed`}
        {funded > 0 && say`; ${funded.toLocaleString(locale)} of them on funded work`}.
      </span>
      <Button disabled={!editable} onClick={() => void confirm()}>
        {assumed.length === 1 ? say`Confirm it` : say`Confirm all`}
      </Button>
    </p>
  );
}
