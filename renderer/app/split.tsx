import { lazy, Suspense, useState } from 'react';
import { useSplitting } from '../state/actions/splitting';
import { coming } from '../ui/coming';

const Dialog = lazy(async () => ({
  default: (await import('../features/split/split-dialog')).SplitDialog,
}));

/** The form that splits an initiative; its script is read when it is first asked for. */
export function Split() {
  const isOpen = useSplitting(({ id }) => id !== null);
  const [wasOpen, setWasOpen] = useState(false);
  if (isOpen && !wasOpen) setWasOpen(true);
  if (!isOpen && !wasOpen) return null;
  return (
    <Suspense fallback={coming}>
      <Dialog />
    </Suspense>
  );
}
