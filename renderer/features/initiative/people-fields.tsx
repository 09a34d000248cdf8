import type { Card } from '../../../shared/rules/card';
import { useEditable, usePlan } from '../../state/plan-hooks';
import { TextField } from '../../ui/text-field';
import styles from './initiative-panel.module.css';
import { knownValues, type NamedField } from './known-values';
import { storeChange } from './store-change';

const fields: readonly (readonly [NamedField, string])[] = [
  ['businessOwner', 'Business owner'],
  ['itOwner', 'IT owner'],
  ['businessUnit', 'Business unit'],
  ['programme', 'Programme'],
  ['sponsor', 'Sponsor'],
  ['costCentre', 'Cost centre'],
];

/** Who answers for it, and where it belongs. */
export function PeopleFields({ card }: { readonly card: Card }) {
  const known = knownValues(usePlan().initiative);
  const disabled = !useEditable();
  const { initiative } = card;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>Owners and place</legend>
      {fields.map(([field, words]) => (
        <TextField
          key={field}
          label={words}
          value={initiative[field]}
          disabled={disabled}
          suggestions={known(field)}
          commit={(value) => storeChange(initiative.id, { [field]: value })}
        />
      ))}
    </fieldset>
  );
}
