import { useState } from 'react';
import { DatesDialog } from './dates-dialog';
import { DependsDialog } from './depends-dialog';
import { closeDialog, focusRow, useRoadmap } from './roadmap-store';

/** The dialog that was asked for; a closed one is kept, so that it can close in its own time. */
export function RoadmapDialogs() {
  const asked = useRoadmap((view) => view.dialog);
  const [shown, setShown] = useState<{
    readonly dialog: NonNullable<typeof asked>;
    readonly number: number;
  }>();
  if (asked && asked !== shown?.dialog) setShown({ dialog: asked, number: (shown?.number ?? 0) + 1 });
  if (!shown) return null;
  const { dialog, number } = shown;
  const shared = { open: asked === dialog, onClose: leave };
  const [first = ''] = dialog.ids;
  return dialog.kind === 'dates' ? (
    <DatesDialog key={number} ids={dialog.ids} {...shared} />
  ) : (
    <DependsDialog key={number} id={first} {...shared} />
  );
}

/** The keyboard goes back to the bar it came from. */
function leave(): void {
  closeDialog();
  const { focusedRow } = useRoadmap.getState();
  if (focusedRow) focusRow(focusedRow);
}
