import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ReportChoice } from '../../../../shared/model/report-choice';
import { arePaperFontsReady, paperFontsReady } from '../paper-fonts';
import { type Filling, firstFilling, nextFilling, type SummaryCounts } from './summary-filling';

/** Height between the margins in CSS pixels, less a little: paper rounds differently from a screen. */
const room = {
  A4: { portrait: between(297), landscape: between(210) },
  Letter: { portrait: between(279.4), landscape: between(215.9) },
} as const;

/** Of a sheet so many millimetres high. */
function between(height: number): number {
  return ((height - 29) / 25.4) * 96 - 6;
}

type Sheet = Pick<ReportChoice, 'paper' | 'orientation'>;

/** How a page was filled in the end, with the fonts of paper: shown again, it is filled so at once. */
const filled = new WeakMap<object, { readonly room: number; readonly filling: Filling }>();

interface Fit {
  readonly content: RefObject<HTMLDivElement | null>;
  readonly counts: SummaryCounts;
  /** All of it is set in smaller type. */
  readonly isDense: boolean;
}

/**
 * Shows as many rows as stand on one page. It is measured at the width of paper, so paper agrees. Marks the content as
 * `data-fitted` once its last layout with the fonts of paper is done. `key`: what the page is made of; `available` null: not all of
 * the page is drawn yet.
 */
export function useFitToPage(
  { paper, orientation }: Sheet,
  key: object,
  available: SummaryCounts | null,
): Fit {
  const height = room[paper][orientation];
  const content = useRef<HTMLDivElement | null>(null);
  const [fonts, setFonts] = useState(() => (arePaperFontsReady() ? 1 : 0));
  const [fit, setFit] = useState({ key, fonts, filling: firstFilling });
  const last = fonts === 1 ? filled.get(key) : undefined;
  const begin = last?.room === height ? last.filling : firstFilling;
  const filling =
    fit.key === key && fit.fonts === fonts && fit.filling !== firstFilling ? fit.filling : begin;
  useEffect(() => {
    let isShown = true;
    void paperFontsReady().then(() => isShown && setFonts(1));
    return () => {
      isShown = false;
    };
  }, []);
  useLayoutEffect(() => {
    if (!available) return;
    const overflows = (content.current?.scrollHeight ?? 0) > height;
    const next = nextFilling(filling, overflows, available);
    if (next) setFit({ key, fonts, filling: next });
    else if (fonts === 1 && content.current) {
      content.current.dataset.fitted = 'yes';
      filled.set(key, { room: height, filling });
    }
  }, [filling, available, height, key, fonts]);
  return { content, counts: filling.counts, isDense: filling.isDense };
}
