import { failureWords } from '../../../shared/words/failures';
import { notify } from '../../state/notices';
import { askShell } from '../../state/shell-client';
import { copyPicture } from '../to-clipboard';
import { pictureOf } from './picture-of';
import { isTooLarge, mostSide, pngOf } from './png-of';

export type ChartAction = 'copy' | 'svg' | 'png';

/** Copies or saves a chart as it is drawn now, in the colours for paper. */
export async function handOutChart(action: ChartAction, chart: Element, title: string): Promise<void> {
  const picture = pictureOf(chart, title);
  if (action === 'svg') return said(await askShell('chart/save', { format: 'svg', title, svg: picture.svg }));
  if (isTooLarge(picture))
    return notify({
      text: `This chart is ${sizeWords(picture)} points; a PNG takes at most ${mostSide.toLocaleString('en-GB')} by ${mostSide.toLocaleString('en-GB')}. Save it as SVG instead.`,
      tone: 'bad',
      key: 'copied',
    });
  const png = await pngOf(picture);
  if (png === null)
    return notify({
      text: 'The picture could not be drawn. Save the chart as SVG instead.',
      tone: 'bad',
      key: 'copied',
    });
  if (action === 'copy') return copyPicture(png);
  return said(await askShell('chart/save', { format: 'png', title, png }));
}

function sizeWords({ width, height }: { readonly width: number; readonly height: number }): string {
  return `${Math.round(width).toLocaleString('en-GB')} by ${Math.round(height).toLocaleString('en-GB')}`;
}

type Answer = Awaited<ReturnType<typeof askShell<'chart/save'>>>;

/** Where the dialog was left there is nothing to say. */
function said(reply: Answer): void {
  if (!reply.ok) return notify({ text: failureWords(reply), tone: 'bad', key: 'copied' });
  if (reply.value) notify({ text: `Saved ${reply.value.fileName}`, key: 'copied' });
}
