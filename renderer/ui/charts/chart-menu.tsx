import { ImageDown } from 'lucide-react';
import { use, useRef } from 'react';
import { say } from '../../../shared/words/say';
import { IconButton } from '../button';
import { HandOutContext } from '../copying/hand-out';
import { Menu } from '../menu';
import type { ChartAction } from '../picture/chart-actions';

interface Props {
  /** What the chart is called: the title of the picture, and the name of its file. */
  readonly of: string;
}

/** What can be done with a chart, and how it is said. */
export const chartActions: readonly (readonly [ChartAction, string])[] = [
  ['copy', say`Copy as a picture`],
  ['svg', say`Save as SVG …`],
  ['png', say`Save as PNG …`],
];

/** Hands out the chart of the section it stands in: what bears `data-chart` there is drawn. */
export function ChartMenu({ of }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const handOut = use(HandOutContext);
  if (!handOut) return null;
  const run = async (action: ChartAction) => {
    // Read when asked: most visits hand out nothing.
    const { handOutChart } = await import('../picture/chart-actions');
    const chart = button.current?.closest('[data-copied], section')?.querySelector('[data-chart]');
    if (chart) await handOutChart(action, chart, of, handOut);
  };
  return (
    <Menu
      trigger={
        <IconButton ref={button} data-hands-out="chart" data-of={of} label={say`Copy or save: ${of}`}>
          <ImageDown size={16} aria-hidden="true" />
        </IconButton>
      }
      groups={() => [
        { id: 'chart', entries: chartActions.map(([id, words]) => ({ id, words, run: () => void run(id) })) },
      ]}
    />
  );
}
