import { type TableName, tableNames } from '../../../shared/model/plan';
import type { Kind } from './fields/kind';
import { recordFields } from './record-fields';

export interface Column {
  readonly field: string;
  readonly column: string;
  readonly kind: Kind;
}

/** A table as SQL sees it. */
export interface TableShape {
  readonly name: TableName;
  readonly table: string;
  readonly columns: readonly Column[];
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function shapeOf(name: TableName): TableShape {
  const columns = Object.entries<Kind>(recordFields[name]).map(([field, kind]) => ({
    field,
    column: snake(field),
    kind,
  }));
  return { name, table: snake(name), columns };
}

/** The tables of records, parents before what refers to them. */
export const tableShapes: readonly TableShape[] = tableNames.map(shapeOf);

const byName = new Map(tableShapes.map((shape) => [shape.name as string, shape]));

/** The shape of a table; null where no table is called so. */
export function tableShape(name: string): TableShape | null {
  return byName.get(name) ?? null;
}

export type Cell = string | number | null;

export function toCell(value: unknown, kind: Kind): Cell {
  if (value === null || value === undefined) return null;
  if (kind === 'json') return JSON.stringify(value);
  if (kind === 'bool') return value === true ? 1 : 0;
  return value as Cell;
}

/** Anything else than what `toCell` writes comes back as it is, for the record's schema to refuse. */
export function fromCell(cell: unknown, kind: Kind): unknown {
  if (cell === null || kind === 'plain') return cell;
  if (kind === 'bool') return cell === 1 ? true : cell === 0 ? false : cell;
  try {
    return JSON.parse(cell as string);
  } catch {
    return undefined;
  }
}
