import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Paper } from '../../../shared/model/paper';
import { paperFontsReady } from './paper-fonts';
import { firstFilling, nextFilling, type SummaryCounts } from './summary-filling';

/** Height between the margins in CSS pixels, less a little: paper rounds differently from a screen. */
const room: Readonly<Record<Paper, number>> = {
  A4: ((297 - 29) / 25.4) * 96 - 6,
  Letter: ((279.4 - 29) / 25.4) * 96 - 6,
};

interface Fit {
  readonly content: RefObject<HTMLDivElement | null>;
  readonly counts: SummaryCounts;
  /** All of it is set in smaller type. */
  readonly isDense: boolean;
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
  return { content, counts: filling.counts, isDense: filling.isDense };
}
