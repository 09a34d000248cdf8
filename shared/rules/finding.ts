import type { Coded } from './decision';

/** Something that needs attention, with the cards or services it speaks of. */
export interface Attention extends Coded {
  readonly initiativeIds: readonly string[];
  readonly serviceIds: readonly string[];
}
