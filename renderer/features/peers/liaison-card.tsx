import { useMemo } from 'react';
import { uuidv7 } from 'uuidv7';
import { foldedName } from '../../../shared/model/folded-name';
import type { Plan } from '../../../shared/model/plan';
import { liaisonOf, unitsOf } from '../../../shared/rules/peers/audience';
import { say } from '../../../shared/words/say';
import { useEditable, usePlan } from '../../state/plan/plan-hooks';
import { storeInTurn } from '../../state/plan/store-in-turn';
import cardStyles from '../../ui/card.module.css';
import { FieldPlace } from '../../ui/fields/field-place';
import { TextField } from '../../ui/fields/text-field';
import styles from './peers.module.css';

function rowOf(plan: Plan, unit: string) {
  return [...plan.liaison.values()].find(({ businessUnit }) => foldedName(businessUnit) === foldedName(unit));
}

/** Names, changes or (empty) takes away the liaison of a business unit. */
function store(unit: string, person: string): Promise<string | null> {
  return storeInTurn((plan) => {
    const row = rowOf(plan, unit);
    if (person.trim() === '') return row && { type: 'liaison/delete', ids: [row.id] };
    return {
      type: 'liaison/set',
      liaison: { id: row?.id ?? uuidv7(), businessUnit: row?.businessUnit ?? unit, person: person.trim() },
    };
  });
}

/** Who speaks with each business unit for IT, where anybody does. */
export function LiaisonCard() {
  const plan = usePlan();
  const disabled = !useEditable();
  const units = useMemo(() => unitsOf(plan), [plan]);
  return (
    <section className={cardStyles.card} aria-label={say`Liaisons`}>
      <h2 className={cardStyles.heading}>{say`Liaisons`}</h2>
      <p
        className={cardStyles.note}
      >{say`A liaison is nobody’s duty: where a business unit has one, the report prints an agenda for the two, with what changed since a day.`}</p>
      {units.length === 0 && (
        <p className={cardStyles.note}>{say`No initiative names a business unit yet.`}</p>
      )}
      {units.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say`Business unit`}</th>
              <th scope="col">{say`Liaison`}</th>
            </tr>
          </thead>
          <tbody>
            {units.map((unit) => (
              <tr key={unit}>
                <th scope="row">{unit}</th>
                <td>
                  <FieldPlace id={unit}>
                    <TextField
                      label={say`Liaison of ${unit}`}
                      labelHidden
                      value={liaisonOf(plan, unit) ?? ''}
                      disabled={disabled}
                      commit={(person) => store(unit, person)}
                    />
                  </FieldPlace>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
