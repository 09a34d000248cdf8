import type { Column } from '../../rules/columns/column';
import { columnIn } from '../../rules/columns/own';
import { type FilterChip, type FilterPart, isGroup, type Operator } from '../../rules/find/filter';
import { compactMoney } from '../money';
import { say } from '../say';
import { type CellSetting, cellWords, choiceWords, listedWords } from './cell-words';
import { columnName } from './column-words';

/** How an operator is offered, plain and turned round. */
export function operatorWords(operator: Operator, kind: Column['kind'], not: boolean): string {
  if (operator === 'anyOf' && kind === 'list') return not ? say`has none of` : say`has any of`;
  return words[operator][not ? 1 : 0];
}

const words: Readonly<Record<Operator, readonly [plain: string, not: string]>> = {
  contains: [say`contains`, say`does not contain`],
  is: [say`is`, say`is not`],
  anyOf: [say`is`, say`is not`],
  allOf: [say`has all of`, say`has not all of`],
  yes: [say`is yes`, say`is not yes`],
  equals: [say`is`, say`is not`],
  less: [say`under`, say`not under`],
  more: [say`over`, say`not over`],
  between: [say`between`, say`not between`],
  before: [say`before`, say`not before`],
  from: [say`from`, say`not from`],
  within: [say`within`, say`not within`],
  empty: [say`is empty`, say`is not empty`],
};

/** "Cost over € 1.0M", "Outcome is not Risk management", "Needed by within 90 days". */
export function chipWords(chip: FilterChip, at: CellSetting): string {
  const column = columnIn(at.plan, chip.column);
  const asked = `${columnName(chip.column, at.plan)} ${operatorWords(chip.operator, column?.kind ?? 'text', chip.not)}`;
  const values = chip.values.map((value) => valueWords(chip, column, value, at));
  if (values.length === 0) return asked;
  return `${asked} ${values.join(joint(chip))}`;
}

function joint({ operator, not }: FilterChip): string {
  if (operator === 'between') return say` and `;
  return operator === 'allOf' || (operator === 'anyOf' && not) ? ', ' : say` or `;
}

function valueWords(
  { operator }: FilterChip,
  column: Column | undefined,
  value: string | number,
  at: CellSetting,
): string {
  if (operator === 'within') return value === 1 ? say`1 day` : say`${value} days`;
  if (operator === 'contains' || column === undefined) return say`“${value}”`;
  if (column.kind === 'money') return compactMoney(value as number, at.speech);
  if (column.kind === 'choice') return choiceWords(column, value as string, at.plan) || say`gone`;
  return column.kind === 'list' ? listedWords(column, String(value)) : cellWords(column, value, at);
}

/** A whole part in one line: "Lane is Run and (Cost over € 1.0M or Mandatory is yes)". */
export function filterWords(part: FilterPart, at: CellSetting): string {
  if (!isGroup(part)) return chipWords(part, at);
  const parts = part.parts.map((each) => {
    const said = filterWords(each, at);
    return isGroup(each) && each.parts.length > 1 && !each.not ? `(${said})` : said;
  });
  const said = parts.join(part.of === 'all' ? say` and ` : say` or `);
  return part.not && parts.length > 0 ? say`not (${said})` : said;
}
