import { app } from 'electron';
import { say } from '../../../shared/words/say';
import { factsOf, log } from '../log';
import { lockPages } from '../windows/lock-pages';
import { listenForPorts } from '../windows/pages';
import { type Command, usage } from './command';
import { compareCommand } from './compare-command';
import { exportPdfCommand, exportTableCommand } from './export-command';
import { importCommand } from './import-command';
import { missingAnswersCommand } from './missing-command';
import { newCommand } from './new-command';
import { parseCommandLine } from './parse';
import { done, type Result, status } from './result';
import { checkCommand, showCommand } from './show-command';
import { verifyCommand } from './verify-command';
import { whyCommand } from './why-command';
import { stopPlans } from './with-plan';

let stopped = false;
/** How long a command that was stopped may put away what it had begun. */
const clearingUp = 2_000;

/** When the window that was printed went; 0 where there was none. */
let windowsGone = 0;
/**
 * Milliseconds that Chromium takes that window apart for. Of commands that ended meanwhile one in some forty ended by a fault
 * of Electron 33, with its PDF written whole.
 */
const takingApart = 400;

/** The program without a window: does one command and ends with its status. */
export function runCommandLine(args: readonly string[]): void {
  app.disableHardwareAcceleration();
  // The window that is printed closes before the program is done.
  app.on('window-all-closed', () => (windowsGone = Date.now()));
  process.on('uncaughtException', (error) => void end(fault(error)));
  process.on('unhandledRejection', (error) => void end(fault(error)));
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);
  // Chromium takes some signals for itself and would quit with a status of 0.
  app.on('before-quit', (event) => {
    event.preventDefault();
    stop();
  });
  const parsed = parseCommandLine(args, process.cwd());
  if (!parsed.ok) {
    void end({ ok: false, status: status.wrongUse, reason: parsed.reason });
    return;
  }
  lockPages();
  listenForPorts();
  void app
    .whenReady()
    .then(() => (stopped ? stoppedBefore : run(parsed.command)))
    .catch(fault)
    .then((result) => end(result));
}

const stoppedBefore: Result = {
  ok: false,
  status: status.ownFault,
  reason: say`Stopped before it was done. Nothing was stored by half.`,
};

function stop(): void {
  stopped = true;
  stopPlans();
  setTimeout(() => app.exit(status.ownFault), clearingUp);
}

function run(command: Command): Promise<Result> {
  switch (command.name) {
    case 'new':
      return newCommand(command);
    case 'import':
      return importCommand(command);
    case 'export-pdf':
      return exportPdfCommand(command);
    case 'export-table':
      return exportTableCommand(command);
    case 'missing-answers':
      return missingAnswersCommand(command);
    case 'show':
      return showCommand(command);
    case 'compare':
      return compareCommand(command);
    case 'why':
      return whyCommand(command);
    case 'verify':
      return verifyCommand(command);
    case 'check':
      return checkCommand(command);
    case 'help':
      return Promise.resolve(done(usage));
  }
}

function fault(error: unknown): Result {
  log('fault', factsOf(error));
  const reason = say`Something went wrong inside Bimodal Planner; the plan is as it was. The log has the details.`;
  return { ok: false, status: status.ownFault, reason };
}

async function end(ended: Result): Promise<void> {
  const result = stopped && !ended.ok ? stoppedBefore : ended;
  if (result.print) await write(process.stdout, result.print);
  if (!result.ok) {
    const after = result.status === status.wrongUse ? usage : '';
    await write(process.stderr, `${result.reason}\n${after}`);
  }
  const left = windowsGone + takingApart - Date.now();
  if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
  app.exit(result.ok ? status.done : result.status);
}

/** A reader that went away (`| head`) ends nothing. */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    stream.once('error', () => resolve());
    stream.write(text, () => resolve());
  });
}
