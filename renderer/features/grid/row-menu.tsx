import type { ReactElement } from 'react';
import { say } from '../../../shared/words/say';
import { type ActionEntry, actionGroups } from '../../state/actions/action-groups';
import type { Target } from '../../state/actions/card-action';
import { targetOf } from '../../state/actions/target';
import { select, selectAll } from '../../state/board/selection';
import { ContextMenu, type MenuEntry, type MenuGroup } from '../../ui/menu';
import { OutcomeMark } from '../../ui/outcome-mark';
import { columnGroupsFor } from './column-menu';
import { goToCell, headRow, useGrid } from './grid-store';
import { cardsIn, placeOf, selectedArea } from './places';
import { spotUnder } from './pointer';
import type { Rows } from './use-rows';

interface Props {
  readonly rows: Rows;
  readonly children: ReactElement;
}

/** What can be done to the rows that are selected, as to cards of the board; on a name of a column, its own menu. */
export function RowContextMenu({ rows, children }: Props) {
  return (
    <ContextMenu onOpen={(event) => chooseUnder(event, rows)} groups={groupsUnder}>
      {children}
    </ContextMenu>
  );
}

/** Ids of the initiatives whose rows are selected: cards of the app's selection from then on. */
function chooseRows(rows: Rows): readonly string[] {
  const area = selectedArea(useGrid.getState(), rows);
  const ids = area ? cardsIn(area, rows).map(({ initiative }) => initiative.id) : [];
  if (ids.length === 1 && ids[0] !== undefined) select(ids[0], 'only', []);
  else selectAll(ids);
  return ids;
}

let under: { readonly column: string | null; readonly any: boolean } = { column: null, any: false };

/** A right click outside the range is meant for that cell alone. */
function chooseUnder(event: Event, rows: Rows): void {
  const spot = spotUnder(event.target instanceof Element ? event.target : null) ?? useGrid.getState().active;
  if (spot?.row === headRow) {
    under = { column: spot.column, any: false };
    return;
  }
  const [place, area] = [placeOf(spot, rows), selectedArea(useGrid.getState(), rows)];
  const isWithin =
    place &&
    area &&
    place.row >= area.top &&
    place.row <= area.bottom &&
    place.column >= area.left &&
    place.column <= area.right;
  if (spot && !isWithin) goToCell(spot);
  under = { column: null, any: chooseRows(rows).length > 0 };
}

function groupsUnder(): MenuGroup[] {
  if (under.column !== null) return columnGroupsFor(under.column);
  if (!under.any)
    return [
      {
        id: 'none',
        entries: [{ id: 'none', words: say`No initiative here`, disabled: true, run: () => undefined }],
      },
    ];
  const target = targetOf();
  return actionGroups(target).map(({ id, title, entries }) => ({
    id,
    ...(title && { title }),
    entries: entries.map((entry) => entryOf(entry, target)),
  }));
}

/** Letters are text in the grid: the keys of the board are not said here. */
function entryOf({ action, words, whyNot }: ActionEntry, target: Target): MenuEntry {
  return {
    id: action.id,
    words,
    whyNot,
    run: () => void action.run(target),
    mark: action.outcome ? (
      <OutcomeMark outcome={action.outcome} silent />
    ) : (
      <action.icon size={14} aria-hidden="true" />
    ),
  };
}
