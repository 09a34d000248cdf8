import { typedCell } from '../../../shared/backlog/values/typed-cell';
import type { Column } from '../../../shared/rules/columns/column';
import { columnIn } from '../../../shared/rules/columns/own';
import {
  type ChipValue,
  type FilterChip,
  type Operator,
  operatorsOf,
  valueCount,
} from '../../../shared/rules/find/filter';
import { type CellSetting, cellForInput } from '../../../shared/words/columns/cell-words';
import { say } from '../../../shared/words/say';

/** A chip while it is being made. */
export interface DraftChip {
  readonly column: Column;
  readonly operator: Operator;
  readonly not: boolean;
  /** What is typed: one value, or the two of a range. */
  readonly typed: readonly [string, string];
  /** What is ticked in a list. */
  readonly picked: ReadonlySet<string>;
}

/** How the values of a chip are given. */
type ValueWay = 'none' | 'typed' | 'range' | 'picked';

export function wayOf(operator: Operator): ValueWay {
  const count = valueCount(operator);
  if (count === 0) return 'none';
  if (count === 2) return 'range';
  return count === 'some' && operator !== 'contains' ? 'picked' : 'typed';
}

export function draftFor(column: Column): DraftChip {
  const [operator = 'empty'] = operatorsOf[column.kind];
  return { column, operator, not: false, typed: ['', ''], picked: new Set() };
}

/** A chip as it is edited again; null where its column does not exist (any more). */
export function draftOf(
  { column: id, operator, not, values }: FilterChip,
  at: CellSetting,
): DraftChip | null {
  const column = columnIn(at.plan, id);
  if (!column) return null;
  const picks = wayOf(operator) === 'picked';
  const [first = '', second = ''] = picks ? [] : values.map((value) => shown(column, operator, value, at));
  return { column, operator, not, typed: [first, second], picked: new Set(picks ? values.map(String) : []) };
}

function shown(column: Column, operator: Operator, value: ChipValue, at: CellSetting): string {
  return operator === 'within' || operator === 'contains' ? String(value) : cellForInput(column, value, at);
}

type ReadChip =
  | { readonly ok: true; readonly chip: FilterChip }
  | { readonly ok: false; readonly errors: readonly [string | null, string | null] };

/** The chip that a draft says, or what is wrong with each of its values. */
export function chipOf(draft: DraftChip, { speech }: CellSetting): ReadChip {
  const { column, operator, not, typed, picked } = draft;
  const chip = (values: readonly ChipValue[]): ReadChip => ({
    ok: true,
    chip: { column: column.id, operator, not, values },
  });
  const wrong = (first: string | null, second: string | null = null): ReadChip => ({
    ok: false,
    errors: [first, second],
  });
  const way = wayOf(operator);
  if (way === 'none') return chip([]);
  if (way === 'picked') return picked.size > 0 ? chip([...picked]) : wrong(say`Choose at least one.`);
  if (operator === 'contains') return typed[0].trim() ? chip([typed[0].trim()]) : wrong(say`Write a word.`);
  if (operator === 'within') {
    const days = Number(typed[0].trim() || Number.NaN);
    return Number.isInteger(days) && days >= 0 && days <= 3_660
      ? chip([days])
      : wrong(say`Write a number of days.`);
  }
  const read = typed.slice(0, way === 'range' ? 2 : 1).map((text) => valueOf(text, column, speech));
  if (read.some(({ error }) => error !== null)) return wrong(read[0]?.error ?? null, read[1]?.error ?? null);
  return chip(read.flatMap(({ value }) => value ?? []));
}

function valueOf(
  text: string,
  { kind }: Column,
  speech: CellSetting['speech'],
): { readonly value: ChipValue | null; readonly error: string | null } {
  const cell = typedCell(text, { kind, speech, choices: [] });
  if (!cell.ok) return { value: null, error: cell.words };
  const { value } = cell;
  if (typeof value === 'string' && value !== '') return { value, error: null };
  return typeof value === 'number' ? { value, error: null } : { value: null, error: say`Write a value.` };
}
