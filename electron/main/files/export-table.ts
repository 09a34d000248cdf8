import type { Reply } from '../../../shared/contract/envelope';
import type { ShellBody } from '../../../shared/contract/shell';
import type { ShellReplies } from '../../../shared/contract/shell-replies';
import { say } from '../../../shared/words/say';
import { about } from '../failure';
import { whileBusy } from '../menu/taskbar';
import type { PlanWindow } from '../windows/plan-window';
import { chooseExport, exported } from './exported-files';

const kinds = {
  csv: 'CSV',
  xlsx: say`Excel workbook`,
  pptx: say`PowerPoint presentation`,
  json: 'JSON',
} as const;
const names = {
  initiatives: 'backlog',
  services: 'services',
  agreements: 'agreements',
  goals: 'goals',
  readings: 'readings',
  realised: say`realised values`,
  peers: 'peers',
  liaisons: 'liaisons',
  strengths: 'strengths',
  emergencies: 'emergencies',
  'hidden-work': say`hidden work`,
  reviews: say`reviews after go-live`,
  enablers: 'enablers',
  roles: say`required roles`,
  teams: 'teams',
  milestones: 'milestones',
  figures: 'figures',
  template: 'template',
  finance: say`money by cost centre`,
  workbook: 'workbook',
  slides: say`board summary`,
  plan: 'plan',
} as const;

/** Asks where, and has the engine write there what differs between two scenarios. */
export async function exportComparison(
  from: PlanWindow,
  { fromId, toId }: ShellBody<'comparison/export'>,
): Promise<Reply<ShellReplies['comparison/export']>> {
  const engine = await from.engine;
  if (!engine) return { ok: false, code: 'plan-missing', parameters: {} };
  const path = await chooseExport(from, {
    heading: say`Save what differs`,
    kind: kinds.csv,
    title: say`${from.state?.title ?? say`Plan`} differences`,
    extension: 'csv',
    beside: engine.path,
  });
  if (path === null) return { ok: true, value: null };
  const pair = { from: { id: fromId }, to: { id: toId } };
  const reply = await engine.request('comparison/export', { path, ...pair });
  if (!reply.ok) return about(path, reply);
  return { ok: true, value: { ...exported(path), rows: reply.value.rows } };
}

/** Asks where a table of the plan is to be, and has the engine write it there. */
export async function exportTable(
  from: PlanWindow,
  { what, format, fields, scenarioId, job }: ShellBody<'backlog/export'>,
): Promise<Reply<ShellReplies['backlog/export']>> {
  const engine = await from.engine;
  if (!engine) return { ok: false, code: 'plan-missing', parameters: {} };
  const path = await chooseExport(from, {
    heading: what === 'template' ? say`Get a template` : say`Export`,
    kind: kinds[format],
    title: `${from.state?.title ?? say`Plan`} ${names[what]}`,
    extension: format,
    beside: engine.path,
  });
  if (path === null) return { ok: true, value: null };
  from.tell('export-begun');
  const scenario = scenarioId === null ? null : { id: scenarioId };
  const written = engine.request('plan/export', { path, what, format, fields, scenario, job });
  const reply = await whileBusy(from.window, written);
  if (!reply.ok) return about(path, reply);
  return { ok: true, value: { ...exported(path), rows: reply.value.rows } };
}
