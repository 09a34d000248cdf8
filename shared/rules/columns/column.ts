import type { Plan } from '../../model/plan';
import type { OwnValue } from '../../model/records/own-field';
import type { Placement } from '../../model/records/placement';
import type { Card } from '../cards/card';
import type { InitiativeChanges } from '../commands/initiative';

/** How the values of a column are read, written, compared and filtered. */
export type ColumnKind =
  | 'text'
  | 'prose'
  | 'list'
  | 'choice'
  | 'yes'
  | 'money'
  | 'number'
  | 'quarter'
  | 'day';

/**
 * Text of `text` and `prose`, a list of texts, the code or id of a `choice` (null: none chosen), true or false, money in
 * minor units, a number (Infinity: never), an absolute fiscal quarter, a day as YYYY-MM-DD; null where nothing is known.
 */
export type CellValue = string | number | boolean | readonly string[] | null;

/** Where a column stands in the list of columns to choose from. */
export const columnGroups = [
  'work',
  'place',
  'money',
  'benefit',
  'live',
  'time',
  'people',
  'score',
  'own',
  'source',
] as const;
export type ColumnGroup = (typeof columnGroups)[number];

/** What setting a cell changes: of the initiative itself, of its place in the scenario, or its value in a field of one's own. */
export type CellEdit =
  | { readonly of: 'initiative'; readonly changes: InitiativeChanges }
  | { readonly of: 'schedule'; readonly changes: Partial<Pick<Placement, 'start' | 'lengthQuarters'>> }
  | { readonly of: 'lane'; readonly lane: Placement['lane'] }
  | {
      readonly of: 'funding';
      readonly funding: Placement['funding'];
      readonly amount: Placement['fundingAmount'];
    }
  | { readonly of: 'mark'; readonly mark: Placement['mark'] }
  | { readonly of: 'own'; readonly fieldId: string; readonly value: OwnValue['value'] | null };

/** One thing that can be known of an initiative in a scenario: the same for grid, filter, bulk edit and grouping. */
export interface Column {
  readonly id: string;
  readonly kind: ColumnKind;
  readonly group: ColumnGroup;
  readonly read: (card: Card, plan: Plan) => CellValue;
  /** What is to be changed for a cell to hold the value; absent where it is worked out from others. */
  readonly edit?: (value: CellValue) => CellEdit;
  /** True where a cell that can be edited may not be emptied. */
  readonly required?: boolean;
}
