import { flushSync } from 'react-dom';

/** What a step has changed in the plan or the interview is drawn, so that the key behind it meets the next initiative. */
export function drawn(): void {
  flushSync(() => undefined);
}
