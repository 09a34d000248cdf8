import type { Lane } from '../../../shared/model/codes';
import { isCompact } from '../../state/window/look';

/** The fixed sizes of the board in CSS pixels, by density; the style sheets take them from here as custom properties. */
const sizes = {
  roomy: { card: 52, cardGap: 6, row: 28, rowGap: 4 },
  // A target is no lower than 24.
  compact: { card: 42, cardGap: 4, row: 24, rowGap: 2 },
} as const;
export const lineHeight = 30;
/** From the top of a swimlane's head to what stands below it. */
export const groupPitch = 32;
/** Above the first card and below the last. */
export const lanePadding = 8;

/** The bar of the selection, with the room around it. */
export const barHeight = 88;

/** From one card's top to the next one's. */
export function pitchOf(lane: Lane): number {
  const { card, cardGap, row, rowGap } = sizesNow();
  return lane === 'backlog' ? row + rowGap : card + cardGap;
}

/** Of a card itself; in the backlog it is one line. */
export function heightOf(lane: Lane): number {
  const { card, row } = sizesNow();
  return lane === 'backlog' ? row : card;
}

function sizesNow() {
  return isCompact() ? sizes.compact : sizes.roomy;
}
