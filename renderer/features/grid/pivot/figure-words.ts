import type { CopiedCell } from '../../../../shared/backlog/file/clipboard-table';
import { minorPerMajor } from '../../../../shared/model/money';
import { type PivotSum, pivotFigure } from '../../../../shared/rules/pivot/pivot';
import { cellForInput, cellWords } from '../../../../shared/words/columns/cell-words';
import { columnName } from '../../../../shared/words/columns/column-words';
import { moneyForInput } from '../../../../shared/words/columns/typed-money';
import { counted } from '../../../../shared/words/counts';
import { numberFormat } from '../../../../shared/words/formats';
import { say } from '../../../../shared/words/say';
import type { Place } from '../movement';
import { lineAt, type PivotColumn, type PivotLine, type PivotTable, sumAt } from './table';

/** "4.26M", "3"; a dash where initiatives are in it of which none has a value, nothing where there is no initiative. */
export function sumWords(table: PivotTable, sum: PivotSum | undefined): string {
  if (!sum || sum.count === 0) return '';
  const figure = pivotFigure(sum, table.asked.value, table.asked.how);
  return figure === null ? '–' : figureWords(table, figure);
}

function figureWords({ asked: { value, whole }, at }: PivotTable, figure: number): string {
  if (!value) return numberFormat(at.speech.locale, 0, 0).format(figure);
  return whole ? moneyForInput(figure, at.speech) : cellWords(value, figure, at);
}

/** The cell as it is copied: exact, whatever is shown of it. */
export function copiedSum({ asked: { value, how }, at }: PivotTable, sum: PivotSum | undefined): CopiedCell {
  const figure = sum && sum.count > 0 ? pivotFigure(sum, value, how) : null;
  if (figure === null) return { text: '', figure: null };
  if (!value) return { text: String(figure), figure };
  const text = cellForInput(value, figure, at);
  return { text, figure: value.kind === 'money' ? figure / minorPerMajor(at.speech.currency) : figure };
}

/** What the cells hold: "Cost, sum", "Number of initiatives". */
export function valueWords({ asked: { value, how }, at }: PivotTable): string {
  if (!value) return countWords;
  return how === 'sum'
    ? say`${columnName(value.id, at.plan)}, added up`
    : say`${columnName(value.id, at.plan)}, mean`;
}

export const countWords = say`Number of initiatives`;

/** "Revenue, Drive innovation"; of a total what it is of. */
export function cellName(line: PivotLine | null, column: PivotColumn): string {
  const names = [line?.group && line.words, column.group && column.words].filter(Boolean);
  return names.length === 0 ? say`All` : names.join(', ');
}

/** How the figure of a cell came about: "Revenue: 4.26M ÷ 3 = 1.42M, 1 initiative without a cost". */
export function cellStory(table: PivotTable, place: Place): string {
  const column = table.columns[place.column];
  if (!column) return '';
  const line = lineAt(table, place.row) ?? table.total;
  const sum = sumAt(table, line, column);
  const name = cellName(line, column);
  if (!sum || sum.count === 0) return say`${name}: no initiatives`;
  const { value, how } = table.asked;
  const parts = [counted(sum.count, 'initiative')];
  if (value) {
    const figure = pivotFigure(sum, value, how);
    const called = columnName(value.id, table.at.plan);
    if (figure !== null && how === 'mean')
      parts.push(
        say`${called} ${figureWords(table, sum.sum)} ÷ ${sum.known} = ${figureWords(table, figure)}`,
      );
    else if (figure !== null) parts.push(`${called} ${figureWords(table, figure)}`);
    if (sum.known < sum.count)
      parts.push(say`${counted(sum.count - sum.known, 'initiative')} without “${called}”`);
  }
  return `${name}: ${parts.join(', ')}`;
}
