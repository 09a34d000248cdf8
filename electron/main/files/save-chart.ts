import type { Reply } from '../../../shared/contract/envelope';
import type { ShellReplies } from '../../../shared/contract/shell-replies';
import { say } from '../../../shared/words/say';
import { writeFailure } from '../failure';
import type { PlanWindow } from '../windows/plan-window';
import { chooseExport, exported } from './exported-files';
import { replaceFile } from './replace-file';

type SavedChart = { readonly title: string } & (
  | { readonly format: 'svg'; readonly svg: string }
  | { readonly format: 'png'; readonly png: Uint8Array }
);

/** Asks where, and writes a chart there; null: the dialog was left. */
export async function saveChart(
  from: PlanWindow,
  chart: SavedChart,
): Promise<Reply<ShellReplies['chart/save']>> {
  const engine = await from.engine;
  const path = await chooseExport(from, {
    heading: say`Save the chart`,
    kind: chart.format.toUpperCase(),
    title: chart.title,
    extension: chart.format,
    beside: engine?.path ?? null,
  });
  if (path === null) return { ok: true, value: null };
  try {
    replaceFile(path, chart.format === 'svg' ? chart.svg : chart.png);
  } catch (error) {
    return writeFailure(error, path);
  }
  return { ok: true, value: exported(path) };
}
