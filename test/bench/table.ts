import { type Bound, type Control, type Figure, type Measured, showsSlow, timesFloor } from './figure';

/** Everything as it was measured, for the terminal: milliseconds are those of this machine at this moment. */
export function tableText({ figures, bounds = [], controls, remarks }: Measured): string {
  const rows = figures.map((figure) => [
    figure.what,
    figure.floor,
    milliseconds(figure.appTime),
    milliseconds(figure.floorTime),
    ratio(timesFloor(figure)),
    verdict(figure),
  ]);
  const head = ['what', 'floor', 'app ms', 'floor ms', 'times the floor', 'limit'];
  const parts = [
    columns([head, ...rows]),
    ...bounds.map(boundText),
    ...controls.map(controlText),
    ...remarks,
  ];
  return `${parts.join('\n')}\n`;
}

/** The same for the project's papers: ratios alone, since milliseconds say more about the machine. */
export function ratioTable({ figures, bounds = [], controls, remarks }: Measured): string {
  const rows = figures.map((figure) => [
    figure.what,
    figure.floor,
    ratio(timesFloor(figure)),
    limitText(figure),
  ]);
  const lines = [['What', 'Floor', 'Times the floor', 'Limit'], ['---', '---', '---:', '---:'], ...rows];
  const notes = [...bounds.map(boundText), ...controls.map(controlText), ...remarks].map(
    (note) => `- ${note}`,
  );
  return [...lines.map((cells) => `| ${cells.join(' | ')} |`), '', ...notes].join('\n');
}

function overLimit(figure: Figure): boolean {
  // As it is shown: two frames are two frames, a hundredth of a millisecond apart or not.
  return figure.limit !== null && Number(ratio(timesFloor(figure))) > figure.limit;
}

function verdict(figure: Figure): string {
  return overLimit(figure) ? `OVER ${limitText(figure)}` : limitText(figure);
}

function limitText({ limit }: Figure): string {
  return limit === null ? '-' : String(limit);
}

function boundText({ what, value, limit, unit }: Bound): string {
  const over = Math.round(value) > limit ? 'OVER: ' : '';
  return `${over}${what}: ${Math.round(value)} ${unit}, at the most ${limit} ${unit}.`;
}

function controlText(control: Control): string {
  const seen = ratio(control.slowTime / control.floorTime);
  const state = showsSlow(control) ? 'shows as' : 'DOES NOT SHOW:';
  return `Control: ${control.what} ${state} ${seen} times its floor (${control.atLeast} or more expected).`;
}

function ratio(value: number): string {
  return value.toFixed(2);
}

function milliseconds(value: number): string {
  return value < 100 ? value.toFixed(1) : String(Math.round(value));
}

function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
