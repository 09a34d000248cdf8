import { type Changed, difference, type Patch } from '../../model/patch';
import type { Plan } from '../../model/plan';
import { type Adoption, adoptionFields, blankAdoption } from '../../model/records/adoption';
import type { SourceFields } from '../../model/source-fields';
import type { ChangedRow, ImportedRow } from '../commands/import';

const names = Object.entries(adoptionFields) as [keyof typeof adoptionFields, keyof Omit<Adoption, 'id'>][];

/** Who uses it as a source may say it, flat; an initiative of which nothing is known says the blank. */
export function adoptionSaid(adoption: Omit<Adoption, 'id'> = blankAdoption): SourceFields {
  return Object.fromEntries(names.map(([field, key]) => [field, adoption[key]]));
}

/** The users of initiatives as their source has them now; an amount of more than all users is not taken. */
export function changedAdoption(plan: Plan, rows: readonly ChangedRow[]): Patch {
  const added: Adoption[] = [];
  const changed: Changed<Adoption>[] = [];
  for (const { id, fields } of rows) {
    const after = adoptionAfter(plan, id, fields);
    const present = plan.adoption.get(id);
    if (after && !present) added.push(after);
    const change = after && present && difference(present, after);
    if (change) changed.push(change);
  }
  return added.length + changed.length > 0 ? { adoption: { added, changed } } : {};
}

/** null where the source says nothing of it. */
function adoptionAfter(plan: Plan, id: string, fields: ChangedRow['fields']): Adoption | null {
  const said = names.flatMap(([field, key]) => (fields[field] === undefined ? [] : [[key, fields[field]]]));
  if (said.length === 0) return null;
  const present = plan.adoption.get(id) ?? { ...blankAdoption, id };
  const wanted: Adoption = { ...present, ...Object.fromEntries(said) };
  const { unit, target, actual } = present;
  return isAboveAll(wanted) ? { ...wanted, unit, target, actual } : wanted;
}

function isAboveAll({ unit, target, actual }: Adoption): boolean {
  return unit === 'percent' && Math.max(target ?? 0, actual ?? 0) > 100;
}

/** The users of new rows that say anything of them. */
export function addedAdoption(rows: readonly ImportedRow[]): readonly Adoption[] {
  return rows.flatMap(({ initiative, adoption }) => (adoption ? { id: initiative.id, ...adoption } : []));
}
