import type { ZoomStep } from '../../../shared/contract/shell';

/** How large pages can be shown, 1 as they are drawn: the steps that browsers have. */
export const zoomFactors = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;

/** The factor a step leads to from one of the list; at either end it stays. */
export function nextZoom(now: number, step: ZoomStep): number {
  switch (step) {
    case 'in':
      return zoomFactors.find((factor) => factor > now) ?? now;
    case 'out':
      return zoomFactors.findLast((factor) => factor < now) ?? now;
    case 'reset':
      return 1;
  }
}
