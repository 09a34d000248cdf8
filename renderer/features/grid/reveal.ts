import type { PlacedColumn } from './drawn';
import { footHeight, headHeight, rowHeight } from './metrics';

/**
 * Scrolls a grid only as far as it has to: what lies under head, foot or the columns that stay (`held` pixels) is not in sight.
 * `row`: its place among the rows; null for head and foot.
 */
export function revealPlace(
  element: HTMLElement,
  row: number | null,
  column: PlacedColumn,
  held: number,
): void {
  if (row !== null) {
    const top = row * rowHeight();
    const room = element.clientHeight - headHeight - footHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + rowHeight() > element.scrollTop + room) element.scrollTop = top + rowHeight() - room;
  }
  if (column.frozen) return;
  const [left, right] = [column.left - held, column.left + column.width];
  if (left < element.scrollLeft || column.width > element.clientWidth - held) element.scrollLeft = left;
  else if (right > element.scrollLeft + element.clientWidth) element.scrollLeft = right - element.clientWidth;
}
