import { minorDigits } from '../../model/money';
import { type FieldName, isMoneyColumn, isValueField } from '../fields';
import { type MappedColumn, type Mapping, targetOf } from '../mapping';
import type { ImportSettings, Limits } from '../types';
import { isCurrencyColumn } from '../values/currency-signs';
import type { DateRead } from '../values/date-read';
import { isYearlyField, timesOf } from '../values/period';
import type { DayOrder } from '../values/read-date';
import type { LengthUnit } from '../values/read-length';
import type { DecimalMark } from '../values/read-number';
import { isOwnExport } from '../write/own-export';

/** A mapped column made ready for reading; the forms of its numbers and dates are set when it has been judged. */
export interface TableColumn {
  readonly index: number;
  readonly column: string;
  readonly field: FieldName;
  readonly scale: number;
  /** Scale and currency together as a power of ten. */
  readonly power: number;
  /** How many of its amounts make that of a year; 1 where they are of a year or of none. */
  readonly times: number;
  readonly unit: LengthUnit;
  readonly values: ReadonlyMap<string, string | null>;
  /** As the mapping has it. */
  readonly mapped: MappedColumn;
  decimal: DecimalMark;
  dayOrder: DayOrder;
  /** Some cells state more decimals than the currency has, so three decimals are nothing odd here. */
  fine: boolean;
  /** Its decimal mark was chosen for all its cells alike, so none of them is doubtful. */
  settled: boolean;
  /** Dates repeat a lot: what was read before. */
  readonly dates: Map<string, DateRead | null>;
  /** What cells of a column of values were taken for. */
  readonly understood: Map<string, string>;
}

/** All that reading a row needs to know. */
export interface Table {
  readonly headers: readonly string[];
  readonly mapping: Mapping;
  readonly settings: ImportSettings;
  readonly limits: Limits;
  readonly own: boolean;
  /** Its texts were made harmless when they were written. */
  readonly guarded: boolean;
  readonly columns: readonly TableColumn[];
  readonly byField: ReadonlyMap<FieldName, TableColumn>;
  /** All columns of a field, in the order of the mapping. */
  readonly all: ReadonlyMap<FieldName, readonly TableColumn[]>;
  /** The columns that together are the key of a row; none where it has no key. */
  readonly keys: readonly TableColumn[];
  /** The column by whose cells rows name one another, where that is not the key. */
  readonly linkKey: TableColumn | null;
  /** Where a row names the currency of its amounts, in a column taken for nothing else. */
  readonly currencyIndex: number | null;
  /** What cells read, in small letters, where their rows are none of the backlog. */
  readonly leaveOut: readonly { readonly index: number; readonly cell: string }[];
}

/** Ties a mapping to the columns of a file. Every column of the mapping must exist. `isPlain`: of the app's own workbook. */
export function tableOf(
  headers: readonly string[],
  mapping: Mapping,
  settings: ImportSettings,
  limits: Limits,
  isPlain = false,
): Table {
  const places = new Map(headers.map((header, index) => [header, index] as const));
  const digits = minorDigits(settings.currency);
  const columns: TableColumn[] = [];
  for (const mapped of mapping.columns) {
    const index = places.get(mapped.column);
    if (mapped.field === null || index === undefined) continue;
    columns.push(columnOf(mapped, mapped.field, index, digits));
  }
  const byField = new Map<FieldName, TableColumn>();
  const all = new Map<FieldName, TableColumn[]>();
  for (const column of columns) {
    if (!byField.has(column.field)) byField.set(column.field, column);
    all.set(column.field, [...(all.get(column.field) ?? []), column]);
  }
  const own = isOwnExport(headers, targetOf(mapping));
  const named = (name: string): TableColumn[] => {
    const index = places.get(name);
    return index === undefined ? [] : [columnOf({ column: name, field: 'sourceKey' }, 'sourceKey', index, 0)];
  };
  const keys = mapping.key?.flatMap(named) ?? all.get('sourceKey') ?? [];
  const linkKey = mapping.linkKey === undefined ? null : (named(mapping.linkKey)[0] ?? null);
  const leaveOut = (mapping.leaveOut ?? []).flatMap(([column, cell]) =>
    named(column).map(({ index }) => ({ index, cell: cell.trim().toLowerCase() })),
  );
  const guarded = own && !isPlain;
  const currencyIndex = own ? null : currencyPlace(headers, columns);
  const read = { columns, byField, all, keys, linkKey, leaveOut, currencyIndex };
  return { headers, mapping, settings, limits, own, guarded, ...read };
}

function currencyPlace(headers: readonly string[], columns: readonly TableColumn[]): number | null {
  const taken = new Set(columns.map(({ index }) => index));
  const place = headers.findIndex((header, index) => isCurrencyColumn(header) && !taken.has(index));
  return place < 0 ? null : place;
}

function columnOf(mapped: MappedColumn, field: FieldName, index: number, digits: number): TableColumn {
  const scale = isMoneyColumn(mapped) ? (mapped.scale ?? 1) : 1;
  return {
    index,
    column: mapped.column,
    field,
    scale,
    power: String(scale).length - 1 + digits,
    times: isYearlyField(field) ? timesOf(mapped.per) : 1,
    unit: mapped.unit ?? 'quarters',
    values: new Map(mapped.values ?? []),
    mapped,
    decimal: '.',
    dayOrder: 'month-day',
    fine: false,
    settled: false,
    dates: new Map(),
    understood: new Map(),
  };
}

/** The mapping with what the values of its columns were taken for, complete enough to be given again. */
export function completeMapping(
  table: Table,
  found: Pick<Mapping, 'encoding' | 'delimiter' | 'quoting' | 'headerLine' | 'sheet' | 'transposed'>,
): Mapping {
  const read = new Map(table.columns.map((column) => [column.column, column] as const));
  const columns = table.mapping.columns.map((mapped): MappedColumn => {
    const column = read.get(mapped.column);
    if (column === undefined || !isValueField(column.field) || column.understood.size === 0) return mapped;
    const values = new Map<string, string | null>(column.understood);
    for (const [cell, code] of mapped.values ?? []) values.set(cell, code);
    return { ...mapped, values: [...values] };
  });
  return { ...table.mapping, columns, ...found };
}
