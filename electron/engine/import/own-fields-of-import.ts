import type { Mapping } from '../../../shared/backlog/mapping';
import type { Plan } from '../../../shared/model/plan';
import type { OwnField } from '../../../shared/model/records/own-field';
import { ownSourceField } from '../../../shared/model/source-fields';
import type { CommandOf } from '../../../shared/rules/command';
import { ownFieldsInOrder } from '../../../shared/rules/tables/own-in-order';

type Rows = Pick<CommandOf<'import/merge'>, 'added' | 'changed'>;

/** The fields of one's own that an import makes, and those that get further choices, by what its rows bring. */
export function ownFieldsOfImport(plan: Plan, { columns }: Mapping, rows: Rows): OwnField[] {
  let place = (ownFieldsInOrder(plan.ownField).at(-1)?.place ?? -1) + 1;
  return columns.flatMap(({ own }): OwnField[] => {
    if (own?.id === undefined) return [];
    const { id, name, kind = 'text' } = own;
    const present = plan.ownField.get(id);
    const brought = kind === 'choice' ? textsOf(id, rows) : [];
    const choices = [...new Set([...(present?.choices ?? []), ...brought])];
    if (!present) return [fieldOf({ id, name, kind, choices, weight: 0, place: place++ })];
    return choices.length > present.choices.length ? [{ ...present, choices }] : [];
  });
}

/** A list of choices that no row filled would be none. */
function fieldOf(field: OwnField): OwnField {
  const isEmpty = field.kind === 'choice' && field.choices.length === 0;
  return isEmpty ? { ...field, kind: 'text' } : field;
}

function textsOf(fieldId: string, { added, changed }: Rows): string[] {
  const field = ownSourceField(fieldId);
  const values = [
    ...added.flatMap(({ own = [] }) => own.flatMap((cell) => (cell.fieldId === fieldId ? cell.value : []))),
    ...changed.map(({ fields }) => fields[field]),
  ];
  return values.filter((value) => typeof value === 'string');
}
