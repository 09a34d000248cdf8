import type { Action } from './card-action';
import { confirming } from './confirm-actions';
import { choosing, editing } from './edit-actions';
import { funding } from './fund-actions';
import { withChosenKeys } from './key-choices';
import { marking } from './mark-actions';
import { moving, ranking, sideways } from './move-actions';

/** Every action on cards, in the order of the menus. */
export const actions: readonly Action[] = withChosenKeys([
  ...moving,
  ...sideways,
  ...ranking,
  ...funding,
  ...marking,
  ...choosing,
  ...confirming,
  ...editing,
]);
