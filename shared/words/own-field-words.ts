import type { OwnFieldKind } from '../model/own-field';

/** What a field of one's own holds. */
export const ownFieldKindWords: Readonly<Record<OwnFieldKind, string>> = {
  text: 'Text',
  number: 'Number',
  money: 'Money',
  day: 'Day',
  choice: 'One of a list',
};
