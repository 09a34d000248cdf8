import type { CheckReply } from '../../../../shared/contract/imports';
import type { Choices } from '../choices';
import type { ColumnView } from '../column-view';
import { openScales } from '../column-views';

/** Columns of which nothing in the file says in what they are counted; those that were answered stay. */
export function askedUnits(
  check: CheckReply,
  { columns }: Choices,
  views: readonly ColumnView[],
): ColumnView[] {
  const open = new Set(openUnits(check, views).map(({ column }) => column));
  return views.filter(({ column, scale, unit }) => {
    const said = columns.get(column);
    const isAnswered =
      (said?.scale !== undefined && scale !== null) || (said?.unit !== undefined && unit !== null);
    return isAnswered || open.has(column);
  });
}

/** Those of them that nobody has answered. */
export function openUnits(check: CheckReply, views: readonly ColumnView[]): ColumnView[] {
  const scales = new Set(openScales(views).map(({ column }) => column));
  for (const { kind, column } of check.questions) if (kind === 'scale') scales.add(column);
  return views.filter(({ column, unitUncertain }) => unitUncertain || scales.has(column));
}
