import type { Box } from './looks';

const pointsPerInch = 72;
/** How wide a letter of the face is on average, and how high a line, as parts of the size. */
const letter = { plain: 0.46, bold: 0.58 };
const lineHeight = 1.2;

/**
 * The largest size in points, from `most` down to `least`, at which the text stands in the box (inches, less `margin` points on each
 * side) by the mean width of the face's letters; `least` where it does at none. Office programs shrink a text only once it is edited.
 */
export function fittingSize(
  text: string,
  { w, h }: Pick<Box, 'w' | 'h'>,
  {
    most,
    least,
    margin = 0,
    isBold = false,
  }: { readonly most: number; readonly least: number; readonly margin?: number; readonly isBold?: boolean },
): number {
  const [width, height] = [w, h].map((side) => side * pointsPerInch - 2 * margin) as [number, number];
  for (let size = most; size > least; size--) {
    const inLine = Math.floor(width / (size * (isBold ? letter.bold : letter.plain)));
    // Words end lines early: a twentieth of each is lost, where there is more than one.
    const lines = text.length <= inLine ? 1 : Math.ceil(text.length / (inLine * 0.95));
    if (lines * size * lineHeight <= height) return size;
  }
  return least;
}
