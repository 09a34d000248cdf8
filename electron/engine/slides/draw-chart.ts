import type Pptx from 'pptxgenjs';
import type { ChartPart, Series } from '../../../shared/words/slides/slide';
import { type Box, face, ink, line, quietInk, seriesColours } from './looks';

/** Draws a chart that the office program can edit: its figures lie beside it in a workbook of its own. */
export function drawChart(pptx: Pptx, slide: Pptx.Slide, part: ChartPart, box: Box): void {
  const { columns, lines, stacked } = part;
  const bars: Pptx.IChartMulti = {
    type: pptx.ChartType.bar,
    data: columns.map(dataOf(part)),
    options: {
      barDir: 'col',
      barGrouping: stacked ? 'stacked' : 'clustered',
      barGapWidthPct: stacked ? 60 : 80,
      chartColors: coloursOf(columns),
      showValue: !stacked,
      dataLabelFormatCode: formatOf(part),
      dataLabelFontSize: 11,
      dataLabelFontFace: face,
    },
  };
  const over: Pptx.IChartMulti = {
    type: pptx.ChartType.line,
    data: lines.map(dataOf(part)),
    options: { chartColors: coloursOf(lines), lineSize: 2, lineDataSymbol: 'none' },
  };
  const options = optionsOf(part, box);
  if (lines.length === 0) slide.addChart(bars.type, bars.data, { ...options, ...bars.options });
  // Of several charts together the library reads the second argument as the options; its types know the data there alone.
  else slide.addChart([bars, over], options as never);
}

function optionsOf(part: ChartPart, box: Box): Pptx.IChartOpts {
  const least = leastOf(part);
  return {
    ...box,
    altText: part.words,
    showLegend: true,
    legendPos: 'b',
    legendFontFace: face,
    legendFontSize: 12,
    legendColor: ink,
    catAxisLabelFontFace: face,
    catAxisLabelFontSize: 12,
    catAxisLabelColor: ink,
    valAxisLabelFontFace: face,
    valAxisLabelFontSize: 11,
    valAxisLabelColor: quietInk,
    valAxisLabelFormatCode: formatOf(part),
    showValAxisTitle: true,
    valAxisTitle: part.unit,
    valAxisTitleFontSize: 11,
    valAxisTitleColor: quietInk,
    ...(least !== null && { valAxisMinVal: least }),
    valGridLine: { color: line, size: 0.5 },
  };
}

function dataOf({ labels }: ChartPart): (series: Series) => Pptx.OptsChartData {
  return ({ name, values }) => ({ name, labels: [...labels], values: [...values] });
}

function coloursOf(series: readonly Series[]): string[] {
  return series.map(({ look }) => seriesColours[look]);
}

/** Columns begin at zero, so that their heights can be compared; below it only where something lies there. */
function leastOf({ columns }: ChartPart): number | null {
  return columns.some(({ values }) => values.some((value) => value < 0)) ? null : 0;
}

function formatOf({ decimals }: ChartPart): string {
  return decimals === 0 ? '#,##0' : '#,##0.0';
}
