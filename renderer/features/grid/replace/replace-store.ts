import { create } from 'zustand';
import type { ReplaceAsked } from '../../../../shared/rules/cells/replace-text';
import { useGrid } from '../grid-store';
import { cardsIn, columnsIn, selectedArea } from '../places';
import type { Rows } from '../use-rows';

/** The cells that were selected when they were chosen to be searched: going to a match selects that one alone. */
interface Chosen {
  readonly cards: ReadonlySet<string>;
  readonly columns: ReadonlySet<string>;
}

/** `shown`: every column in sight that can be edited, `selection`: the selected cells, else the id of one column. */
export interface ReplaceView extends ReplaceAsked {
  readonly where: string;
  readonly chosen: Chosen | null;
}

const initial: ReplaceView = {
  find: '',
  by: '',
  matchCase: false,
  wholeCell: false,
  where: 'shown',
  chosen: null,
};

/** What is looked for stays while the window is open, as in a spreadsheet. */
export const useReplace = create<ReplaceView>()(() => initial);

/** Several cells that are selected are what is to be searched; of one alone all columns are. */
export function searchSelected(rows: Rows): void {
  const area = selectedArea(useGrid.getState(), rows);
  const isRange = area !== null && (area.top !== area.bottom || area.left !== area.right);
  if (!isRange) {
    useReplace.setState(({ where }) => ({ chosen: null, where: where === 'selection' ? 'shown' : where }));
    return;
  }
  const cards = new Set(cardsIn(area, rows).map(({ initiative }) => initiative.id));
  const columns = new Set(columnsIn(area, rows).map(({ id }) => id));
  useReplace.setState({ where: 'selection', chosen: { cards, columns } });
}

let answered = 0;

/** Whether a wish for find and replace has not been answered yet. */
export function isNewRequest(request: number): boolean {
  return request !== answered;
}

/** The same, and from now on it has: one who comes back to the grid with it open finds the keyboard where it is. */
export function takeRequest(request: number): boolean {
  const isNew = isNewRequest(request);
  answered = request;
  return isNew;
}
