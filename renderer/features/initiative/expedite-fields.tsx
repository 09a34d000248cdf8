import { X } from 'lucide-react';
import { uuidv7 } from 'uuidv7';
import type { Emergency } from '../../../shared/model/records/emergency';
import type { Card } from '../../../shared/rules/cards/card';
import { emergenciesByInitiative } from '../../../shared/rules/tables/lines';
import { say } from '../../../shared/words/say';
import { storeField } from '../../state/plan/dispatch';
import { useEditable, usePlan } from '../../state/plan/plan-hooks';
import { isInPlan } from '../../state/plan/plan-store';
import { storeInTurn } from '../../state/plan/store-in-turn';
import { today } from '../../state/plan/today';
import { Button, IconButton } from '../../ui/button';
import { DayField } from '../../ui/fields/day-field';
import { FieldPlace } from '../../ui/fields/field-place';
import { WholeNumberField } from '../../ui/fields/number-fields';
import { SelectField } from '../../ui/fields/select-field';
import styles from './hidden-fields.module.css';
import panel from './initiative-panel.module.css';

/** What of it is done out of the emergency reserve, since it could not wait. */
export function ExpediteFields({ card }: { readonly card: Card }) {
  const plan = usePlan();
  const disabled = !useEditable();
  const { initiative, placement } = card;
  const add = () => {
    const emergency: Emergency = {
      id: uuidv7(),
      title: initiative.title,
      lane: placement.lane === 'innovate' ? 'innovate' : 'run',
      businessUnit: initiative.businessUnit,
      agreementId: null,
      initiativeId: initiative.id,
      days: 1,
      requestedOn: today(),
      deliveredOn: null,
    };
    void storeField({ type: 'emergency/set', emergency });
  };
  return (
    <>
      {emergenciesByInitiative(plan.emergency)
        .of(initiative.id)
        .map((row) => (
          <FieldPlace key={row.id} id={row.id} name={row.title} isThere={() => isInPlan('emergency', row.id)}>
            <Line row={row} disabled={disabled} />
          </FieldPlace>
        ))}
      <p className={panel.whole}>
        <Button disabled={disabled} onClick={add}>{say`Take days from the reserve`}</Button>
      </p>
    </>
  );
}

function Line({ row, disabled }: { readonly row: Emergency; readonly disabled: boolean }) {
  const plan = usePlan();
  const store = (changes: Partial<Emergency>) =>
    storeInTurn((now) => {
      const known = now.emergency.get(row.id);
      return known && { type: 'emergency/set', emergency: { ...known, ...changes } };
    });
  const agreements = [...plan.agreement.values()].map(({ id: value, requestType, businessUnit }) => ({
    value,
    words: businessUnit ? `${requestType} (${businessUnit})` : requestType,
  }));
  return (
    <div className={styles.line} role="group" aria-label={row.title}>
      <p className={styles.name}>{row.title}</p>
      <IconButton
        label={say`Take it out of the reserve`}
        disabled={disabled}
        onClick={() => void storeField({ type: 'emergency/delete', ids: [row.id] })}
      >
        <X size={14} aria-hidden="true" />
      </IconButton>
      <div className={panel.three}>
        <WholeNumberField
          label={say`Days`}
          min={0}
          max={1_000_000}
          required
          disabled={disabled}
          value={row.days}
          commit={(days) => store({ days: days ?? 0 })}
        />
        <DayField
          label={say`Requested`}
          disabled={disabled}
          value={row.requestedOn}
          commit={async (day) =>
            day === null ? say`Enter the day of the request.` : store({ requestedOn: day })
          }
        />
        <DayField
          label={say`Delivered`}
          disabled={disabled}
          value={row.deliveredOn}
          commit={(deliveredOn) => store({ deliveredOn })}
        />
      </div>
      {agreements.length > 0 && (
        <SelectField
          label={say`Agreement`}
          value={row.agreementId ?? ''}
          disabled={disabled}
          choices={[{ value: '', words: say`None` }, ...agreements]}
          commit={(id) => store({ agreementId: id || null })}
        />
      )}
    </div>
  );
}
