import { useEffect, useState } from 'react';
import { usePlanStore } from './plan-store';

/** Milliseconds that storing may take without a word: most edits are stored before that, and nothing flickers. */
const soon = 24;

/** Whether something is being stored, or taken back, that takes long enough to be told; of very many rows it is told at once. */
export function useSaving(): boolean {
  const isStoring = usePlanStore(({ inFlight }) => inFlight > 0);
  const isLong = usePlanStore(({ longInFlight }) => longInFlight > 0);
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isStoring) return undefined;
    const timer = setTimeout(() => setLate(true), soon);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [isStoring]);
  return isLong || (isStoring && isLate);
}
