import type { ColumnKind } from '../columns/column';

/**
 * What a chip asks of a value. `is` (text) and `anyOf` (choice, list): one of the values; `allOf`: a list has them all;
 * `within`: from today on, up to that many days ahead; `from`, `before`, `between`: the first day or quarter counted, the
 * last of `between` as well.
 */
export type Operator =
  | 'contains'
  | 'is'
  | 'anyOf'
  | 'allOf'
  | 'yes'
  | 'equals'
  | 'less'
  | 'more'
  | 'between'
  | 'before'
  | 'from'
  | 'within'
  | 'empty';

export type ChipValue = string | number;

/** One question to one column; `not`: the answer is turned round. Money in minor units, quarters absolute, days YYYY-MM-DD. */
export interface FilterChip {
  readonly column: string;
  readonly operator: Operator;
  readonly values: readonly ChipValue[];
  readonly not: boolean;
}

/** Parts of which all, or any, must be so; one without parts lets all through, negated or not. */
export interface FilterGroup {
  readonly of: 'all' | 'any';
  readonly not: boolean;
  readonly parts: readonly FilterPart[];
}

export type FilterPart = FilterChip | FilterGroup;

export const emptyFilter: FilterGroup = { of: 'all', not: false, parts: [] };

export function isGroup(part: FilterPart): part is FilterGroup {
  return 'parts' in part;
}

const ofText: readonly Operator[] = ['contains', 'is', 'empty'];
const ofNumber: readonly Operator[] = ['more', 'less', 'equals', 'between', 'empty'];
const ofTime: readonly Operator[] = ['before', 'from', 'between', 'within', 'empty'];

/** What can be asked of a kind of column, the usual one first. */
export const operatorsOf: Readonly<Record<ColumnKind, readonly Operator[]>> = {
  text: ofText,
  prose: ['contains', 'empty'],
  list: ['anyOf', 'allOf', 'empty'],
  choice: ['anyOf', 'empty'],
  yes: ['yes'],
  money: ofNumber,
  number: ofNumber,
  quarter: ofTime,
  day: ofTime,
};

/** How many values a chip has: `some` is one or more. */
export function valueCount(operator: Operator): 0 | 1 | 2 | 'some' {
  switch (operator) {
    case 'yes':
    case 'empty':
      return 0;
    case 'between':
      return 2;
    case 'contains':
    case 'is':
    case 'anyOf':
    case 'allOf':
      return 'some';
    default:
      return 1;
  }
}
