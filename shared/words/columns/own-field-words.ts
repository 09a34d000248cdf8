import type { OwnFieldKind } from '../../model/records/own-field';
import { say } from '../say';

/** What a field of one's own holds. */
export const ownFieldKindWords: Readonly<Record<OwnFieldKind, string>> = {
  text: say`Text`,
  number: say`Number`,
  money: say`Money`,
  day: say`Day`,
  choice: say`One of a list`,
};
