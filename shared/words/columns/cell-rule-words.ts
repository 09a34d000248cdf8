import type { CellRule, CellTest, MarkTone, RuleBound } from '../../rules/cells/cell-rules';
import type { Column, ColumnKind } from '../../rules/columns/column';
import { type CellSetting, cellForInput } from './cell-words';
import { columnName } from './column-words';
import { say } from '../say';

/** The tests of a rule as they are chosen, for amounts and texts. */
export const cellTestWords: Readonly<Record<CellTest, string>> = {
  over: say`is over`,
  under: say`is under`,
  between: say`is between`,
  equals: say`is`,
  contains: say`contains`,
  before: say`is before`,
  after: say`is after`,
  top: say`is in the top %`,
  bottom: say`is in the lowest %`,
  empty: say`is empty`,
};

/** The tones of a mark as they are chosen; their colour is never the only sign. */
export const markToneWords: Readonly<Record<MarkTone, string>> = {
  good: say`Green, tick`,
  warn: say`Amber, triangle`,
  bad: say`Red, circle`,
  note: say`Blue, flag`,
};

/** What stands beside a value where the rule says no words of its own. */
export const toneWords: Readonly<Record<MarkTone, string>> = {
  good: say`good`,
  warn: say`watch`,
  bad: say`act`,
  note: say`note`,
};

/** A rule as a sentence without its full stop: "Cost is over 1,000.00". */
export function ruleWords({ test, a, b }: CellRule, column: Column, at: CellSetting): string {
  const name = columnName(column.id, at.plan);
  const [first, second] = [boundWords(test, a, column, at), boundWords(test, b, column, at)];
  switch (test) {
    case 'over':
      return say`${name} is over ${first}`;
    case 'under':
      return say`${name} is under ${first}`;
    case 'between':
      return say`${name} is between ${first} and ${second}`;
    case 'equals':
      return say`${name} is ${first}`;
    case 'contains':
      return say`${name} contains “${first}”`;
    case 'before':
      return say`${name} is before ${first}`;
    case 'after':
      return say`${name} is after ${first}`;
    case 'top':
      return say`${name} is in the top ${first} %`;
    case 'bottom':
      return say`${name} is in the lowest ${first} %`;
    case 'empty':
      return say`${name} is empty`;
  }
}

/** A bound as it is typed: exact, in the reader's locale. One that is no value of the column, as it stands. */
export function boundWords(test: CellTest, bound: RuleBound, column: Column, at: CellSetting): string {
  const isValue = test !== 'contains' && test !== 'top' && test !== 'bottom';
  if (isValue && typeof bound === boundTypes[column.kind]) return cellForInput(column, bound, at);
  return bound === null ? '' : String(bound);
}

const boundTypes: Readonly<Record<ColumnKind, string>> = {
  text: 'string',
  prose: 'string',
  list: 'none',
  choice: 'string',
  yes: 'boolean',
  money: 'number',
  number: 'number',
  quarter: 'number',
  day: 'string',
};
