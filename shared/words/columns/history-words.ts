import type { TableName } from '../../model/plan';
import { columnOf } from '../../rules/columns/catalogue';
import type { CellValue } from '../../rules/columns/column';
import type { HistoryStep } from '../../rules/import/history-step';
import { say } from '../say';
import { type CellSetting, cellWords } from './cell-words';
import { columnName } from './column-words';

/** What changed where a table is not told field by field. */
const wholes: Readonly<Partial<Record<TableName, string>>> = {
  initiative: say`Added`,
  moneyLine: say`Money`,
  benefitLine: say`Benefits`,
  effort: say`People`,
  milestone: say`Milestones`,
  serviceEffect: say`What it does to services`,
  dependency: say`What it depends on`,
  adoption: say`Its users`,
  realisedValue: say`Realised value`,
  liveReview: say`Review after go-live`,
  requiredRole: say`Required roles`,
};

/** Fields of records that stand in a column by another name. */
const columnsOfFields: Readonly<Record<string, string>> = { lengthQuarters: say`length` };

/** "Title: Portal → Shop", "Start: none → Q3 2027", "Money"; null for what nobody looks at, as the key of a rank. */
export function historyStepWords({ table, field, from, to }: HistoryStep, at: CellSetting): string | null {
  if (field === null) return wholes[table] ?? null;
  if (field === 'rank') return say`Rank`;
  const column = columnOf(columnsOfFields[field] ?? field);
  if (!column) return null;
  const said = (value: unknown) => clipped(cellWords(column, value as CellValue, at) || say`none`);
  return `${columnName(column.id)}: ${said(from)} → ${said(to)}`;
}

function clipped(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
