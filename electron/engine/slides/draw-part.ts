import type Pptx from 'pptxgenjs';
import type { PointsPart, SlidePart, TablePart } from '../../../shared/words/slides/slide';
import { drawChart } from './draw-chart';
import { type Box, face, ink, line, quietInk } from './looks';

export function drawPart(pptx: Pptx, slide: Pptx.Slide, part: SlidePart, box: Box): void {
  switch (part.kind) {
    case 'points':
      drawPoints(slide, part, box);
      return;
    case 'table':
      drawTable(slide, part, box);
      return;
    case 'chart':
      drawChart(pptx, slide, part, box);
  }
}

function drawPoints(slide: Pptx.Slide, { heading, points, numbered }: PointsPart, box: Box): void {
  const bullet = numbered ? { type: 'number' as const } : true;
  slide.addText(
    [
      { text: heading, options: { fontSize: 16, bold: true, breakLine: true, paraSpaceAfter: 8 } },
      ...points.map((text) => ({
        text,
        options: { fontSize: 14, bullet, breakLine: true, paraSpaceAfter: 6 },
      })),
    ],
    { ...box, fontFace: face, color: ink, valign: 'top', margin: 0, fit: 'shrink', objectName: heading },
  );
}

function drawTable(slide: Pptx.Slide, { columns, rows, hasSum, note }: TablePart, box: Box): void {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const border = (pt: number): Pptx.BorderProps => ({ type: 'solid', pt, color: line });
  const none: Pptx.BorderProps = { type: 'none' };
  const below = (pt: number): [Pptx.BorderProps, Pptx.BorderProps, Pptx.BorderProps, Pptx.BorderProps] => [
    none,
    none,
    border(pt),
    none,
  ];
  const aligned = (at: number) => ({ align: columns[at]?.isNumber ? ('right' as const) : ('left' as const) });
  const head = columns.map(({ name }, at) => ({
    text: name,
    options: { ...aligned(at), bold: true, color: quietInk, border: below(1.25) },
  }));
  const body = rows.map((cells, index) => {
    const isSum = hasSum && index === rows.length - 1;
    return cells.map((text, at) => ({
      text,
      options: { ...aligned(at), bold: isSum || at === 0, border: below(isSum ? 1.25 : 0.5) },
    }));
  });
  const noteRow = [
    { text: note ?? '', options: { colspan: columns.length, color: quietInk, border: below(0) } },
  ];
  slide.addTable([head, ...body, ...(note === null ? [] : [noteRow])], {
    x: box.x,
    y: box.y,
    w: box.w,
    colW: columns.map(({ width }) => (box.w * width) / whole),
    fontFace: face,
    fontSize: 13,
    color: ink,
    margin: [0.04, 0.06, 0.04, 0.06],
    valign: 'middle',
    objectName: columns[0]?.name ?? '',
  });
}
