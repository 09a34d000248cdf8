import type { Card } from '../../../shared/rules/cards/card';
import { say } from '../../../shared/words/say';
import { useEditable, usePlan } from '../../state/plan/plan-hooks';
import { TextField } from '../../ui/fields/text-field';
import { knownValues, type NamedField } from './known-values';
import { storeChange } from './store-change';

type Named = readonly (readonly [NamedField, string])[];

const owners: Named = [
  ['businessOwner', say`Business owner`],
  ['itOwner', say`IT owner`],
];

const places: Named = [
  ['businessUnit', say`Business unit`],
  ['programme', say`Programme`],
  ['sponsor', say`Sponsor`],
  ['costCentre', say`Cost centre`],
];

/** Who answers for it. */
export function OwnerFields({ card }: { readonly card: Card }) {
  return <NamedFields card={card} fields={owners} />;
}

/** Where it belongs. */
export function PlaceFields({ card }: { readonly card: Card }) {
  return <NamedFields card={card} fields={places} />;
}

function NamedFields({ card: { initiative }, fields }: { readonly card: Card; readonly fields: Named }) {
  const known = knownValues(usePlan().initiative);
  const disabled = !useEditable();
  return fields.map(([field, words]) => (
    <TextField
      key={field}
      label={words}
      value={initiative[field]}
      disabled={disabled}
      suggestions={known(field)}
      commit={(value) => storeChange(initiative.id, { [field]: value })}
    />
  ));
}
