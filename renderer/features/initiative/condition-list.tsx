import { Check, CircleHelp, X } from 'lucide-react';
import { useId } from 'react';
import type { DeliveryTick } from '../../../shared/model/codes';
import type { Card } from '../../../shared/rules/cards/card';
import type { ConditionState } from '../../../shared/rules/roadmap/condition-found';
import { type ConditionFound, conditionsOf } from '../../../shared/rules/roadmap/delivery';
import {
  conditionNames,
  conditionStateWords,
  conditionWhy,
} from '../../../shared/words/cards/delivery-words';
import { say } from '../../../shared/words/say';
import { usePlan, useSpeech } from '../../state/plan/plan-hooks';
import { currentPlan } from '../../state/plan/plan-store';
import { today } from '../../state/plan/today';
import { CheckField } from '../../ui/fields/check-field';
import styles from './condition-list.module.css';
import { storeChange } from './store-change';

const marks: Readonly<Record<ConditionState, typeof Check>> = {
  met: Check,
  'not-met': X,
  unknown: CircleHelp,
};

/** What its way of delivery asks for: how each stands, why, and what would mend it. */
export function ConditionList({ card, disabled }: { readonly card: Card; readonly disabled: boolean }) {
  const plan = usePlan();
  const found = conditionsOf(plan, card, today());
  if (found.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={say`What it asks for`}>
      {found.map((each) => (
        <ConditionLine key={each.condition} found={each} card={card} disabled={disabled} />
      ))}
    </ul>
  );
}

interface LineProps {
  readonly found: ConditionFound;
  readonly card: Card;
  readonly disabled: boolean;
}

function ConditionLine({ found, card, disabled }: LineProps) {
  const speech = useSpeech();
  const id = useId();
  const { condition, state, why, byHand } = found;
  const Mark = marks[state];
  const { id: initiativeId, deliveryTicks } = card.initiative;
  return (
    <li className={styles.line} data-state={state} aria-labelledby={id}>
      <Mark size={14} aria-hidden="true" className={styles.mark} />
      <span>
        {byHand ? (
          <CheckField
            label={conditionNames[condition]}
            checked={deliveryTicks.includes(condition as DeliveryTick)}
            disabled={disabled}
            commit={(checked) => storeTick(initiativeId, condition as DeliveryTick, checked)}
          />
        ) : (
          <span className={styles.name}>{conditionNames[condition]}</span>
        )}
        <span id={id} className={styles.why}>
          <b>{conditionStateWords[state]}.</b> {conditionWhy(why, speech)}
        </span>
      </span>
    </li>
  );
}

/** Of what is ticked by now, not of what was when the line was drawn. */
function storeTick(id: string, tick: DeliveryTick, checked: boolean): Promise<string | null> {
  const ticked = currentPlan().initiative.get(id)?.deliveryTicks ?? [];
  const others = ticked.filter((known) => known !== tick);
  return storeChange(id, { deliveryTicks: checked ? [...others, tick] : others });
}
