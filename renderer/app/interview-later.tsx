import { lazy, Suspense, useState } from 'react';
import { useAskMissing } from '../state/files/ask-missing';
import { useInterview } from '../state/plan/interview';
import { coming } from '../ui/coming';

// Read when they are first asked for: a start has no use for them.
const InterviewDialog = lazy(async () => ({
  default: (await import('../features/interview/interview-dialog')).InterviewDialog,
}));
const MissingDialog = lazy(async () => ({
  default: (await import('../features/export/missing-dialog')).MissingDialog,
}));

/** What asks for missing answers, once somebody wants it; then it stays, so that it can close as other dialogs do. */
export function InterviewLater() {
  const isInterview = useOnce(useInterview(({ open }) => open));
  const isByMail = useOnce(useAskMissing(({ open }) => open));
  return (
    <Suspense fallback={coming}>
      {isInterview && <InterviewDialog />}
      {isByMail && <MissingDialog />}
    </Suspense>
  );
}

/** True from the first time on that it is. */
function useOnce(is: boolean): boolean {
  const [was, setWas] = useState(is);
  if (is && !was) setWas(true);
  return was;
}
