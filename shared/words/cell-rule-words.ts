import type { CellRule, CellTest, MarkTone, RuleBound } from '../rules/cells/cell-rules';
import type { Column } from '../rules/columns/column';
import { type CellSetting, cellForInput } from './columns/cell-words';
import { columnName } from './columns/column-words';
import { say } from './say';

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
  const [first, second] = [boundWords(a, column, at), boundWords(b, column, at)];
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
      return say`${name} contains “${String(a)}”`;
    case 'before':
      return say`${name} is before ${first}`;
    case 'after':
      return say`${name} is after ${first}`;
    case 'top':
      return say`${name} is in the top ${String(a)} %`;
    case 'bottom':
      return say`${name} is in the lowest ${String(a)} %`;
    case 'empty':
      return say`${name} is empty`;
  }
}

/** A bound as it is typed: exact, in the reader's locale. */
export function boundWords(bound: RuleBound, column: Column, at: CellSetting): string {
  return cellForInput(column, bound, at);
}
