import { largestSum } from '../../model/money';
import type { Patch } from '../../model/patch';
import type { Plan } from '../../model/plan';
import { isMeasured, type OwnField, type OwnValue, ownValueId } from '../../model/records/own-field';
import type { CommandOf } from '../command';
import { type Decision, patched, refuse } from '../decision';
import { ownValuesByField } from '../tables/lines';
import { sameName } from '../tables/same-name';
import { rowsOf, upserted } from '../tables/upsert';

/** More columns than these nobody fills. */
export const mostFields = 50;

/**
 * Adds a field of one's own to every initiative, or changes it. Refuses a name that another has, more than 50 fields, another
 * kind while values stand in it, a list without choices, a text or day that weighs something in the score, and to take off a choice that an initiative has.
 */
export function setOwnField(plan: Plan, { field }: CommandOf<'own-field/set'>): Decision {
  const { id, name, kind, choices } = field;
  if (sameName(plan.ownField, field)) return refuse('own-field-name-taken', [], { name });
  const present = plan.ownField.get(id);
  if (!present && plan.ownField.size >= mostFields)
    return refuse('too-many-own-fields', [], { most: mostFields });
  if (kind === 'choice' && choices.length === 0) return refuse('own-field-without-choices');
  if (field.weight !== 0 && !isMeasured(kind)) return refuse('own-field-without-measure', [], { name });
  const values = ownValuesByField(plan.ownValue).of(id);
  if (present && present.kind !== kind && values.length > 0)
    return refuse('own-field-has-values', [], { count: values.length });
  const lost = kind === 'choice' ? values.filter(({ value }) => !choices.includes(String(value))) : [];
  if (lost.length > 0)
    return refuse(
      'choice-in-use',
      lost.map(({ initiativeId }) => initiativeId),
      { choice: String(lost[0]?.value), count: lost.length },
    );
  return patched(upserted(plan, 'ownField', field), present ? 'own-field-changed' : 'own-field-added', {
    title: name,
  });
}

/** Takes fields away with all values that stand in them. Refuses what is not there. */
export function deleteOwnFields(plan: Plan, { ids }: CommandOf<'own-field/delete'>): Decision {
  const rows = rowsOf(plan, 'ownField', ids);
  if (!rows) return refuse('own-field-missing');
  const removed = rows.flatMap(({ id }) => ownValuesByField(plan.ownValue).of(id));
  return patched({ ownValue: { removed }, ownField: { removed: rows } }, 'own-field-deleted', {
    count: rows.length,
    title: rows[0]?.name ?? '',
  });
}

/**
 * Gives initiatives a value in a field of one's own; null takes it away. Refuses a value that is not of the field's kind, and
 * initiatives or a field that are not there.
 */
export function setOwnValues(plan: Plan, command: CommandOf<'own-value/set'>): Decision {
  const { fieldId, initiativeIds, value } = command;
  const field = plan.ownField.get(fieldId);
  if (!field) return refuse('own-field-missing');
  const rows = rowsOf(plan, 'initiative', initiativeIds);
  if (!rows) return refuse('initiative-missing', initiativeIds);
  if (value !== null && !fits(field, value)) return refuse('own-value-unfit', [], { name: field.name });
  const patch = valuePatch(
    plan,
    rows.map(({ id }) => ({ initiativeId: id, fieldId, value })),
  );
  return patched(patch, 'initiatives-edited', { count: rows.length, title: rows[0]?.title ?? '' });
}

/** What must change for these values to stand; null for none. */
export function valuePatch(
  plan: Plan,
  wanted: readonly (Pick<OwnValue, 'initiativeId' | 'fieldId'> & {
    readonly value: OwnValue['value'] | null;
  })[],
): Patch {
  const added: OwnValue[] = [];
  const changed = [];
  const removed: OwnValue[] = [];
  for (const { initiativeId, fieldId, value } of wanted) {
    const id = ownValueId(initiativeId, fieldId);
    const present = plan.ownValue.get(id);
    if (value === null) {
      if (present) removed.push(present);
    } else if (!present) added.push({ id, initiativeId, fieldId, value });
    else if (present.value !== value) changed.push({ id, from: { value: present.value }, to: { value } });
  }
  return { ownValue: { added, changed, removed } };
}

/** Whether a value can stand in a field: a choice that is offered, a day that exists, money as an amount, any finite number. */
export function fits({ kind, choices }: OwnField, value: OwnValue['value']): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string';
    case 'choice':
      return typeof value === 'string' && choices.includes(value);
    case 'day':
      return typeof value === 'string' && isDay(value);
    case 'money':
      return typeof value === 'number' && Number.isSafeInteger(value) && Math.abs(value) <= largestSum;
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
  }
}

function isDay(text: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
