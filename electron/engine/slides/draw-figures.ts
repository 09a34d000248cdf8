import type Pptx from 'pptxgenjs';
import type { Headline } from '../../../shared/words/report/headline-words';
import { fittingSize } from './fitting-size';
import { type Box, face, ground, ink, quietInk } from './looks';

const gap = 0.2;
const margin = 8;
/** Of one line of a figure, in inches. */
const line = 0.48;

/** Few large figures in a row, each with its name and what it is of. */
export function drawFigures(slide: Pptx.Slide, figures: readonly Headline[], { x, y, w, h }: Box): void {
  const width = (w - gap * (figures.length - 1)) / figures.length;
  // All of one size: that of the longest.
  const sizes = figures.map(({ figure }) =>
    fittingSize(figure, { w: width, h: line + margin / 36 }, { most: 28, least: 16, margin, isBold: true }),
  );
  const fontSize = Math.min(...sizes);
  for (const [index, { name, figure, about }] of figures.entries()) {
    slide.addText(
      [
        { text: name, options: { fontSize: 14, color: quietInk, breakLine: true } },
        { text: figure, options: { fontSize, bold: true, color: ink, breakLine: true } },
        { text: about, options: { fontSize: 12, color: quietInk } },
      ],
      {
        x: x + index * (width + gap),
        y,
        w: width,
        h,
        fontFace: face,
        valign: 'middle',
        margin,
        fill: { color: ground },
        objectName: name,
      },
    );
  }
}
