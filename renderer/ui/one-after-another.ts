import { useEffect, useRef } from 'react';

/** What a key does; answers whether the next one may follow. */
type Step = () => Promise<boolean> | boolean;

/**
 * Keys that are pressed while the answer before is on its way are for what comes after it: each is done once the one before
 * is. A step draws its outcome before it ends, so that the next one meets it. Where one does not get through, those behind it are dropped, and so they are with the dialog.
 */
export function useOneAfterAnother(): (step: Step) => void {
  const waiting = useRef<Step[]>([]);
  const isBusy = useRef(false);
  const drop = () => {
    waiting.current = [];
  };
  useEffect(() => drop, []);
  const run = async () => {
    isBusy.current = true;
    for (let step = waiting.current.shift(); step; step = waiting.current.shift()) {
      const goesOn = await step();
      if (!goesOn) drop();
    }
    isBusy.current = false;
  };
  return (step) => {
    waiting.current.push(step);
    if (!isBusy.current) void run();
  };
}
