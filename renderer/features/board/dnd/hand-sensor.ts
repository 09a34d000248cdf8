import type { Activators, SensorInstance, SensorProps } from '@dnd-kit/core';
import { followHand, type Point } from './hand';

interface Options {
  /** Told of each move in place of the library, which would draw its context anew for every one. */
  readonly move: (at: Point) => void;
}

/** What of the library's draggable is a card: the board has one draggable, not one for each of its cards. */
export function cardAt(event: Event | null): HTMLElement | null {
  return event?.target instanceof Element ? event.target.closest<HTMLElement>('[data-card]') : null;
}

/** Tells the library where a drag of a card begins and ends; its own sensor goes on for 50 ms after the drop. */
export class HandSensor implements SensorInstance {
  static readonly activators: Activators<Options> = [
    {
      eventName: 'onPointerDown',
      handler: ({ nativeEvent: press }: { readonly nativeEvent: PointerEvent }) =>
        press.isPrimary && press.button === 0 && cardAt(press) !== null,
    },
  ];
  readonly autoScrollEnabled = false;

  constructor({ event, active, options, onStart, onEnd, onCancel, onAbort }: SensorProps<Options>) {
    if (!(event instanceof PointerEvent)) return;
    followHand(event, {
      start: () => onStart({ x: event.clientX, y: event.clientY }),
      move: options.move,
      end: onEnd,
      cancel: onCancel,
      abort: () => {
        onAbort(active);
        onEnd();
      },
    });
  }
}
