import { paperOfLocale } from '../../../shared/model/paper-of-locale';
import { wholeReport } from '../../../shared/model/report-choice';
import { locale } from '../../../shared/words/language';
import { missingSignsWords } from '../../../shared/words/report/missing-signs-words';
import { say } from '../../../shared/words/say';
import { tellFailure } from '../plan/dispatch';
import { currentPlan, currentScenarioId } from '../plan/plan-store';
import { notify, withdraw } from '../window/notices';
import { askShell } from './shell-client';

/** Paper without a plan on it would only say so. */
export function whyNotPrint(): string | null {
  const { initiative, service } = currentPlan();
  return initiative.size === 0 && service.size === 0 ? say`Nothing to print yet.` : null;
}

let printing = false;

/** Lays out a report, the board pack where none is chosen, of the scenario in view and hands it to the system's print dialog. */
export async function printReport(choice = wholeReport('board-pack', paperOfLocale(locale))): Promise<void> {
  // The key pressed twice is one wish.
  if (printing) return;
  printing = true;
  notify({ text: say`Laying out the report for the printer …`, key: 'print' });
  const reply = await askShell('report/print', {
    choice: { ...choice, sections: [...choice.sections], initiativeIds: [...choice.initiativeIds] },
    scenarioId: currentScenarioId(),
  });
  printing = false;
  withdraw('print');
  if (!reply.ok) tellFailure(reply);
  else if (reply.value.printed) {
    const sent = [say`Sent the report to the printer`, missingSignsWords(reply.value.missing)];
    notify({ text: sent.filter(Boolean).join('. '), key: 'print' });
  }
}
