import { stepping } from '../../../shared/model/steps';
import { cardsOf } from '../../../shared/rules/cards/cards';
import { isShare } from '../../../shared/rules/cells/cell-rules';
import { columnExtent } from '../../../shared/rules/cells/column-extent';
import { columnIn } from '../../../shared/rules/columns/own';
import { askAhead } from '../../state/plan/ahead';
import { gridColumns } from './drawn';
import { useGrid } from './grid-store';
import { totalOf } from './layout';
import { boardOrder } from './order';
import { askedPivot } from './pivot/question';
import { totalFor } from './totals';

// The foot adds up every row; a sorted grid has rows of its own, and is worked out when it is opened.
askAhead(function* (plan, scenarioId) {
  const { layout } = useGrid.getState();
  if (layout.sort.length > 0) return;
  const cards = boardOrder(cardsOf(plan, scenarioId));
  for (const { id } of gridColumns(layout, plan)) {
    const column = columnIn(plan, id);
    if (!column || totalOf(layout, column) === 'none') continue;
    yield* stepping(cards, (card) => column.read(card, plan));
    yield totalFor(column, cards, layout, plan);
  }
});

// A pivot adds up the values of every row: what of them takes long to work out is noted once it was read.
askAhead(function* (plan, scenarioId) {
  const { value } = askedPivot(useGrid.getState().layout, plan);
  if (value) yield* stepping(cardsOf(plan, scenarioId).byId.values(), (card) => value.read(card, plan));
});

// Bars and shares are of all values of their column, whichever rows are drawn.
askAhead(function* (plan, scenarioId) {
  const { layout } = useGrid.getState();
  for (const { id } of gridColumns(layout, plan)) {
    const marks = layout.marks?.[id];
    const column = columnIn(plan, id);
    if (!column || !(marks?.bars || marks?.rules?.some(({ test }) => isShare(test)))) continue;
    yield* stepping(cardsOf(plan, scenarioId).byId.values(), (card) => column.read(card, plan));
    yield columnExtent(plan, scenarioId, column);
  }
});
