/** Does at once what could be done step by step. */
export function allAtOnce<T>(steps: Iterator<unknown, T, undefined>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Rows looked at in one step: of the dearest, a net present value for each, some milliseconds. */
const perStep = 100;

/** The same rows, with the end of a step after every hundred. */
export function* stepping<T>(rows: Iterable<T>, each: (row: T) => void): Generator<void, void> {
  let done = 0;
  for (const row of rows) {
    each(row);
    if (++done % perStep === 0) yield;
  }
}
