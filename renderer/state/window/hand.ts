const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** Whether somebody is at the page just now. */
export interface Hand {
  /** Milliseconds since it last moved, pressed or turned something. */
  still(): number;
  stop(): void;
}

/** Follows the hand; one that has done nothing yet has been still for `before` milliseconds. */
export function watchHand(before: number): Hand {
  let movedAt = performance.now() - before;
  const moved = () => {
    movedAt = performance.now();
  };
  for (const sign of signs) addEventListener(sign, moved, { capture: true, passive: true });
  return {
    still: () => performance.now() - movedAt,
    stop: () => {
      for (const sign of signs) removeEventListener(sign, moved, { capture: true });
    },
  };
}

/** A key or a pointer that the page has not been told of yet, since what it does keeps it. */
export function isInputWaiting(): boolean {
  const { scheduling } = navigator as Navigator & Scheduled;
  return scheduling?.isInputPending({ includeContinuous: true }) ?? false;
}

/** What only Chromium has, and TypeScript does not know of. */
interface Scheduled {
  readonly scheduling?: { readonly isInputPending: (options: { includeContinuous: boolean }) => boolean };
}
