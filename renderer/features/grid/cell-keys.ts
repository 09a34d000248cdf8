import type { KeyboardEvent } from 'react';
import type { Place } from './movement';
import type { Rows } from './use-rows';

/** Keys that change cells. */
export function pressedOnCell(_event: KeyboardEvent<HTMLElement>, _at: Place, _rows: Rows): boolean {
  return false;
}
