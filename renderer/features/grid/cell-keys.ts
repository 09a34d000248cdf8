import type { KeyboardEvent } from 'react';
import { say } from '../../../shared/words/say';
import { keyOf } from '../../state/actions/keys';
import { notify } from '../../state/window/notices';
import type { GridColumn } from './drawn';
import { beginEdit } from './grid-store';
import type { Place } from './movement';
import { emptyRange, fillRange, fillSeries, toggleRange } from './range-edits';
import type { Rows } from './use-rows';

/** Keys that change cells. */
export function pressedOnCell(event: KeyboardEvent<HTMLElement>, at: Place, rows: Rows): boolean {
  const column = rows.columns[at.column];
  const row = rows.rows[at.row];
  if (!column || row?.kind !== 'card') return false;
  const key = keyOf(event.nativeEvent);
  switch (key) {
    case 'F2':
    case 'Alt+ArrowDown':
      return edit(column, null);
    case 'Enter':
      return column.column.kind === 'choice' && column.column.edit !== undefined && edit(column, null);
    case ' ':
      if (column.column.kind === 'yes') void toggleRange(rows, column, row.card);
      return true;
    case 'Delete':
    case 'Backspace':
      void emptyRange(rows);
      return true;
    case 'Mod+d':
      void fillRange(rows, 'down');
      return true;
    case 'Mod+Shift+d':
      void fillSeries(rows);
      return true;
    case 'Mod+r':
      void fillRange(rows, 'right');
      return true;
    default:
      return isText(event) && edit(column, event.key);
  }
}

function isText({ key, ctrlKey, metaKey, altKey, nativeEvent }: KeyboardEvent): boolean {
  const withModifier = (ctrlKey || metaKey || altKey) && !nativeEvent.getModifierState('AltGraph');
  return key.length === 1 && !withModifier;
}

function edit({ column, name }: GridColumn, text: string | null): boolean {
  if (column.edit) beginEdit(text);
  else notify({ text: say`${name} is worked out and cannot be set.`, key: 'grid-worked-out' });
  return true;
}
