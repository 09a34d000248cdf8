import { useEffect, useState } from 'react';

/** How many of `seconds` are left since it was first shown, told anew every second; 0 once they are gone. */
export function useClock(seconds: number): number {
  const [began] = useState(() => Date.now());
  const [now, setNow] = useState(began);
  const left = Math.max(0, seconds - (now - began) / 1_000);
  const runs = left > 0;
  useEffect(() => {
    if (!runs) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, [runs]);
  return left;
}
