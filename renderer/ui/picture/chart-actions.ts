import { locale } from '../../../shared/words/language';
import { say } from '../../../shared/words/say';
import type { HandOut } from '../copying/hand-out';
import { copyPicture } from '../copying/to-clipboard';
import { pictureOf } from './picture-of';
import { isTooLarge, mostSide, pngOf } from './png-of';

export type ChartAction = 'copy' | 'svg' | 'png';

/** Copies or saves a chart as it is drawn now, in the colours for paper. */
export async function handOutChart(
  action: ChartAction,
  chart: Element,
  title: string,
  { tell, save }: HandOut,
): Promise<void> {
  const picture = pictureOf(chart, title);
  if (action === 'svg') return save({ format: 'svg', title, svg: picture.svg });
  if (isTooLarge(picture))
    return tell(
      say`This chart is ${sizeWords(picture)} points; a PNG takes at most ${mostSide.toLocaleString(locale)} by ${mostSide.toLocaleString(locale)}. Save it as SVG instead.`,
      'bad',
    );
  const png = await pngOf(picture);
  if (png === null) return tell(say`The picture could not be drawn. Save the chart as SVG instead.`, 'bad');
  if (action === 'copy') return copyPicture(png, tell);
  return save({ format: 'png', title, png });
}

function sizeWords({ width, height }: { readonly width: number; readonly height: number }): string {
  return say`${Math.round(width).toLocaleString(locale)} by ${Math.round(height).toLocaleString(locale)}`;
}
