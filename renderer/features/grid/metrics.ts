import { isCompact } from '../../state/window/look';

/** Of a row, in pixels; `--grid-row` is the same. */
export const rowHeight = () => (isCompact() ? 24 : 30);
/** Pixels; the styles have the same. */
export const headHeight = 34;
export const footHeight = 32;
/** A step of the keys that make a column wider or narrower. */
export const widthStep = 16;
