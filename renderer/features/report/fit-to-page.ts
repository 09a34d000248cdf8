import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Paper } from '../../../shared/contract/shell';
import { paperFontsReady } from './paper-fonts';

/** How many rows the parts of the summary show. */
export interface SummaryCounts {
  readonly list: number;
  readonly roadmap: number;
  readonly notFunded: number;
  readonly attention: number;
}
type Part = keyof SummaryCounts;

const least: SummaryCounts = { list: 3, roadmap: 4, notFunded: 2, attention: 2 };

/** Rows that a part never shows more of, however much room there is. */
export const most: SummaryCounts = { list: 12, roadmap: 14, notFunded: 6, attention: 6 };

/** The parts take turns at growing by a row; the lists before all. */
const turns: readonly Part[] = ['list', 'attention', 'roadmap', 'list', 'notFunded', 'roadmap'];

/** How far the filling of the page has come. */
export interface Filling {
  readonly counts: SummaryCounts;
  /** What was known to fit before the row that is being tried. */
  readonly before: SummaryCounts;
  /** The part whose further row is being tried. */
  readonly trying: Part | null;
  readonly turn: number;
  /** Parts that take no more rows. */
  readonly full: readonly Part[];
}

export const firstFilling: Filling = { counts: least, before: least, trying: null, turn: 0, full: [] };

/**
 * The next step of filling the page: a row more for the part whose turn it is, or the last row taken back where the
 * page overflows; null once nothing more can be tried. `available` says how many rows there are to show.
 */
export function nextFilling(filling: Filling, overflows: boolean, available: SummaryCounts): Filling | null {
  const { trying } = filling;
  if (overflows && trying === null) return null;
  const fitting = overflows ? filling.before : filling.counts;
  const full = overflows && trying ? [...filling.full, trying] : filling.full;
  for (let step = 0; step < turns.length; step++) {
    const part = turns[(filling.turn + step) % turns.length];
    if (!part || full.includes(part) || fitting[part] >= Math.min(most[part], available[part])) continue;
    const counts = { ...fitting, [part]: fitting[part] + 1 };
    return { counts, before: fitting, trying: part, turn: filling.turn + step + 1, full };
  }
  return overflows ? { ...filling, counts: fitting, before: fitting, trying: null, full: [...turns] } : null;
}

/** Height between the margins in CSS pixels, less a little: paper rounds differently from a screen. */
const room: Readonly<Record<Paper, number>> = {
  A4: ((297 - 29) / 25.4) * 96 - 6,
  Letter: ((279.4 - 29) / 25.4) * 96 - 6,
};

interface Fit {
  readonly content: RefObject<HTMLDivElement | null>;
  readonly counts: SummaryCounts;
}

/**
 * Shows as many rows as stand on one page. It is measured at the width of paper, so paper agrees. Marks the content as
 * `data-fitted` once its last layout with the fonts of paper is done.
 */
export function useFitToPage(paper: Paper, key: object, available: SummaryCounts): Fit {
  const content = useRef<HTMLDivElement | null>(null);
  const [fonts, setFonts] = useState(0);
  const [fit, setFit] = useState({ key, fonts, filling: firstFilling });
  const filling = fit.key === key && fit.fonts === fonts ? fit.filling : firstFilling;
  useEffect(() => {
    let isShown = true;
    void paperFontsReady().then(() => isShown && setFonts(1));
    return () => {
      isShown = false;
    };
  }, []);
  useLayoutEffect(() => {
    const overflows = (content.current?.scrollHeight ?? 0) > room[paper];
    const next = nextFilling(filling, overflows, available);
    if (next) setFit({ key, fonts, filling: next });
    else if (fonts === 1 && content.current) content.current.dataset.fitted = 'yes';
  }, [filling, available, paper, key, fonts]);
  return { content, counts: filling.counts };
}
