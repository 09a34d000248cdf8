import { uuidv7 } from 'uuidv7';
import type { ImportTarget } from '../../../shared/backlog/target';
import type { Reading } from '../../../shared/contract/imports';
import { failureWords } from '../../../shared/words/failures';
import { say } from '../../../shared/words/say';
import { showInTaskbar } from '../../state/files/taskbar';
import { adoptChange, notifyUndo } from '../../state/plan/dispatch';
import { room } from '../../state/plan/in-frames';
import { currentScenarioId } from '../../state/plan/plan-store';
import { engine, onProgress } from '../../state/plan/session';
import { announce } from '../../state/window/announcer';
import { notify } from '../../state/window/notices';
import { leaveImport, useView } from '../../state/window/view-store';
import { doneImportWords } from './outcome-words';
import { screenOf } from './screen-of';
import { forget, type Job, useWizard } from './wizard-store';

/** Imports the file as one step: all of it, or, where it fails or is cancelled, nothing. */
export async function runImport(
  token: string,
  name: string,
  reading: Reading,
  target: ImportTarget,
): Promise<void> {
  const id = uuidv7();
  useWizard.setState({ job: { id, done: 0, rows: 0, cancelling: false }, failed: null });
  const stop = onProgress(({ job, done, rows }) => {
    if (job !== id) return;
    advance(id, { done, rows });
    showInTaskbar({ done, rows });
  });
  const reply = await engine().ask('import/start', {
    token,
    job: id,
    reading,
    scenarioId: currentScenarioId(),
  });
  stop();
  showInTaskbar(null);
  // It goes on until its rows are there.
  if (reply.ok && reply.value.change) await adoptChange(reply.value.change);
  if (!reply.ok) {
    end(id);
    return told(name, reply.code, reply.parameters);
  }
  // The plan, the screen and the word of it are drawn one after the other: a large plan would keep all three long.
  await room();
  // The wizard goes as it stands: all its fields would be drawn anew to be taken away.
  if (useWizard.getState().token === token) leave(target);
  else end(id);
  await room();
  const { summary, change } = reply.value;
  const { created, updated, leftOut } = summary;
  const text = doneImportWords(target, { created, updated, leftOut: leftOut.length }, name);
  if (change) notifyUndo(text);
  else notify({ text });
}

function end(id: string): void {
  if (useWizard.getState().job?.id === id) useWizard.setState({ job: null });
}

function leave(target: ImportTarget): void {
  forget();
  if (useView.getState().screen === 'import') leaveImport(screenOf[target]);
  else useView.setState({ backlogOffered: null });
}

export function cancelImport(): void {
  const { job } = useWizard.getState();
  if (!job) return;
  advance(job.id, { cancelling: true });
  void engine().ask('job/cancel', { job: job.id });
}

function advance(id: string, change: Partial<Job>): void {
  useWizard.setState(({ job }) => (job?.id === id ? { job: { ...job, ...change } } : {}));
}

function told(
  name: string,
  code: string,
  parameters: Readonly<Record<string, string | number | null>>,
): void {
  const words =
    code === 'cancelled'
      ? say`Cancelled. Nothing was imported.`
      : failureWords({ code, parameters: { file: name, ...parameters } });
  useWizard.setState({ failed: words });
  announce(words);
}
