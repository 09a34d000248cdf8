import type { PointerEvent } from 'react';
import type { GridColumn } from './drawn';
import { changeLayout } from './grid-store';
import { keepLayout } from './kept-layout';
import { resized } from './layout';

/** The edge of a column follows the hand until it is let go. */
export function beginResize(event: PointerEvent<HTMLElement>, { id, width }: GridColumn): void {
  event.preventDefault();
  event.stopPropagation();
  const edge = event.currentTarget;
  const { clientX, pointerId } = event;
  edge.setPointerCapture(pointerId);
  const follow = (move: globalThis.PointerEvent) =>
    changeLayout((layout) => resized(layout, id, width + move.clientX - clientX));
  const end = () => {
    edge.removeEventListener('pointermove', follow);
    edge.removeEventListener('lostpointercapture', end);
    keepLayout();
  };
  edge.addEventListener('pointermove', follow);
  edge.addEventListener('lostpointercapture', end);
}
