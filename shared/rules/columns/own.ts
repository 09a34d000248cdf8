import type { Plan } from '../../model/plan';
import type { OwnField } from '../../model/records/own-field';
import { ownValueId } from '../../model/records/own-field';
import { memoByFirst } from '../tables/memo';
import { ownFieldsInOrder } from '../tables/own-in-order';
import { initiativeColumns } from './catalogue';
import type { CellValue, Column } from './column';

const prefix = 'own:';

/** The column of a field of one's own. */
function ownColumnId(fieldId: string): string {
  return `${prefix}${fieldId}`;
}

/** The field behind such a column; undefined for any other, and where the field is gone. */
export function ownFieldOf(plan: Plan, columnId: string): OwnField | undefined {
  return columnId.startsWith(prefix) ? plan.ownField.get(columnId.slice(prefix.length)) : undefined;
}

const ownColumns = memoByFirst((table: Plan['ownField']): readonly Column[] =>
  ownFieldsInOrder(table).map(columnOfField),
);

const allColumns = memoByFirst((table: Plan['ownField']): readonly Column[] => [
  ...initiativeColumns,
  ...ownColumns(table),
]);

/** The columns of the fields of one's own alone. */
export function ownColumnsOf(plan: Plan): readonly Column[] {
  return ownColumns(plan.ownField);
}

/** Everything that can be known of an initiative of this plan: the built-in columns, then the fields of one's own. */
export function columnsIn(plan: Plan): readonly Column[] {
  return allColumns(plan.ownField);
}

const columnsById = memoByFirst(
  (table: Plan['ownField']) => new Map(allColumns(table).map((column) => [column.id, column])),
);

/** A column of this plan by its id; undefined for one that does not exist (any more). */
export function columnIn(plan: Plan, id: string): Column | undefined {
  return columnsById(plan.ownField).get(id);
}

function columnOfField({ id, kind }: OwnField): Column {
  return {
    id: ownColumnId(id),
    kind,
    group: 'own',
    read: ({ initiative }, plan) => plan.ownValue.get(ownValueId(initiative.id, id))?.value ?? null,
    edit: (value) => ({ of: 'own', fieldId: id, value: emptied(value) }),
  };
}

/** An empty text is no value. */
function emptied(value: CellValue): string | number | null {
  return value === '' || value === null ? null : (value as string | number);
}
