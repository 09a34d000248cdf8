let last: Promise<void> = Promise.resolve();

/**
 * Settles once a frame has been drawn since whoever asked before had its turn: no two take a step in one frame. Who is
 * gone by then (`isGone`) takes no frame from the others.
 */
export function turn(isGone: () => boolean): Promise<void> {
  const mine = last.then(() =>
    isGone() ? undefined : new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
  );
  last = mine;
  return mine;
}
