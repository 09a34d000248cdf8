import { lazy, Suspense, useState } from 'react';
import { useBulkEdit } from '../state/actions/bulk-edit';
import { coming } from '../ui/coming';

const Dialog = lazy(async () => ({
  default: (await import('../features/grid/bulk-edit-dialog')).BulkEditDialog,
}));

/** The form that sets fields of many initiatives; its script is read when it is first asked for. */
export function BulkEdit() {
  const isOpen = useBulkEdit(({ ids }) => ids !== null);
  const [wasOpen, setWasOpen] = useState(false);
  if (isOpen && !wasOpen) setWasOpen(true);
  if (!isOpen && !wasOpen) return null;
  return (
    <Suspense fallback={coming}>
      <Dialog />
    </Suspense>
  );
}
