import type { Plan } from '../../model/plan';
import type { Card } from '../cards/card';
import type { CellValue, Column, ColumnKind } from '../columns/column';
import type { FilterChip } from '../find/filter';
import { fold } from '../find/fold';

/** What tells a row or column of a pivot from the others; null: of those that have no value. */
export type PivotKey = string | number | boolean | null;

interface Entry {
  readonly key: PivotKey;
  readonly value: CellValue;
}

const groupingKinds: readonly ColumnKind[] = ['choice', 'text', 'list', 'yes', 'quarter'];
/** Each initiative has another one, so that they group nothing. */
const ownOfEach = ['title', 'sourceKey'];

/** Whether initiatives fall into groups by it, so that it can be the rows or columns of a pivot. */
export function isDimension({ id, kind }: Column): boolean {
  return groupingKinds.includes(kind) && !ownOfEach.includes(id);
}

/** Whether it can be added up in the cells of a pivot. */
export function isMeasure({ kind }: Column): boolean {
  return kind === 'money' || kind === 'number';
}

const none: readonly Entry[] = [{ key: null, value: null }];

/** Where an initiative stands: once, or of a list in each of its entries; texts that differ in case or accents are the same. */
export function entriesOf(column: Column, card: Card, plan: Plan): readonly Entry[] {
  const value = column.read(card, plan);
  if (column.kind === 'yes') return [{ key: value === true, value: value === true }];
  if (Array.isArray(value)) {
    const entries = value as readonly string[];
    if (entries.length === 0) return none;
    const each = entries.length === 1 ? entries : [...new Set(entries)];
    return each.map((entry) => ({ key: entry, value: [entry] }));
  }
  if (value === null || value === '') return none;
  const key = column.kind === 'text' ? folded(String(value)) : (value as PivotKey);
  return [{ key, value }];
}

/** Few texts stand in many rows, and folding takes long. */
const foldedTexts = new Map<string, string>();
const mostFolded = 20_000;

function folded(text: string): string {
  let known = foldedTexts.get(text);
  if (known === undefined) {
    if (foldedTexts.size >= mostFolded) foldedTexts.clear();
    foldedTexts.set(text, (known = fold(text).trim()));
  }
  return known;
}

/** The filter that lets through the very initiatives of a row or column. */
export function chipOfGroup({ id, kind }: Column, { key, value }: Entry): FilterChip {
  const chip = (operator: FilterChip['operator'], values: FilterChip['values'] = [], not = false) => ({
    column: id,
    operator,
    values,
    not,
  });
  if (kind === 'yes') return chip('yes', [], key !== true);
  if (key === null) return chip('empty');
  if (kind === 'quarter') return chip('between', [key as number, key as number]);
  if (kind === 'text') return chip('is', [value as string]);
  return chip('anyOf', [key as string]);
}
