import { columnExtent } from '../../../../shared/rules/cells/column-extent';
import type { Column } from '../../../../shared/rules/columns/column';
import { type CellSetting, cellWords } from '../../../../shared/words/columns/cell-words';
import { say } from '../../../../shared/words/say';

/** From what to what the bars of a column go; nought is always on the scale. */
export function scaleWords(column: Column, scenarioId: string, at: CellSetting): string {
  const extent = columnExtent(at.plan, scenarioId, column);
  const words = (value: number) => cellWords(column, value, at);
  if (!extent) return say`No bars: nothing is known.`;
  const [low, high] = [Math.min(0, extent.lowest), Math.max(0, extent.highest)];
  return say`Bars from ${words(low)} to ${words(high)}, the range of all initiatives.`;
}
