import { lazy, Suspense, useState } from 'react';
import { useOverlay } from '../../state/window/overlay';
import { coming } from '../../ui/coming';

// Read when it is first asked for: a start has no use for it.
const HelpDialog = lazy(async () => ({ default: (await import('./help-dialog')).HelpDialog }));

/** The help, once somebody has asked for it; then it stays, so that it can close as other dialogs do. */
export function HelpLater() {
  const open = useOverlay((overlay) => overlay.open === 'help');
  const [asked, setAsked] = useState(open);
  if (open && !asked) setAsked(true);
  return <Suspense fallback={coming}>{asked && <HelpDialog />}</Suspense>;
}
