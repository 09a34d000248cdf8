import { merge, type Patch } from '../../model/patch';
import type { Plan } from '../../model/plan';
import { type OwnField, type OwnValue, ownValueId } from '../../model/records/own-field';
import { ownFieldIdOf } from '../../model/source-fields';
import { fits, mostFields, valuePatch } from '../board/own-field-commands';
import type { CommandOf } from '../command';
import { type Decision, refuse } from '../decision';
import { sameName } from '../tables/same-name';
import { upserted } from '../tables/upsert';

type Merge = CommandOf<'import/merge'>;
type Wanted = Pick<OwnValue, 'initiativeId' | 'fieldId'> & { readonly value: OwnValue['value'] | null };

/**
 * Why the fields and values of one's own that an import brings cannot be taken: a name that another field has, another kind or
 * fewer choices than there are, more fields than a plan can have, a value that does not fit its field. null: they can.
 */
export function whyNotOwn(plan: Plan, command: Merge): Decision | null {
  const { ownFields = [] } = command;
  const fields = new Map([...plan.ownField, ...ownFields.map((field) => [field.id, field] as const)]);
  for (const field of ownFields) {
    const present = plan.ownField.get(field.id);
    if (sameName(fields, field)) return refuse('own-field-name-taken', [], { name: field.name });
    if (present && !isGrown(present, field))
      return refuse('own-field-has-values', [], { count: plan.ownValue.size });
  }
  if (fields.size > Math.max(mostFields, plan.ownField.size))
    return refuse('too-many-own-fields', [], { most: mostFields });
  for (const { fieldId, value } of wantedValues(command)) {
    const field = fields.get(fieldId);
    if (!field) return refuse('own-field-missing');
    if (value !== null && !fits(field, value)) return refuse('own-value-unfit', [], { name: field.name });
  }
  return null;
}

function isGrown(before: OwnField, after: OwnField): boolean {
  return before.kind === after.kind && before.choices.every((choice) => after.choices.includes(choice));
}

/** The fields that an import brings, and the values that its changed rows have then. */
export function changedOwn(plan: Plan, { ownFields = [], changed }: Merge): Patch {
  const fields = ownFields.map((field) => upserted(plan, 'ownField', field));
  return [...fields, valuePatch(plan, valuesOfChanged(changed))].reduce<Patch>(merge, {});
}

/** The values of its new rows. */
export function addedOwn({ added }: Merge): readonly OwnValue[] {
  return added.flatMap(({ initiative, own = [] }) =>
    own.map(({ fieldId, value }) => ({
      id: ownValueId(initiative.id, fieldId),
      initiativeId: initiative.id,
      fieldId,
      value,
    })),
  );
}

function* wantedValues({ added, changed }: Merge): Generator<Omit<Wanted, 'initiativeId'>> {
  for (const { own = [] } of added) yield* own;
  yield* valuesOfChanged(changed);
}

function valuesOfChanged(rows: Merge['changed']): Wanted[] {
  return rows.flatMap(({ id, fields }) =>
    Object.entries(fields).flatMap(([field, value]): Wanted[] => {
      const fieldId = ownFieldIdOf(field);
      if (fieldId === null || value === undefined || typeof value === 'boolean') return [];
      return [{ initiativeId: id, fieldId, value: value === '' ? null : value }];
    }),
  );
}
