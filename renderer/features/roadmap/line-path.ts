export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far a line leaves a bar before it turns, and the rounding of its corners. */
const lead = 9;
const corner = 4;

/** A line from the end of one bar to the beginning of another, along the grid, as the path of an SVG. */
export function linePath(from: Point, to: Point): string {
  if (to.x - from.x >= 2 * lead) {
    const turn = from.x + lead;
    return through([from, { x: turn, y: from.y }, { x: turn, y: to.y }, to]);
  }
  // The other begins too far left: around, between the rows.
  const between = to.y > from.y ? to.y - halfRow : to.y + halfRow;
  return through([
    from,
    { x: from.x + lead, y: from.y },
    { x: from.x + lead, y: between },
    { x: to.x - lead, y: between },
    { x: to.x - lead, y: to.y },
    to,
  ]);
}

const halfRow = 15;

/** A bracket at the right of two bars, of which neither comes first. */
export function bracketPath(a: Point, b: Point): string {
  const x = Math.max(a.x, b.x) + lead;
  return through([a, { x, y: a.y }, { x, y: b.y }, b]);
}

/** The middle of a bracket, where its sign stands. */
export function middleOfBracket(a: Point, b: Point): Point {
  return { x: Math.max(a.x, b.x) + lead, y: (a.y + b.y) / 2 };
}

function through(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const parts = [`M${first.x} ${first.y}`];
  for (const [index, point] of rest.entries()) {
    const next = rest[index + 1];
    const before = points[index] as Point;
    if (!next) {
      parts.push(`L${point.x} ${point.y}`);
      continue;
    }
    const into = towards(point, before);
    const out = towards(point, next);
    parts.push(`L${into.x} ${into.y}`, `Q${point.x} ${point.y} ${out.x} ${out.y}`);
  }
  return parts.join(' ');
}

/** The point of a straight line that lies a corner's length off its end, or half way where it is short. */
function towards(from: Point, to: Point): Point {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy);
  const share = length === 0 ? 0 : Math.min(corner, length / 2) / length;
  return { x: from.x + dx * share, y: from.y + dy * share };
}
