import { isInputWaiting, watchHand } from './hand';

/** Milliseconds without a hand after which the next key is not likely to come at once: after a start, and while somebody works. */
const afterStart = 2_000;
const atWork = 30_000;

/** Work for when nobody is at the page. */
export interface PageRest {
  /** There is something to do from now on. */
  begin(): void;
  stop(): void;
}

/**
 * Does `act` once after each `begin`, as soon as nobody has been at the page for a while and it is idle: soon for the first
 * time, since a start leaves the most behind, then only where nothing has been pressed or moved for half a minute. Who comes
 * back meanwhile is not made to wait.
 */
export function pageRest(act: () => void): PageRest {
  const hand = watchHand(0);
  let wait = afterStart;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle = 0;
  const stop = () => {
    clearTimeout(timer);
    cancelIdleCallback(idle);
  };
  const after = (milliseconds: number) => {
    stop();
    timer = setTimeout(() => (idle = requestIdleCallback(look)), milliseconds);
  };
  const look = () => {
    const left = isInputWaiting() ? wait : wait - hand.still();
    if (left > 0) return after(left);
    wait = atWork;
    act();
  };
  return {
    begin: () => after(wait),
    stop: () => {
      stop();
      hand.stop();
    },
  };
}
