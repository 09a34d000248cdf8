import { lazy, Suspense, useState } from 'react';
import { useAskMissing } from '../state/files/ask-missing';
import { useBestSet } from '../state/plan/best-set';
import { useInterview } from '../state/plan/interview';
import { coming } from '../ui/coming';

// Read when they are first asked for: a start has no use for them.
const InterviewDialog = lazy(async () => ({
  default: (await import('../features/interview/interview-dialog')).InterviewDialog,
}));
const BestSetDialog = lazy(async () => ({
  default: (await import('../features/scenarios/best-set/best-set-dialog')).BestSetDialog,
}));
const MissingDialog = lazy(async () => ({
  default: (await import('../features/export/missing-dialog')).MissingDialog,
}));

/** Dialogs over whatever screen is shown, once somebody wants them; then they stay, so that they close as others do. */
export function DialogsLater() {
  const isInterview = useOnce(useInterview(({ open }) => open));
  const isByMail = useOnce(useAskMissing(({ open }) => open));
  const isBestSet = useOnce(useBestSet(({ asked }) => asked !== null));
  return (
    <Suspense fallback={coming}>
      {isInterview && <InterviewDialog />}
      {isByMail && <MissingDialog />}
      {isBestSet && <BestSetDialog />}
    </Suspense>
  );
}

/** True from the first time on that it is. */
function useOnce(is: boolean): boolean {
  const [was, setWas] = useState(is);
  if (is && !was) setWas(true);
  return was;
}
