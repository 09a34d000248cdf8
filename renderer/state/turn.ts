import { room } from './in-frames';

let last: Promise<void> = Promise.resolve();

/** Settles once a frame has been drawn since whoever asked before had its turn: no two take a step in one frame. */
export function turn(): Promise<void> {
  const mine = last.then(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => void room().then(resolve))),
  );
  last = mine;
  return mine;
}
