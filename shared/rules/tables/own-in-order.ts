import type { Plan } from '../../model/plan';
import type { OwnField } from '../../model/records/own-field';
import { memoByFirst } from './memo';

/** The fields of one's own in their order. */
export const ownFieldsInOrder = memoByFirst((table: Plan['ownField']): readonly OwnField[] =>
  [...table.values()].sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1)),
);
