import type { Plan } from '../../model/plan';
import { cardsOf } from '../cards/cards';
import type { CellValue, Column } from '../columns/column';
import { columnIn } from '../columns/own';
import { onceForEach } from '../tables/memo';
import { type Extent, extentOf } from './extent';

const extents = onceForEach((plan, scenarioId: string, columnId: string) => {
  const column = columnIn(plan, columnId);
  return column ? extentOf(valuesOf(plan, scenarioId, column)) : null;
});

/** The extent of a column over all initiatives of a scenario, whichever are in view: a search moves no bar and no share. */
export function columnExtent(plan: Plan, scenarioId: string, { id }: Pick<Column, 'id'>): Extent | null {
  return extents(plan, scenarioId, id);
}

function* valuesOf(plan: Plan, scenarioId: string, column: Column): Iterable<CellValue> {
  for (const card of cardsOf(plan, scenarioId).byId.values()) yield column.read(card, plan);
}
