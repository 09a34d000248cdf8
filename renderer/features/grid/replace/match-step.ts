let step: ((by: 1 | -1) => void) | null = null;

/** Who goes to the next match while find and replace is open; the answer ends it. */
export function matchStep(to: (by: 1 | -1) => void): () => void {
  step = to;
  return () => {
    if (step === to) step = null;
  };
}

/** Goes to the next match (1) or the one before (-1); false where none is looked for. */
export function stepMatch(by: 1 | -1): boolean {
  step?.(by);
  return step !== null;
}
