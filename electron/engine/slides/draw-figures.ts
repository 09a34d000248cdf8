import type Pptx from 'pptxgenjs';
import type { Headline } from '../../../shared/words/headline-words';
import { type Box, face, ground, ink, quietInk } from './looks';

const gap = 0.2;

/** Few large figures in a row, each with its name and what it is of. */
export function drawFigures(slide: Pptx.Slide, figures: readonly Headline[], { x, y, w, h }: Box): void {
  const width = (w - gap * (figures.length - 1)) / figures.length;
  for (const [index, { name, figure, about }] of figures.entries()) {
    slide.addText(
      [
        { text: name, options: { fontSize: 14, color: quietInk, breakLine: true } },
        { text: figure, options: { fontSize: 28, bold: true, color: ink, breakLine: true } },
        { text: about, options: { fontSize: 12, color: quietInk } },
      ],
      {
        x: x + index * (width + gap),
        y,
        w: width,
        h,
        fontFace: face,
        valign: 'middle',
        margin: 8,
        fill: { color: ground },
        objectName: name,
      },
    );
  }
}
