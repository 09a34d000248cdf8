import {
  type ListDraft,
  type ListField,
  type ListTarget,
  listColumns,
} from '../../../shared/backlog/list-fields';
import type { LeftOut } from '../../../shared/backlog/types';
import type { ListedChange } from '../../../shared/contract/imports';
import { foldedName } from '../../../shared/model/folded-name';
import type { Plan } from '../../../shared/model/plan';
import type { Pressure } from '../../../shared/model/records/peer';
import type { CommandOf } from '../../../shared/rules/command';
import { pressureWords } from '../../../shared/words/outcomes/pressure-words';
import type { Cells } from './list-cells';

export type ListCommand = CommandOf<'import/list'>['commands'][number];
export type Said = ListDraft['said'];

/** What a row of a list does to the plan: commands, each as a user would give it; or why it is left out. */
export type ListRow =
  | {
      readonly name: string;
      readonly isNew: boolean;
      readonly commands: readonly ListCommand[];
      /** The row as a plan has it. */
      readonly cells: (plan: Plan) => Cells;
    }
  | Omit<LeftOut, 'line'>;

/** A row of a list that is taken, and what it does. */
export interface TakenListed {
  readonly line: number;
  readonly name: string;
  readonly kind: 'new' | 'changed' | 'unchanged';
  /** Field by field, of one that is changed, or would be were the plan's values not kept. */
  readonly changes: readonly ListedChange[];
  readonly commands: readonly ListCommand[];
}

/** Makes a row that; `plan` is as the rows before left it. */
export type ListReader = (plan: Plan, said: Said, newId: () => string) => ListRow;

/** A text of the row, without the blanks around it; '' where it says nothing of it. */
export function textIn(said: Said, field: ListField): string {
  const value = said[field];
  return typeof value === 'string' ? value.trim() : '';
}

export function numberIn(said: Said, field: ListField): number | null {
  const value = said[field];
  return typeof value === 'number' ? value : null;
}

/** The value of a column, or what was there before where there is no such column. */
export function orBefore<T>(said: Said, field: ListField, value: T, before: T): T {
  return said[field] === undefined ? before : value;
}

function headerOf(target: ListTarget, field: ListField): string {
  return listColumns[target].find(([, each]) => each === field)?.[0] ?? field;
}

export function needsCell(target: ListTarget, field: ListField): Omit<LeftOut, 'line'> {
  return { code: 'cell-needed', parameters: { column: headerOf(target, field) } };
}

export function notFound(target: ListTarget, field: ListField, text: string): Omit<LeftOut, 'line'> {
  return { code: 'row-not-found', parameters: { column: headerOf(target, field), text: text.slice(0, 80) } };
}

/** The row of a name, whatever its case; undefined where there is none. */
export function named<R>(rows: Iterable<R>, name: string, nameOf: (row: R) => string): R | undefined {
  const wanted = foldedName(name);
  for (const row of rows) if (foldedName(nameOf(row)) === wanted) return row;
  return undefined;
}

/** The pressure that is called so, in the plan or in the reader's language; undefined where none is. */
export function pressureNamed(pressures: readonly Pressure[], name: string): Pressure | undefined {
  return named(pressures, name, ({ text }) => text) ?? named(pressures, name, pressureWords);
}
