export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const smallest = { width: 900, height: 600 } as const;
const usual = { width: 1_440, height: 900 } as const;
/** So much of the title bar must be in sight to take hold of the window. */
const grip = { width: 120, height: 32 } as const;

/**
 * Where a window opens, given where it last was and the work areas of the displays there are now (the first one is the
 * main one): there again, or in the middle of the main display where it could not be reached.
 */
export function boundsFor(remembered: Area | null, areas: readonly Area[], open: readonly Area[] = []): Area {
  const main = areas[0] ?? { x: 0, y: 0, ...usual };
  if (!remembered || !areas.some((area) => inReach(remembered, area)))
    return centred(remembered ?? usual, main);
  return stepAside(remembered, open);
}

function inReach(window: Area, area: Area): boolean {
  const across = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  const top = window.y >= area.y && window.y + grip.height <= area.y + area.height;
  return across >= grip.width && top;
}

function centred(size: { width: number; height: number }, area: Area): Area {
  const width = Math.min(Math.max(size.width, smallest.width), area.width);
  const height = Math.min(Math.max(size.height, smallest.height), area.height);
  return {
    x: area.x + Math.round((area.width - width) / 2),
    y: area.y + Math.round((area.height - height) / 2),
    width,
    height,
  };
}

// A second window exactly over the first looks as if nothing had opened.
function stepAside(window: Area, open: readonly Area[]): Area {
  const covers = open.some((other) => other.x === window.x && other.y === window.y);
  return covers ? stepAside({ ...window, x: window.x + 28, y: window.y + 28 }, open) : window;
}
