import { lazy, Suspense, useState } from 'react';
import { useInterview } from '../state/interview';

// Read when it is first asked for: a start has no use for it.
const InterviewDialog = lazy(async () => ({
  default: (await import('../features/interview/interview-dialog')).InterviewDialog,
}));

/** The interview, once somebody has asked for it; then it stays, so that it can close as other dialogs do. */
export function InterviewLater() {
  const { open } = useInterview();
  const [asked, setAsked] = useState(open);
  if (open && !asked) setAsked(true);
  return <Suspense fallback={null}>{asked && <InterviewDialog />}</Suspense>;
}
