import type { Reply } from '../../../shared/contract/envelope';
import type { ShellReplies } from '../../../shared/contract/shell-replies';
import { say } from '../../../shared/words/say';
import type { ShellHandlers } from '../answer-request';
import { chooseExport, exported } from '../files/exported-files';
import { showBusy, showShare, whileBusy } from '../menu/taskbar';
import type { PlanWindow } from '../windows/plan-window';
import type { PrintStage } from './drawing';
import { exportReport } from './export-report';
import type { Printed } from './lay-out';
import { printJobs } from './print-jobs';
import { printReport } from './print-report';
import { giveBack, layOutNoMore, layOutSoon, takeLaid } from './standing-report';

const done: Reply<null> = { ok: true, value: null };

/** What the shell does for a page that shows a report. */
export const reportHandlers: Pick<
  ShellHandlers<PlanWindow>,
  'report/ahead' | 'report/cancel' | 'report/export' | 'report/print'
> = {
  'report/export': (from, { choice, scenarioId, job }) =>
    chooseAndExport(from, { choice, scenario: { id: scenarioId } }, job),
  'report/ahead': async (from, { printed }) => {
    const engine = printed && (await from.engine);
    if (!engine) layOutNoMore(from);
    else layOutSoon(from, engine, { choice: printed.choice, scenario: { id: printed.scenarioId } });
    return done;
  },
  'report/cancel': async (_from, { job }) => {
    printJobs.cancel(job);
    return done;
  },
  'report/print': (from, { choice, scenarioId }) => printFrom(from, { choice, scenario: { id: scenarioId } }),
};

async function printFrom(from: PlanWindow, printed: Printed): Promise<Reply<ShellReplies['report/print']>> {
  const engine = await from.engine;
  return engine ? printReport(engine, printed) : { ok: false, code: 'plan-missing', parameters: {} };
}

async function chooseAndExport(
  from: PlanWindow,
  printed: Printed,
  job: string,
): Promise<Reply<ShellReplies['report/export']>> {
  const engine = await from.engine;
  if (!engine) return { ok: false, code: 'plan-missing', parameters: {} };
  // At the latest while the user looks for a folder, the page is made ready: what is left then is Chromium's own print.
  const laid = takeLaid(from, engine, printed);
  try {
    const path = await chooseExport(from, {
      heading: say`Export PDF`,
      kind: 'PDF',
      title: from.state?.title ?? say`Plan`,
      extension: 'pdf',
      beside: engine.path,
    });
    if (path === null) return { ok: true, value: null };
    from.tell('export-begun');
    const onStage = (stage: PrintStage) => tellStage(from, job, stage);
    const written = printJobs.run(job, (signal) =>
      exportReport(engine, { ...printed, signal, onStage }, path, laid),
    );
    const reply = await whileBusy(from.window, written);
    return reply.ok ? { ok: true, value: { ...exported(path), ...reply.value } } : reply;
  } finally {
    giveBack(from, engine, printed, laid);
  }
}

/** Shows in page and taskbar how far a report is. */
function tellStage(from: PlanWindow, job: string, stage: PrintStage): void {
  if (stage.stage === 'laying-out') showShare(from.window, stage.done / stage.of);
  else showBusy(from.window);
  from.tell({ type: 'export-stage', job, ...stage });
}
