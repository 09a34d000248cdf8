/** Pixels; the styles have the same. */
export const rowHeight = 30;
export const headHeight = 34;
export const footHeight = 32;
/** A step of the keys that make a column wider or narrower. */
export const widthStep = 16;
