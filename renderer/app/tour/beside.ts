export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
type Size = Pick<Area, 'width' | 'height'>;
type Spot = Pick<Area, 'left' | 'top'>;

/** Pixels between the card, what it points at, and the edge of the window. */
const gap = 14;

/**
 * Where a card stands that points at a target: below it, else right, left or above, where it covers nothing of it and is
 * whole in the window. Where it fits nowhere (or there is no target) it stands in the window's middle.
 */
export function beside(target: Area | null, card: Size, window: Size): Spot {
  const middle = { left: (window.width - card.width) / 2, top: (window.height - card.height) / 2 };
  if (!target) return inWindow(middle, card, window);
  const along = {
    left: within(target.left + target.width / 2 - card.width / 2, window.width - card.width - gap),
    top: within(target.top + target.height / 2 - card.height / 2, window.height - card.height - gap),
  };
  const spots: readonly Spot[] = [
    { left: along.left, top: target.top + target.height + gap },
    { left: target.left + target.width + gap, top: along.top },
    { left: target.left - card.width - gap, top: along.top },
    { left: along.left, top: target.top - card.height - gap },
  ];
  return spots.find((spot) => fits(spot, card, window)) ?? inWindow(middle, card, window);
}

function within(value: number, most: number): number {
  return Math.max(gap, Math.min(value, most));
}

function fits({ left, top }: Spot, card: Size, window: Size): boolean {
  return left >= 0 && top >= 0 && left + card.width <= window.width && top + card.height <= window.height;
}

function inWindow({ left, top }: Spot, card: Size, window: Size): Spot {
  return {
    left: Math.max(0, Math.min(left, window.width - card.width)),
    top: Math.max(0, Math.min(top, window.height - card.height)),
  };
}
