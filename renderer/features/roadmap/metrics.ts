import { isCompact } from '../../state/window/look';

/** The fixed sizes of the roadmap in CSS pixels; the style sheets take them from here as custom properties. */
export const rowHeight = () => (isCompact() ? 24 : 30);
export const headHeight = 44;
export const footRowHeight = 22;
/** A quarter is never narrower: then the timeline scrolls sideways. */
export const leastQuarter = 40;

/** The column of titles, by the room there is. */
export function namesWidth(width: number): number {
  return width > 1200 ? 300 : width > 900 ? 240 : 200;
}
