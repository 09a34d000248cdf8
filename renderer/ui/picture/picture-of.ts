import { drawBox } from './draw-box';
import { element, escaped } from './markup';

/** A drawing that stands for itself: no style sheet, font or file is needed to see it. */
export interface Picture {
  readonly svg: string;
  /** In points. */
  readonly width: number;
  readonly height: number;
}

const margin = 12;

/** What is drawn of `chart`, in light colours on white, whichever the app has. */
export function pictureOf(chart: Element, title: string): Picture {
  return inLight(chart, () => {
    const { left, top, width: wide, height: high } = chart.getBoundingClientRect();
    const [width, height] = [Math.ceil(wide) + 2 * margin, Math.ceil(high) + 2 * margin];
    const drawn = drawBox(chart, { left: left - margin, top: top - margin });
    const ground = element('rect', { width, height, fill: '#ffffff' });
    const svg = element(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
      element('title', {}, escaped(title)) + ground + drawn,
    );
    return { svg, width, height };
  });
}

/** Colours are those of the scheme of the root; nothing is painted before it is back. */
function inLight<T>(chart: Element, work: () => T): T {
  const root = document.documentElement;
  const before = root.style.colorScheme;
  root.style.colorScheme = 'light';
  // What passes from colour to colour would be read on its way.
  for (const passing of chart.getAnimations?.({ subtree: true }) ?? [])
    if (passing.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) passing.finish();
  try {
    return work();
  } finally {
    root.style.colorScheme = before;
  }
}
