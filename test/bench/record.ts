import { type Figure, type Measured, timesFloor } from './figure';

/** What docs/figures.md says of one figure: times its floor. */
export type FigureRecord = ReadonlyMap<string, number>;

const row = /^\| (?<what>.+?) \| (?<floor>.+?) \| (?<times>\d+\.\d+) \| (?<limit>[\d.]+|-) \|$/;

/** The ratios of the table that a full run of the bench wrote; refuses a paper that has none. */
export function readRecord(paper: string): FigureRecord {
  const rows = paper.split('\n').flatMap((line) => {
    const cells = row.exec(line)?.groups;
    return cells ? [cells] : [];
  });
  if (rows.length === 0)
    throw new Error('docs/figures.md has no table of figures: run npm run bench -- --write');
  return new Map(
    rows.map(({ what = '', floor = '', times = '' }) => [nameOf({ what, floor }), Number(times)]),
  );
}

const nameOf = ({ what, floor }: Pick<Figure, 'what' | 'floor'>) => `${what} / ${floor}`;

/**
 * What is slower than the record allows, in words. A figure may be so many times (`room`, 1 and more) what is recorded, and
 * what was promised in any case; a bound so many times its limit. A figure without a record is one of them.
 */
export function slowerThanRecord(
  { figures, bounds = [] }: Measured,
  record: FigureRecord,
  room: number,
): readonly string[] {
  const slow: string[] = [];
  for (const figure of figures) {
    const recorded = record.get(nameOf(figure));
    const times = timesFloor(figure);
    if (recorded === undefined) slow.push(`${figure.what}: docs/figures.md has no such figure`);
    // Written this way round so that a figure that could not be measured (NaN) is over.
    else if (!(times <= Math.max(recorded * room, figure.limit ?? 0)))
      slow.push(`${figure.what}: ${times.toFixed(2)} times its floor, recorded ${recorded.toFixed(2)}`);
  }
  for (const { what, value, limit, unit } of bounds) {
    if (!(value <= limit * room))
      slow.push(`${what}: ${Math.round(value)} ${unit}, promised ${limit} ${unit}`);
  }
  return slow;
}
