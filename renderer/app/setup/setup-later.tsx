import { lazy, Suspense, useState } from 'react';
import { useOverlay } from '../../state/window/overlay';
import { coming } from '../../ui/coming';

// Read when it is first asked for: a start has no use for it.
const SetupDialog = lazy(async () => ({ default: (await import('./setup-dialog')).SetupDialog }));

/** What a new plan is asked, once it is; then it stays, so that it can close as other dialogs do. */
export function SetupLater() {
  const open = useOverlay((overlay) => overlay.open === 'setup');
  const [asked, setAsked] = useState(open);
  if (open && !asked) setAsked(true);
  return <Suspense fallback={coming}>{asked && <SetupDialog />}</Suspense>;
}
