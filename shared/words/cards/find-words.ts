import { say } from '../say';
import type { Speech } from '../speech';

interface FoundCount {
  readonly count: number;
  readonly all: number;
  /** Nothing answered exactly. */
  readonly near: boolean;
}

/** "37 of 214"; that they only come near is said as well. */
export function foundWords({ count, all, near }: FoundCount, speech: Speech): string {
  const said = shownOf(count, all, speech);
  return near && count > 0 ? say`${said}, showing near matches` : said;
}

/** "2 of 6". */
export function shownOf(count: number, all: number, { locale }: Speech): string {
  return say`${count.toLocaleString(locale)} of ${all.toLocaleString(locale)}`;
}
