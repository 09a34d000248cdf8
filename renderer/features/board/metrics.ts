import type { Lane } from '../../../shared/model/codes';

/** The fixed sizes of the board in CSS pixels; the style sheets take them from here as custom properties. */
export const cardHeight = 52;
const cardGap = 6;
export const rowHeight = 28;
const rowGap = 4;
export const lineHeight = 30;
/** From the top of a swimlane's head to what stands below it. */
export const groupPitch = 32;
/** Above the first card and below the last. */
export const lanePadding = 8;

/** The bar of the selection, with the room around it. */
export const barHeight = 88;

/** From one card's top to the next one's. */
export function pitchOf(lane: Lane): number {
  return lane === 'backlog' ? rowHeight + rowGap : cardHeight + cardGap;
}
