/** How near to a lane's edge the hand scrolls it, in pixels, and by how many a second at the very edge. */
const reach = 48;
const fastest = 1_080;

/** Pixels a second: negative near the upper edge, positive near the lower one, 0 between. */
export function edgeSpeed(y: number, top: number, bottom: number): number {
  const above = top + reach - y;
  const below = y - (bottom - reach);
  if (above > 0) return -(Math.min(above, reach) / reach) * fastest;
  if (below > 0) return (Math.min(below, reach) / reach) * fastest;
  return 0;
}
