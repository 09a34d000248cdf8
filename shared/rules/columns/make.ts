import type { Initiative } from '../../model/records/initiative';
import type { InitiativeChanges } from '../commands/initiative';
import type { CellValue, Column, ColumnGroup, ColumnKind } from './column';

type Field = Exclude<keyof Initiative & keyof InitiativeChanges, 'id'>;

/** A field of the initiative itself, as it is stored. */
export function stored(
  id: Field,
  kind: ColumnKind,
  group: ColumnGroup,
  { required = false }: { readonly required?: boolean } = {},
): Column {
  return {
    id,
    kind,
    group,
    read: ({ initiative }) => initiative[id],
    edit: (value) => ({ of: 'initiative', changes: { [id]: value } }),
    ...(required && { required }),
  };
}

/** What is worked out, so that it cannot be set. */
export function figure(
  id: string,
  kind: ColumnKind,
  group: ColumnGroup,
  read: (...at: Parameters<Column['read']>) => CellValue,
): Column {
  return { id, kind, group, read };
}
